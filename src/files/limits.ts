/** The largest file that is read, bytes. A long book is 2 MB. */
export const MOST_FILE_BYTES = 20_000_000;

/** How much of a file's beginning is looked at to tell what it is, bytes. */
export const HEAD_BYTES = 2048;
