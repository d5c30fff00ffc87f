import type { CommandCatalogue } from '../text/commandCatalogue.ts';
import { type Failure, failure, type Written } from './outcome.ts';

/** Nobody reads the other end of a pipe or socket any more. */
const LOST_READER = ['EPIPE', 'ECONNRESET'];

/** Node's own refusal of a name with a zero byte, which no file has. */
const NO_FILE_NAME = 'ERR_INVALID_ARG_VALUE';

/** Whether the system refused something: such errors name the call that it refused. */
function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === NO_FILE_NAME) return true;
  return error instanceof Error && typeof code === 'string' && typeof syscall === 'string';
}

/** Why the system did not let a file be read. Throws what is not the system's error. */
export function fileFailure(file: string, error: unknown, { cli }: CommandCatalogue): Failure {
  if (!isOfSystem(error)) throw error;
  if (isMissing(error)) return failure(cli.file.missing(file));
  if (error.code === 'EISDIR') return failure(cli.file.directory(file));
  return failure(cli.file.unreadable(file, reasonOf(error, cli)));
}

/** Why the system did not let a file be written. Throws what is not the system's error. */
export function writeFailure(file: string, error: unknown, { cli }: CommandCatalogue): Failure {
  if (!isOfSystem(error)) throw error;
  if (isMissing(error)) return failure(cli.file.noFolder(file));
  if (error.code === 'EISDIR') return failure(cli.file.directory(file));
  if (error.code === 'EEXIST') return failure(cli.file.exists(file));
  return failure(cli.file.unwritable(file, reasonOf(error, cli)));
}

/** Why standard output did not take the answer; a reader who went away is no error. */
export function outputFailure(
  error: NodeJS.ErrnoException,
  { cli }: CommandCatalogue,
): Written | Failure {
  return LOST_READER.includes(error.code ?? '')
    ? { ok: true, written: true }
    : failure(cli.file.unwritable(cli.standardOutput, reasonOf(error, cli)));
}

function isMissing({ code }: NodeJS.ErrnoException): boolean {
  return code === 'ENOENT' || code === 'ENOTDIR' || code === NO_FILE_NAME;
}

/** In words if we have them, with the system's code: it is what one looks for. */
function reasonOf(
  { code = 'EIO' }: NodeJS.ErrnoException,
  { file }: CommandCatalogue['cli'],
): string {
  const reasons: Readonly<Record<string, string>> = file.reasons;
  return Object.hasOwn(reasons, code) ? file.reason(reasons[code], code) : code;
}
