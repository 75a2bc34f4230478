/** The tests of tampering and power loss on more states than a test run has time for. */
import { mkdtemp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  lowdbLosses,
  recordLowdb,
  recordStore,
  storeLosses,
} from '../../test/claims-db/power-loss/programs.js';
import { mutate, sampleData, seeded, tryMutation, verdicts } from '../../test/claims-db/tampering.js';
import type { Figure } from './table.js';

const STATES = 10_000;

async function inMemory<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'gainsay-proof-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export function measureTampering(): Promise<Figure[]> {
  return inMemory(async (folder) => {
    const data = await sampleData(folder);
    const random = seeded(7);
    let missed = 0;
    for (let i = 0; i < STATES; i++) {
      const wrong = await tryMutation(data, mutate(data, random));
      if (wrong === null) continue;
      missed++;
      console.error(wrong);
    }
    let alarms = 0;
    for (let i = 0; i < 1000; i++) {
      const { own, second } = await verdicts(data, 'case-a');
      alarms += own.length + second.length;
    }
    return [
      {
        what: 'changes found, first bad entry named, by both verifiers',
        value: `${STATES - missed} of ${STATES}`,
        reach: 'all',
      },
      { what: 'alarms on 1,000 clean folders', value: String(alarms), reach: '0' },
    ];
  });
}

export function measurePowerLoss(): Promise<Figure[]> {
  return inMemory(async (folder) => {
    const from = join(folder, 'recorded');
    const violations: string[] = [];
    for (let seed = 0; seed < 4; seed++) {
      await rm(from, { recursive: true, force: true });
      const recording = await recordStore(from);
      violations.push(
        ...(await storeLosses(recording, from, join(folder, 'after'), STATES / 4, seeded(seed))),
      );
    }
    for (const violation of violations.slice(0, 10)) console.error(violation);
    const lowdb = lowdbLosses(await recordLowdb(join(folder, 'lowdb')), STATES, seeded(1));
    return [
      {
        what: `simulated power losses, ${STATES} states: violations`,
        value: String(violations.length),
        reach: '0',
      },
      { what: `the same for lowdb's own adapter`, value: String(lowdb.length), reach: '> 0' },
    ];
  });
}
