import { readFileSync } from 'node:fs';

/** The version that package.json names. */
export function packageVersion(): string {
  const file = new URL('../../package.json', import.meta.url);
  const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const version = typeof data === 'object' && data !== null && 'version' in data ? data.version : null;
  return typeof version === 'string' ? version : '0.0.0';
}
