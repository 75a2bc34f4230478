/** Requests that end before any route sees them: too long, too slow or no HTTP. Node alone would answer without a word of why. */
import { maxHeaderSize, type Server } from 'node:http';
import type { Socket } from 'node:net';

/** How long a client that goes on sending may do so after its answer. */
const GRACE_MS = 1_000;

const TOO_LONG =
  `The address and the headers of the request are together longer than ${maxHeaderSize / 1024} KB. Nothing was changed. ` +
  'Shorten what you search or filter for; if that is not it, delete the cookies of this site and sign in again.';

export function answerUnreadable(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, duplex) => {
    const socket = duplex as Socket;
    // Every further piece of a flood comes here again.
    if (socket.writableEnded) return;
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    socket.end(answerTo(error.code));
    setTimeout(() => socket.destroy(), GRACE_MS).unref();
  });
}

function answerTo(code: string | undefined): string {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return plainAnswer('431 Request Header Fields Too Large', TOO_LONG);
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return plainAnswer('408 Request Timeout', 'The request did not come in time. Send it again.');
    default:
      return plainAnswer('400 Bad Request', 'This is no HTTP request that can be read. Nothing was changed.');
  }
}

function plainAnswer(status: string, words: string): string {
  return [
    `HTTP/1.1 ${status}`,
    'Content-Type: text/plain; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(`${words}\n`)}`,
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    'Connection: close',
    '',
    `${words}\n`,
  ].join('\r\n');
}
