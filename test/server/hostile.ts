/** The hostile inputs of the shared collection, and a request that carries one as it is. */
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { resolve } from 'node:path';

export const FILE = resolve(import.meta.dirname, '../../../../shared/data/bad-inputs/bad-inputs.jsonl');

export interface BadInput {
  id: string;
  kind: string;
  bytes: Buffer;
  /** Null where the bytes are not UTF-8. */
  text: string | null;
}

export function load(): Map<string, BadInput[]> {
  const byKind = new Map<string, BadInput[]>();
  for (const line of readFileSync(FILE, 'utf8').split('\n').filter(Boolean)) {
    const { id, kind, b64 } = JSON.parse(line) as { id: string; kind: string; b64: string };
    const bytes = Buffer.from(b64, 'base64');
    const text = bytes.toString('utf8');
    const known = byKind.get(kind) ?? [];
    known.push({ id, kind, bytes, text: Buffer.from(text).equals(bytes) ? text : null });
    byKind.set(kind, known);
  }
  return byKind;
}

/** A request whose path nothing tidies up on the way. */
export function raw(
  address: string,
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: Uint8Array } = {},
): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const { method = 'GET', headers = {} } = options;
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(pieces).toString() }),
      );
    });
    sent.on('error', reject);
    sent.end(options.body);
  });
}
