/**
 * What a sceptic tries first: a sentence of one paper told again in another, word for word but for one thing (`edits.ts`). How many are
 * flagged? Made by rule from the marked sentences of all pairs and from the sentences of 284 news articles, so that the held-out
 * halves (of the news every second article) can be used too: nobody reads what is made of them, only totals are printed. Not all that
 * is made is a contradiction (a figure may be told anew of each month; "nine were not charged" beside "nine were"), so 100 % is neither
 * reached nor wanted.
 * Run after a build: node dist/bench/rules/near-copies.js [EDIT …] [--list]; `--list` prints what is not flagged of the open halves.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SourceDocument } from '../../model/document.js';
import { decodeDocument } from '../../documents/decode.js';
import { readDocument } from '../../reading/read.js';
import { builtInRules, checkCase } from '../../rules/engine.js';
import { EDITS } from './edits.js';
import { NEWS } from './news.js';

interface Side {
  publisher: string;
  date: string;
  text: string;
  quote: string;
}

const OPEN = ['open', 'plain-open', 'near-open'];
const HELD_OUT = ['held-out', 'plain-held-out', 'near-held-out'];
const folder = resolve(import.meta.dirname, '../../../bench/rules/pairs');
const ruleSet = builtInRules();

/** Stands behind each text, so that it is part of a paper. */
const REST = [
  'Copies of the paper were handed round at the door.',
  'A fuller account will be sent to anyone who asks.',
];

interface Copy {
  /** The paper, and the other one with the changed sentence in the place of its own. */
  papers: [SourceDocument, SourceDocument];
  sentences: [string, string];
}

function copyOf(one: Side, other: Side, change: (text: string) => string | null): Copy | null {
  // "we" and a speaker's words are another's in another paper; a piece of a sentence does not stand alone
  if (/\b(?:I|we|our|us|my|me)\b|[“”"]/i.test(one.quote)) return null;
  const before = one.text.slice(0, one.text.indexOf(one.quote)).trim();
  if (before !== '' && !/[.!?”]$/.test(before)) return null;
  const told = change(one.quote);
  if (told === null) return null;
  const again = told.charAt(0).toUpperCase() + told.slice(1);
  const opening = other.text.split(/(?<=[.!?]) /)[0] ?? '';
  const kept = opening === '' || opening.includes(other.quote.slice(0, 30)) ? '' : `${opening} `;
  const texts = [one.text, `${kept}${again}${/[.!?”]$/.test(again) ? '' : '.'}`];
  const papers = [one, other].map(({ publisher, date }, i) => {
    const front = `---\ntitle: Paper ${i + 1}\npublisher: ${publisher}\npublished: ${date}\n---\n`;
    return decodeDocument(
      new TextEncoder().encode(`${front}${texts[i] ?? ''}\n\n${REST[i] ?? ''}\n`),
      `paper-${i + 1}.txt`,
    );
  });
  return { papers: papers as Copy['papers'], sentences: [one.quote, again] };
}

function isFlagged({ papers, sentences }: Copy): boolean {
  const claims = papers.flatMap((paper, i) =>
    readDocument(paper).claims.map((claim, k) => ({ ...claim, id: `c${i}-${k}`, document: `d${i}` })),
  );
  const documents = papers.map(({ meta }, i) => ({ id: `d${i}`, meta }));
  const marked = papers.map(({ text }, i) => {
    const sentence = sentences[i] ?? '';
    const start = text.indexOf(sentence);
    const end = start + sentence.length;
    return claims
      .filter(({ document, quote }) => document === `d${i}` && quote.start < end && start < quote.end)
      .map(({ id }) => id);
  });
  return checkCase({ documents, claims }, ruleSet).flags.some(
    (flag) => flag.severity !== 'info' && marked.every((ids) => ids.some((id) => flag.claims.includes(id))),
  );
}

function ofPairs(halves: readonly string[]): [Side, Side][] {
  return halves
    .flatMap((half) =>
      readFileSync(join(folder, `${half}.jsonl`), 'utf8')
        .split('\n')
        .filter(Boolean),
    )
    .flatMap((line) => {
      const { a, b } = JSON.parse(line) as { a: Side; b: Side };
      return [
        [a, b],
        [b, a],
      ] as [Side, Side][];
    });
}

/** A sentence that can stand by itself: whole, without quotation marks, and not begun by a word for something before. */
const STANDS =
  /^(?!(?:He|She|They|It|His|Her|Their|Its|This|That|These|Those|But|And|So|Or|Also)\b)[A-Z0-9£$][^“”"‘]{24,250}[a-z0-9%)]\.$/;

/** Each sentence beside an empty paper, of the odd articles or of the even ones. */
function ofNews(even: boolean): [Side, Side][] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return NEWS.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
    .filter((_, i) => (i % 2 === 1) === even)
    .flatMap((line) => (JSON.parse(line) as { text: string }).text.split(/\n+/))
    .flatMap((paragraph) => [...segmenter.segment(paragraph)].map(({ segment }) => segment.trim()))
    .filter((sentence) => STANDS.test(sentence))
    .map((text) => [
      { publisher: 'Evening Herald', date: '2013-06-12', text, quote: text },
      { publisher: 'Morning Gazette', date: '2013-06-12', text: '', quote: text },
    ]);
}

export type Source = 'pairs' | 'news';

/** "68.0 % of 422", for the table of all figures. Reads GAINSAY_SHARED where the source is news. */
export function nearCopies(edit: string, source: Source, heldOut: boolean, list = false): string {
  const sides = source === 'pairs' ? ofPairs(heldOut ? HELD_OUT : OPEN) : ofNews(heldOut);
  const change = EDITS[edit] ?? (() => null);
  const copies = sides.flatMap(([one, other]) => copyOf(one, other, change) ?? []);
  const missed = copies.filter((copy) => !isFlagged(copy));
  if (list) for (const { sentences } of missed) console.log(`${sentences.join('\n    ')}`);
  const share = (100 * (copies.length - missed.length)) / Math.max(1, copies.length);
  return `${share.toFixed(1)} % of ${copies.length}`;
}

if (process.argv[1] === import.meta.filename) {
  const args = process.argv.slice(2);
  const asked = Object.keys(EDITS).filter((edit) => args.includes(edit));
  for (const source of ['pairs', 'news'] as const)
    for (const edit of asked.length > 0 ? asked : Object.keys(EDITS))
      console.log(
        `${source}, ${edit}: open ${nearCopies(edit, source, false, args.includes('--list'))}, held out ${nearCopies(edit, source, true)}`,
      );
}
