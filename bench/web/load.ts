/**
 * Pages per second and waiting times of the real app over a case of 10,000 claims and 100,000 entries, with 200 reviewers who read
 * nine times for each comment they write, beside a bare Express + EJS server that answers with the same bytes, in the same run; and
 * what becomes of 1,000 reviewers, which is past what is let in. Processor times are the servers' own: on a shared machine their
 * ratio says more than pages per second.
 * Run: npm run build && node dist/bench/web/load.js [seconds]
 */
import { fork, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Express } from 'express';
import { pino } from 'pino';
import { createApp } from '../../server/app.js';
import { OWNER, PASSWORD } from '../../test/server/real-app.js';
import { barePeer } from './bare-peer.js';
import { makeBigCase, openDesk } from './big-case.js';
import { inWords, isGood, send, work, type Run, type Work } from './reviewers.js';

const REVIEWERS = 200;
const CROWD = 1_000;
const SECONDS = Number(process.argv[2] ?? 10);

/** What the child is asked, and what it answers. */
type Asked = { folder: string } | { pages: string[] } | 'cpu';
interface Told {
  port: number;
  /** Processor time used so far, in microseconds. */
  cpu: number;
}

/** The child: the real app or the bare peer on a port, as the first message says. */
function serve(): void {
  const listen = (app: Express): void => {
    const server = app.listen(0, '127.0.0.1', () => tell((server.address() as AddressInfo).port));
  };
  const tell = (port: number): void => {
    const { user, system } = process.cpuUsage();
    process.send?.({ port, cpu: user + system } satisfies Told);
  };
  process.on('message', (asked: Asked) => {
    if (asked === 'cpu') tell(0);
    else if ('pages' in asked) listen(barePeer(asked.pages));
    else
      void openDesk(asked.folder).then(({ desk }) => {
        const log = pino({ level: 'error' });
        const clock = (): Date => new Date();
        listen(createApp({ desk, clock, log, hosts: [], url: null, secret: 'bench' }));
      });
  });
}

const ask = (child: ChildProcess, asked: Asked): Promise<Told> =>
  new Promise((resolve) => {
    child.once('message', (told) => resolve(told as Told));
    child.send(asked);
  });

async function measured(
  child: ChildProcess,
  run: () => Promise<Run>,
): Promise<{ words: string; cpu: number; rate: number }> {
  const before = await ask(child, 'cpu');
  const ran = await run();
  const after = await ask(child, 'cpu');
  const cpu = (after.cpu - before.cpu) / ran.answers.length;
  const rate = ran.answers.filter(isGood).length / ran.seconds;
  return { words: `${inWords(ran)}; ${Math.round(cpu)} µs of processor a request`, cpu, rate };
}

async function measure(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'gainsay-bench-'));
  const id = await makeBigCase(folder);
  const { claims, flags } = await idsOf(folder, id);
  const [real, bare] = [0, 1].map(() => fork(fileURLToPath(import.meta.url), ['serve']));
  if (!real || !bare) throw new Error('no children');
  const { port } = await ask(real, { folder });
  const cookie = await signIn(port);
  const at = `/cases/${id}`;
  const paths: (() => string)[] = [
    () => `${at}/flags/${one(flags)}`,
    () => `${at}/flags`,
    () => `${at}/claims/${one(claims)}`,
    () => `${at}/claims`,
    () => at,
    () => `${at}/documents/d${1 + Math.floor(Math.random() * 100)}`,
  ];
  const pages: string[] = [];
  for (const path of paths) pages.push(await alone(port, cookie, path));
  const peer = await ask(bare, { pages });
  const reading = (): Work => ({ port, path: one(paths)(), form: null });
  const reviewing = (): Work => (Math.random() < 0.1 ? comment(port, at, claims, flags) : reading());
  const plain = (): Work => ({
    port: peer.port,
    path: `/${Math.floor(Math.random() * pages.length)}`,
    form: null,
  });
  const flatOut = { reviewers: REVIEWERS, seconds: SECONDS, cookie };

  await work(reviewing, { ...flatOut, seconds: 8 });
  await work(plain, { ...flatOut, seconds: 3 });
  const beside = await measured(bare, () => work(plain, flatOut));
  const ours = await measured(real, () => work(reviewing, flatOut));
  const again = await measured(bare, () => work(plain, flatOut));
  const paced = await measured(real, () => work(reviewing, { ...flatOut, pause: 1_000 }));
  const crowd = await measured(real, () => work(reviewing, { ...flatOut, reviewers: CROWD }));
  console.log(`bare, the same bytes: ${beside.words}`);
  console.log(`real, flat out:       ${ours.words}`);
  console.log(`bare, once more:      ${again.words}`);
  const [rate, cpu] = [(beside.rate + again.rate) / 2, (beside.cpu + again.cpu) / 2];
  console.log(
    `real ÷ bare: ${(ours.rate / rate).toFixed(2)} of its pages per second; ${(cpu / ours.cpu).toFixed(2)} by processor time`,
  );
  console.log(`real, each reviewer a page a second: ${paced.words}`);
  console.log(`real, ${CROWD} reviewers flat out:       ${crowd.words}`);
  console.log(
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? ''}`,
  );
  real.kill();
  bare.kill();
  await rm(folder, { recursive: true, force: true });
}

const one = <T>(list: readonly T[]): T => {
  const item = list[Math.floor(Math.random() * list.length)];
  if (item === undefined) throw new Error('an empty list');
  return item;
};

async function idsOf(folder: string, id: string): Promise<{ claims: string[]; flags: string[] }> {
  const { desk, close } = await openDesk(folder);
  const opening = Date.now();
  const view = await desk.view(OWNER, id);
  const ids = { claims: view.claims.map((claim) => claim.id), flags: view.flags.map((flag) => flag.id) };
  console.log(
    `case: ${ids.claims.length} claims, ${ids.flags.length} flags, ${view.seq} entries; opened in ${Date.now() - opening} ms`,
  );
  await close();
  return ids;
}

/** A comment on a claim, or on one flag in four. */
function comment(port: number, at: string, claims: readonly string[], flags: readonly string[]): Work {
  const item = Math.random() < 0.25 ? `flags/${one(flags)}` : `claims/${one(claims)}`;
  const form = { text: 'Seen.', revision: '1', request: String(Math.random()) };
  return { port, path: `${at}/${item}/comment`, form };
}

async function signIn(port: number): Promise<string> {
  const form = { login: 'admin', password: PASSWORD };
  const { cookies } = await send(new Agent(), '', { port, path: '/sign-in', form });
  return cookies.map((text) => text.split(';')[0]).join('; ');
}

/** Reads a page a dozen times with nobody else about; gives the last answer. */
async function alone(port: number, cookie: string, path: () => string): Promise<string> {
  const agent = new Agent({ keepAlive: true });
  const times: number[] = [];
  let page = '';
  for (let i = 0; i < 12; i++) {
    const answer = await send(agent, cookie, { port, path: path(), form: null }, true);
    if (answer.status !== 200) throw new Error(`${path()} answered ${answer.status}`);
    times.push(answer.ms);
    page = answer.page ?? '';
  }
  agent.destroy();
  const median = times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
  const shown = path().replace(/[a-f0-9]{20,}/, '…');
  console.log(`  alone: ${shown.padEnd(40)} ${median.toFixed(1)} ms, ${Buffer.byteLength(page)} bytes`);
  return page;
}

if (process.argv[2] === 'serve') serve();
else await measure();
