/**
 * Reads the body of a form, urlencoded or multipart, within limits. Everything is text; files are bytes.
 * Browsers send the line ends of a textarea as CRLF: they are put back to the LF that stood in the page.
 */
import busboy from 'busboy';
import type { Request } from 'express';
import { PageError } from '../page-error.js';

export interface UploadedFile {
  name: string;
  bytes: Uint8Array;
}

export class Form {
  readonly #fields: [string, string][];
  readonly files: readonly UploadedFile[];
  constructor(fields: [string, string][], files: readonly UploadedFile[] = []) {
    this.#fields = fields.map(([name, value]) => [name, value.replace(/\r\n?/g, '\n')]);
    this.files = files;
  }
  /** The first value of a field, trimmed; "" where it is missing. */
  get(name: string): string {
    return this.raw(name).trim();
  }
  /** The first value as typed, spaces and all. */
  raw(name: string): string {
    return this.#fields.find(([key]) => key === name)?.[1] ?? '';
  }
  has(name: string): boolean {
    return this.#fields.some(([key]) => key === name);
  }
  all(name: string): string[] {
    return this.#fields.filter(([key]) => key === name).map(([, value]) => value);
  }
}

const KIND = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i;
const MEGABYTE = 1024 * 1024;
/** A document of 8 MB is some 1,500 pages of prose; ten of them in one go. */
const LIMITS = { body: 12 * MEGABYTE, file: 8 * MEGABYTE, files: 20, total: 40 * MEGABYTE };
/** What somebody who has not signed in may send: a name, a password, a token. */
const SMALL = MEGABYTE / 16;

export async function readForm(req: Request): Promise<Form> {
  const kind = kindOf(req);
  return kind.startsWith('multipart') ? readMultipart(req) : readUrlencoded(req, LIMITS.body);
}

/** A form of people who are not signed in: short, and without files, so that strangers cannot fill the memory. */
export async function readSmallForm(req: Request): Promise<Form> {
  if (kindOf(req).startsWith('multipart')) throw notAForm();
  return readUrlencoded(req, SMALL);
}

function kindOf(req: Request): string {
  const kind = req.get('content-type') ?? '';
  if (!KIND.test(kind)) throw notAForm();
  return kind.toLowerCase();
}

const notAForm = (): PageError =>
  new PageError(415, 'This is not a form that Gainsay knows.', 'Send the form from its page.');

const brokenOff = (): PageError => new PageError(400, 'This form broke off.', 'Send it again.');

function tooLarge(what: string, limit: number): PageError {
  return new PageError(
    413,
    `${what} is larger than ${limit < MEGABYTE ? `${limit / 1024} KB` : `${limit / MEGABYTE} MB`}.`,
    'Nothing was stored. Send less at once: a smaller file, fewer files, or a text in several documents.',
  );
}

async function readUrlencoded(req: Request, most: number): Promise<Form> {
  const pieces: Buffer[] = [];
  let size = 0;
  try {
    for await (const piece of req as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > most) throw tooLarge('This form', most);
      pieces.push(piece);
    }
  } catch (error) {
    throw error instanceof PageError ? error : brokenOff();
  }
  return new Form([...new URLSearchParams(Buffer.concat(pieces).toString('utf8'))]);
}

function readMultipart(req: Request): Promise<Form> {
  return new Promise((resolve, reject) => {
    const fields: [string, string][] = [];
    const files: UploadedFile[] = [];
    let total = 0;
    let parser: busboy.Busboy;
    try {
      parser = busboy({
        headers: req.headers,
        defParamCharset: 'utf8',
        limits: { fileSize: LIMITS.file, files: LIMITS.files, fieldSize: LIMITS.body, fields: 2_000 },
      });
    } catch {
      return reject(new PageError(400, 'This form is broken.', 'Open its page and send it again.'));
    }
    const fail = (error: unknown): void => {
      req.unpipe(parser);
      req.resume();
      reject(error instanceof PageError ? error : brokenOff());
    };
    parser.on('field', (name, value, info) => {
      if (info.valueTruncated) fail(tooLarge(`The field "${name}"`, LIMITS.body));
      fields.push([name, value]);
    });
    parser.on('file', (_field, stream, info) => {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => {
        total += piece.length;
        if (total > LIMITS.total) fail(tooLarge('This upload', LIMITS.total));
        else pieces.push(piece);
      });
      stream.on('limit', () => fail(tooLarge(`The file "${info.filename}"`, LIMITS.file)));
      // Browsers send an empty, nameless file for an input left blank.
      stream.on('end', () => {
        if (info.filename) files.push({ name: info.filename, bytes: Buffer.concat(pieces) });
      });
    });
    parser.on('filesLimit', () =>
      fail(new PageError(413, `More than ${LIMITS.files} files at once.`, 'Send fewer files at a time.')),
    );
    parser.on('error', fail);
    parser.on('close', () => resolve(new Form(fields, files)));
    req.on('aborted', () => fail(null));
    req.pipe(parser);
  });
}
