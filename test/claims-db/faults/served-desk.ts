/** A desk that a real `gainsay serve` runs on, with somebody signed in, and requests that change it. */
import { cp, mkdir, readFile } from 'node:fs/promises';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { sessionIn } from '../../cli/a-server.js';
import { MAIN } from '../../cli/gainsay.js';

const CASE = 'job-cuts-at-aldermere-hospitals';
export const JOURNAL = `case-${CASE}.jsonl`;

/** What the server was asked to keep, by its words, and what it answered. `unknown`: no answer, or "look after a restart". */
export type Answers = Map<string, 'kept' | 'not kept' | 'unknown' | `status ${number}`>;

/** Lays the demo and signs in; gives the session's cookie, which is good on every copy of the folder. */
export async function layDesk(folder: string): Promise<string> {
  await mkdir(folder);
  const server = spawn(process.execPath, [MAIN, 'serve', '--demo'], {
    cwd: folder,
    env: { PATH: process.env['PATH'], PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const base = await addressOf(server);
  const line = base.line;
  const token = decodeURIComponent(/token=(\S+)/.exec(line)?.[1] ?? '');
  const signedIn = await post(`${base.origin}/link`, { token }, '');
  const cookie = sessionIn(signedIn);
  await signedIn.text();
  await stop(server);
  return cookie;
}

/** A copy of the desk, as it was laid. */
export async function copyDesk(from: string, to: string): Promise<string> {
  await cp(join(from, 'data-demo'), to, { recursive: true });
  return to;
}

/** Waits for the line with the address. Throws where the server ends before. */
export async function addressOf(server: ChildProcess): Promise<{ origin: string; line: string }> {
  const told = server.stdout ? once(server.stdout, 'data') : Promise.reject(new Error('no output'));
  const ended = once(server, 'exit').then(() => null);
  const data = (await Promise.race([told, ended])) as [Buffer] | null;
  if (!data) throw new Error('the server ended before it ran');
  const line = data[0].toString();
  return { line, origin: new URL(/http:\S+/.exec(line)?.[0] ?? '').origin };
}

export async function stop(server: ChildProcess, pid = server.pid): Promise<void> {
  const ended = server.exitCode === null && server.signalCode === null ? once(server, 'exit') : null;
  try {
    if (pid !== undefined) process.kill(pid, 'SIGTERM');
  } catch {
    // It is gone already.
  }
  await ended;
}

export function post(url: string, fields: Record<string, string>, cookie: string): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { cookie, 'Sec-Fetch-Site': 'same-origin' },
    redirect: 'manual',
  });
}

/** Comments on two claims and a new document now and then, some at a time, until `rounds` are over or nobody answers. */
export async function workOn(
  origin: string,
  cookie: string,
  rounds: number,
  answers: Answers,
): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    const words = [0, 1, 2].map((n) =>
      `Round ${round} of ${answers.size} remark ${n} ${'in some more words '.repeat(n * 9)}`.trim(),
    );
    const asked = words.map((text, n) => {
      const url = `${origin}/cases/${CASE}/claims/c${1 + (n % 2)}/comment`;
      return ask(post(url, { text, revision: '1', request: text.slice(0, 40) }, cookie), text, answers);
    });
    if (round % 4 === 0) {
      const text = `The trust said on day ${answers.size} that it would close ${answers.size + 3} beds.`;
      const form = { text, title: `Paper ${answers.size}`, revision: '1', request: text.slice(0, 40) };
      asked.push(ask(post(`${origin}/cases/${CASE}/documents`, form, cookie), text, answers));
    }
    await Promise.all(asked);
    if (words.every((text) => answers.get(text) === 'unknown')) return;
  }
}

async function ask(answer: Promise<Response>, text: string, answers: Answers): Promise<void> {
  try {
    const response = await answer;
    // Not acknowledged before its last byte.
    await response.text();
    answers.set(text, meaningOf(response));
  } catch {
    answers.set(text, 'unknown');
  }
}

function meaningOf({ status, headers }: Response): 'kept' | 'not kept' | 'unknown' | `status ${number}` {
  if (status === 303) return 'kept';
  // Somebody else was faster: a refusal like any other.
  if (status === 409) return 'not kept';
  if (status === 503) return headers.has('retry-after') ? 'not kept' : 'unknown';
  return `status ${status}`;
}

/** What was acknowledged and is not there, what was refused and is there, and every answer that is an error of the server. */
export async function whatIsWrong(folder: string, answers: Answers): Promise<string[]> {
  const kept = await keptTexts(folder);
  return [...answers].flatMap(([text, answer]) => {
    if (answer === 'kept' && !kept.has(text)) return [`lost: ${text}`];
    if (answer === 'not kept' && kept.has(text)) return [`refused, and there: ${text}`];
    return answer.startsWith('status') ? [`answered with ${answer}: ${text}`] : [];
  });
}

/** The words of all comments and documents in the journal. */
async function keptTexts(folder: string): Promise<Set<string>> {
  const journal = await readFile(join(folder, 'journals', JOURNAL), 'utf8');
  const kept = new Set<string>();
  for (const line of journal.split('\n').filter((one) => one.trim() !== '')) {
    const { type, data } = JSON.parse(line) as { type: string; data: Record<string, string> };
    const { text = '' } = data;
    if (type === 'comment.made') kept.add(text);
    if (type === 'document.added')
      kept.add(await readFile(join(folder, 'blobs', text.slice(0, 2), text), 'utf8'));
  }
  return kept;
}
