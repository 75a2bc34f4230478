/**
 * Pages per second and waiting times of the real app over a case of 10,000 claims and 100,000 entries, with 200 reviewers who read
 * nine times for each comment they write; beside a bare Express + EJS page of the same bytes in the same run.
 * Run: npm run build && node dist/bench/web/load.js [seconds]
 */
import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ejs from 'ejs';
import express from 'express';
import { pino } from 'pino';
import { createApp } from '../../server/app.js';
import { OWNER, PASSWORD } from '../../test/server/real-app.js';
import { makeBigCase, openDesk } from './big-case.js';

const REVIEWERS = 200;
const SECONDS = Number(process.argv[2] ?? 10);

const agent = new Agent({ keepAlive: true, maxSockets: REVIEWERS });

interface Answer {
  status: number;
  ms: number;
  bytes: number;
}

/** The child: the real app, and the bare page for comparison, each on a port of its own. */
async function serve(folder: string): Promise<void> {
  const { desk } = await openDesk(folder);
  const log = pino({ level: 'error' });
  const app = createApp({ desk, clock: () => new Date(), log, hosts: [], secure: false, secret: 'bench' });
  const bare = express();
  const page = ejs.compile(
    `<!DOCTYPE html><html><body><ul><% for (const row of it.rows) { %><li><%= row %></li><% } %></ul></body></html>`,
    {
      localsName: 'it',
      _with: false,
      strict: true,
    },
  );
  bare.get('/:bytes', (req, res) => {
    const rows = Array.from({ length: Math.round(Number(req.params.bytes) / 210) }, () => 'x'.repeat(200));
    res.type('html').send(page({ rows }));
  });
  const real = app.listen(0, '127.0.0.1');
  const plain = bare.listen(0, '127.0.0.1');
  const port = (server: typeof real): number => (server.address() as AddressInfo).port;
  setTimeout(() => process.send?.({ real: port(real), bare: port(plain) }), 200);
}

async function measure(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'gainsay-bench-'));
  const started = Date.now();
  const id = await makeBigCase(folder);
  const { desk, close } = await openDesk(folder);
  const opening = Date.now();
  const view = await desk.view(OWNER, id);
  const claims = view.claims.map((claim) => claim.id);
  const flags = view.flags.map((flag) => flag.id);
  console.log(
    `case: ${claims.length} claims, ${flags.length} flags, ${view.seq} entries; made in ${Math.round((opening - started) / 1000)} s, opened in ${Date.now() - opening} ms`,
  );
  await close();
  const child = fork(fileURLToPath(import.meta.url), ['serve', folder]);
  const ports = await new Promise<{ real: number; bare: number }>((resolve) =>
    child.once('message', (m) => resolve(m as never)),
  );
  const cookie = await signIn(ports.real);
  const at = `/cases/${id}`;
  const one = (list: readonly string[]): string => list[Math.floor(Math.random() * list.length)] ?? '';
  const pages: (() => string)[] = [
    () => `${at}/flags/${one(flags)}`,
    () => `${at}/flags`,
    () => `${at}/claims/${one(claims)}`,
    () => `${at}/claims`,
    () => at,
    () => `${at}/documents/d${1 + Math.floor(Math.random() * 100)}`,
  ];
  for (const page of pages) {
    const times: number[] = [];
    let bytes = 0;
    for (let i = 0; i < 12; i++) {
      const answer = await send(ports.real, page(), { cookie });
      if (answer.status !== 200) console.log(page(), answer.status);
      times.push(answer.ms);
      bytes = answer.bytes;
    }
    console.log(
      `  alone: ${page()
        .replace(/[a-f0-9]{20,}/, '…')
        .padEnd(40)} ${median(times).toFixed(1)} ms, ${bytes} bytes`,
    );
  }
  const work = (): [string, string | null] =>
    Math.random() < 0.1
      ? [
          `${at}/claims/${one(claims)}/comment`,
          new URLSearchParams({ text: 'Seen.', revision: '1', request: String(Math.random()) }).toString(),
        ]
      : [(pages[Math.floor(Math.random() * pages.length)] ?? pages[0]!)(), null];
  const real = await run(ports.real, cookie, work, 0);
  report('real, flat out', real);
  const mean = Math.round(
    real.answers
      .filter(({ status }) => status === 200)
      .reduce((sum, { bytes }, _, all) => sum + bytes / all.length, 0),
  );
  report(`bare page of ${mean} bytes`, await run(ports.bare, '', () => [`/${mean}`, null], 0));
  report('real, each reviewer a page a second', await run(ports.real, cookie, work, 1_000));
  console.log(
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? ''}`,
  );
  child.kill();
  await rm(folder, { recursive: true, force: true });
}

async function signIn(port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        port,
        host: '127.0.0.1',
        path: '/sign-in',
        method: 'POST',
        headers: { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/x-www-form-urlencoded' },
      },
      (response) => {
        response.resume();
        resolve((response.headers['set-cookie'] ?? []).map((text) => text.split(';')[0]).join('; '));
      },
    );
    sent.on('error', reject);
    sent.end(new URLSearchParams({ login: 'admin', password: PASSWORD }).toString());
  });
}

function send(
  port: number,
  path: string,
  { cookie, body = null }: { cookie: string; body?: string | null },
): Promise<Answer> {
  const started = performance.now();
  return new Promise((resolve) => {
    const headers = {
      cookie,
      ...(body === null
        ? {}
        : { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/x-www-form-urlencoded' }),
    };
    const sent = request(
      { agent, port, host: '127.0.0.1', path, method: body === null ? 'GET' : 'POST', headers },
      (response) => {
        let bytes = 0;
        response.on('data', (piece: Buffer) => (bytes += piece.length));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, ms: performance.now() - started, bytes }),
        );
      },
    );
    sent.on('error', () => resolve({ status: 0, ms: performance.now() - started, bytes: 0 }));
    sent.end(body ?? undefined);
  });
}

async function run(
  port: number,
  cookie: string,
  work: () => [string, string | null],
  pause: number,
): Promise<{ seconds: number; answers: Answer[] }> {
  const answers: Answer[] = [];
  const started = performance.now();
  const until = started + SECONDS * 1_000;
  const reviewer = async (): Promise<void> => {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, Math.random() * pause));
    while (performance.now() < until) {
      const [path, body] = work();
      const answer = await send(port, path, { cookie, body });
      answers.push(answer);
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, Math.max(0, pause - answer.ms)));
    }
  };
  await Promise.all(Array.from({ length: REVIEWERS }, reviewer));
  return { seconds: (performance.now() - started) / 1_000, answers };
}

const sorted = (answers: readonly Answer[]): number[] => answers.map(({ ms }) => ms).sort((a, b) => a - b);
const median = (times: number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

function report(name: string, { seconds, answers }: { seconds: number; answers: Answer[] }): void {
  const good = answers.filter(({ status }) => status === 200 || status === 303);
  const times = sorted(good);
  const p = (share: number): string =>
    `${Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0)} ms`;
  const bad = new Map<number, number>();
  for (const { status } of answers)
    if (status !== 200 && status !== 303) bad.set(status, (bad.get(status) ?? 0) + 1);
  const others = [...bad].map(([status, n]) => `${n} × ${status}`).join(', ') || 'none';
  console.log(
    `${name.padEnd(38)} ${(good.length / seconds).toFixed(0).padStart(5)} a second, p50 ${p(0.5)}, p95 ${p(0.95)}, max ${p(1)}; other answers: ${others}`,
  );
}

if (process.argv[2] === 'serve') await serve(process.argv[3] ?? '');
else await measure();
