import { open } from 'node:fs/promises';
import { type FileProblem, sizeProblem } from '../files/fileProblem.ts';

export type Bytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: FileProblem };

/**
 * A file's bytes, unless there are too many: by its size, or, where that says nothing (a device, a
 * pipe, a file that grows), by what has been read. Throws the system's errors.
 */
export async function readBytes(file: string, mostBytes: number): Promise<Bytes> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const problem = size === 0 ? null : sizeProblem(size, mostBytes);
    return problem
      ? { ok: false, problem }
      : await gather(handle.createReadStream({ autoClose: false }), mostBytes);
  } finally {
    await handle.close();
  }
}

/** All that comes, or as much as shows that it is too much. */
export async function gather(chunks: AsyncIterable<Uint8Array>, mostBytes: number): Promise<Bytes> {
  const gathered: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    gathered.push(chunk);
    length += chunk.length;
    if (length > mostBytes) {
      return { ok: false, problem: { kind: 'too-large', bytes: null, mostBytes } };
    }
  }
  return { ok: true, bytes: Buffer.concat(gathered) };
}
