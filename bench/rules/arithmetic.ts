/**
 * Sentences with figures that do not fit each other, and with figures that do: how many of the first are flagged, and how many of the
 * second. `given.txt` was written by somebody else, `open.txt` before the readers of figure links and then developed on; of
 * `held-out.txt`, written on the same day, only totals were looked at, save the false flags.
 * Run after a build: node dist/bench/rules/arithmetic.js
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readExampleText } from '../../cli/read-example.js';
import { builtInRules, checkCase } from '../../rules/engine.js';
import { readExample } from '../../rules/examples.js';

const folder = resolve(import.meta.dirname, '../../../bench/rules/arithmetic');
const ruleSet = builtInRules();

export interface Sentence {
  /** `missed` is wrong too, and known to be missed. */
  mark: 'wrong' | 'missed' | 'right';
  text: string;
}

export const SETS = ['given', 'open', 'held-out'] as const;

/** The sentences of a set: a line each, its mark and its text parted by a tab. */
export function sentencesOf(set: (typeof SETS)[number]): Sentence[] {
  return readFileSync(join(folder, `${set}.txt`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [mark = '', text = ''] = line.split('\t');
      return { mark: mark as Sentence['mark'], text };
    });
}

/** What errors and warnings say of a text that is a case of its own. */
export function flagged(text: string): string[] {
  const input = readExample([{ text, published: '2015-06-01' }], readExampleText);
  return checkCase(input, ruleSet)
    .flags.filter(({ severity }) => severity !== 'info')
    .map(({ rule, message }) => `${rule}: ${message}`);
}

function print(): void {
  for (const set of SETS) {
    const all = sentencesOf(set);
    const [wrong, right] = [
      all.filter(({ mark }) => mark !== 'right'),
      all.filter(({ mark }) => mark === 'right'),
    ];
    const count = (some: readonly Sentence[]): number =>
      some.filter(({ text }) => flagged(text).length > 0).length;
    console.log(
      `${set}: ${count(wrong)} of ${wrong.length} wrong ones found, ${count(right)} of ${right.length} right ones flagged`,
    );
  }
}

if (process.argv[1] === import.meta.filename) print();
