/** Reviewers at their desks: so many connections, each with one request at a time, and what became of the requests. */
import { Agent, request } from 'node:http';

export interface Answer {
  status: number;
  /** Null where the answer did not come. */
  page: string | null;
  ms: number;
  wrote: boolean;
  retryAfter: string | undefined;
  cookies: string[];
}

/** A page to read, or a form to send. */
export interface Work {
  port: number;
  path: string;
  form: Record<string, string> | null;
}

export interface Run {
  seconds: number;
  answers: Answer[];
}

const POST = { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/x-www-form-urlencoded' };

export function send(
  agent: Agent,
  cookie: string,
  { port, path, form }: Work,
  keep = false,
): Promise<Answer> {
  const started = performance.now();
  return new Promise((resolve) => {
    const method = form ? 'POST' : 'GET';
    const headers = { cookie, ...(form ? POST : {}) };
    const answer = (status: number, more: Partial<Answer>): void =>
      resolve({
        status,
        page: null,
        ms: performance.now() - started,
        wrote: form !== null,
        retryAfter: undefined,
        cookies: [],
        ...more,
      });
    const sent = request({ agent, port, host: '127.0.0.1', path, method, headers }, (response) => {
      let page = '';
      if (keep) response.setEncoding('utf8').on('data', (piece: string) => (page += piece));
      else response.resume();
      const { 'retry-after': retryAfter, 'set-cookie': cookies = [] } = response.headers;
      response.on('end', () => answer(response.statusCode ?? 0, { page, retryAfter, cookies }));
    });
    sent.on('error', () => answer(0, {}));
    sent.end(form ? new URLSearchParams(form).toString() : undefined);
  });
}

/** `reviewers` work for `seconds`; with a pause, each begins something at most once in so many milliseconds. */
export async function work(
  next: () => Work,
  {
    reviewers,
    seconds,
    cookie,
    pause = 0,
  }: { reviewers: number; seconds: number; cookie: string; pause?: number },
): Promise<Run> {
  const agent = new Agent({ keepAlive: true, maxSockets: reviewers });
  const answers: Answer[] = [];
  const started = performance.now();
  const until = started + seconds * 1_000;
  const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  const reviewer = async (): Promise<void> => {
    if (pause > 0) await wait(Math.random() * pause);
    while (performance.now() < until) {
      const answer = await send(agent, cookie, next());
      answers.push(answer);
      // Somebody who is told to come back in a second does.
      if (answer.status === 503) await wait(1_000 * Number(answer.retryAfter ?? 0));
      else if (pause > 0) await wait(Math.max(0, pause - answer.ms));
    }
  };
  await Promise.all(Array.from({ length: reviewers }, reviewer));
  agent.destroy();
  return { seconds: (performance.now() - started) / 1_000, answers };
}

export const isGood = ({ status }: Answer): boolean => status === 200 || status === 303;

/** A line: how many a second, how long they took, what else was answered. */
export function inWords({ seconds, answers }: Run): string {
  const good = answers.filter(isGood);
  const part = (name: string, some: Answer[]): string => {
    const times = some.map(({ ms }) => ms).sort((a, b) => a - b);
    const p = (share: number): number =>
      Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
    return `${name} p50 ${p(0.5)}, p95 ${p(0.95)}, max ${p(1)} ms`;
  };
  const others = new Map<string, number>();
  for (const { status, retryAfter } of answers.filter((answer) => !isGood(answer))) {
    const what = `${status}${retryAfter === undefined ? '' : ` (Retry-After ${retryAfter})`}`;
    others.set(what, (others.get(what) ?? 0) + 1);
  }
  const writes = good.filter(({ wrote }) => wrote);
  return [
    `${(good.length / seconds).toFixed(0)} a second`,
    part('all', good),
    ...(writes.length > 0 ? [part('writes', writes)] : []),
    `other answers: ${[...others].map(([what, n]) => `${n} × ${what}`).join(', ') || 'none'}`,
  ].join('; ');
}
