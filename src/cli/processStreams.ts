import { createReadStream, createWriteStream, ReadStream } from 'node:fs';
import { Socket } from 'node:net';
import type { Streams } from './outcome.ts';

/**
 * The process's own streams. Node's stream of a file takes what the system wrote of a chunk for all of
 * it, so that the end is lost without a word on a disk that is nearly full: files and devices get one
 * that writes on until all is written or refused.
 */
export function processStreams(): Streams {
  const { stdout, stderr } = process;
  const isPipeOrTerminal = stdout instanceof Socket;
  return {
    stdin: standardInput(),
    stdout: isPipeOrTerminal ? stdout : createWriteStream('', { fd: 1, autoClose: false }),
    stderr,
  };
}

/** Standard input, a folder too: Node has an empty stream for what it does not know. */
export function standardInput(): AsyncIterable<Uint8Array> {
  const stdin: NodeJS.ReadableStream = process.stdin;
  return stdin instanceof Socket || stdin instanceof ReadStream
    ? stdin
    : createReadStream('', { fd: 0, autoClose: false });
}
