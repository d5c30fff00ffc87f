import type { Catalogue } from '../text/catalogue.ts';
import { type Failure, failure } from './outcome.ts';

/** Why the system did not let a file be read. */
export function fileFailure(file: string, error: unknown, { cli }: Catalogue): Failure {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return failure(cli.file.missing(file));
  if (code === 'EISDIR') return failure(cli.file.directory(file));
  return failure(cli.file.unreadable(file, code));
}

/** Why the system did not let a file be written. */
export function writeFailure(file: string, error: unknown, { cli }: Catalogue): Failure {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return failure(cli.file.noFolder(file));
  if (code === 'EISDIR') return failure(cli.file.directory(file));
  return failure(cli.file.unwritable(file, code));
}
