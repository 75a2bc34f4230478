/** A server as people start it: a process of its own, and what a browser would send to it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { MAIN, type Workplace } from './gainsay.js';

/** Servers that still run: what a failed test leaves must not keep the run from ending. */
const started = new Set<ChildProcess>();

/** A server as people start it, and the line that it prints. */
export async function startServer(
  place: Workplace,
  args: string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ child: ChildProcess; line: string }> {
  const child = spawn(process.execPath, [MAIN, 'serve', ...args], {
    cwd: place.folder,
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', env['GAINSAY_DATA'] ? 'ignore' : 'inherit'],
  });
  started.add(child);
  child.once('exit', () => started.delete(child));
  const [data] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, line: data.toString() };
}

export const baseIn = (line: string): string => new URL(/http:\S+/.exec(line)?.[0] ?? '').origin;

/** Posts a form, and waits for the last byte of the answer: the session is kept by then, and not before. */
export async function send(url: string, fields: Record<string, string>, cookie: string): Promise<Response> {
  const answer = await fetch(url, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { cookie, 'Sec-Fetch-Site': 'same-origin' },
    redirect: 'manual',
  });
  await answer.text();
  return answer;
}

/** The session's cookie in an answer that signed somebody in. */
export function sessionIn({ headers }: Response): string {
  const cookies = headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
  return cookies.find((cookie) => cookie.startsWith('gainsay=')) ?? '';
}

/** Ends what a failed test has left running. */
export function killServers(): void {
  for (const child of started) child.kill('SIGKILL');
}

/** Signs in with the one-time link of the start line; gives the session's cookie. */
export async function signInByLink(line: string): Promise<string> {
  const token = /token=(\S+)/.exec(line)?.[1] ?? '';
  const answer = await send(`${baseIn(line)}/link`, { token: decodeURIComponent(token) }, '');
  return sessionIn(answer);
}

export async function stopServer(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const ended = once(child, 'exit');
  child.kill(signal);
  const [code] = (await ended) as [number | null];
  return code;
}
