/**
 * What a sceptic tries first: a sentence of one paper told again in another, word for word but for one figure, one day, a "not", one
 * length or the order of two events. How many are flagged? Made by rule from the marked sentences of all pairs, so that the held-out
 * halves can be used too: nobody reads what is made of them, only totals are printed. Not all that is made is a contradiction (a figure
 * may be told anew of each month; "nine were not charged" beside "nine were"), so 100 % is neither reached nor wanted.
 * Run after a build: node dist/bench/rules/near-copies.js [negation|figure|day|length|order] [--list]; `--list` prints what is not
 * flagged of the open halves.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SourceDocument } from '../../model/document.js';
import { decodeDocument } from '../../documents/decode.js';
import { readDocument } from '../../reading/read.js';
import { builtInRules, checkCase } from '../../rules/engine.js';

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

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const NUMBERS = 'two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Another number, well apart: 3 → 6, "seven" → "two", 1,200 → 1,920. */
function otherNumber(text: string): string {
  const at = NUMBERS.indexOf(text);
  if (at >= 0) return NUMBERS[(at + 6) % NUMBERS.length] ?? text;
  const value = Number(text.replace(/,/g, ''));
  if (text.includes('.')) return (Math.round(value * 16) / 10).toString();
  const other = value > 10 ? Math.round(value * 1.6) : value + 3;
  return text.includes(',') ? other.toLocaleString('en-GB') : String(other);
}

/** The sentence with the match of a pattern's first group changed; null where there is none. */
function changed(text: string, pattern: RegExp, change: (found: string) => string): string | null {
  const match = pattern.exec(text);
  const found = match?.[1];
  if (match === null || found === undefined) return null;
  const at = match.index + match[0].indexOf(found);
  return text.slice(0, at) + change(found) + text.slice(at + found.length);
}

/** Behind these a number is a name, a date or a time of day; before these too. */
const FIGURE = new RegExp(
  `(?<!(?:${MONTHS}|at|number|route|lock|platform|room|ward|grade|phase|stage|level) )(?<![\\d.,:/-])(?!(?:1[5-9]|20)\\d\\d\\b)` +
    `(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|\\b(?:${NUMBERS.join('|')})\\b)(?![\\d:/-]|st|nd|rd|th|am|pm| (?:${MONTHS}|hundred|thousand|million)\\b)`,
);

const KINDS: Readonly<Record<string, (text: string) => string | null>> = {
  negation: (text) =>
    /\b(?:not|never|no|nobody|none|nothing|neither|nor|all|every|each|both|only|any|hardly|without|few|most)\b|n’t/i.test(
      text,
    )
      ? null
      : changed(
          text,
          /\b(was|were|is|are|has|have|had|will|would|can|could|must|did|does|do)\b/,
          (verb) => `${verb} not`,
        ),
  figure: (text) => changed(text, FIGURE, otherNumber),
  day: (text) => {
    const other = (day: string): string => String(Number(day) > 14 ? Number(day) - 9 : Number(day) + 9);
    return (
      changed(text, new RegExp(`\\b(\\d{1,2}) (?:${MONTHS})\\b`), other) ??
      changed(text, new RegExp(`\\b(?:${MONTHS}) (\\d{1,2})\\b`), other)
    );
  },
  length: (text) =>
    changed(
      text,
      new RegExp(
        `\\b(?:for|lasted|took|takes?|lasts?|within) (?:about |nearly |almost |only |just )?(${NUMBERS.join('|')}|\\d+) (?:minutes|hours|days|weeks|months|years)\\b`,
      ),
      otherNumber,
    ),
  order: (text) =>
    changed(text, /\b(before|after)\b(?! (?:the end|all|tax|\d))/, (word) =>
      word === 'before' ? 'after' : 'before',
    ),
};

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
  const kept = opening.includes(other.quote.slice(0, 30)) ? '' : `${opening} `;
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

function copiesOf(halves: readonly string[], change: (text: string) => string | null): Copy[] {
  return halves
    .flatMap((half) =>
      readFileSync(join(folder, `${half}.jsonl`), 'utf8')
        .split('\n')
        .filter(Boolean),
    )
    .flatMap((line) => {
      const { a, b } = JSON.parse(line) as { a: Side; b: Side };
      return [copyOf(a, b, change), copyOf(b, a, change)];
    })
    .filter((copy) => copy !== null);
}

/** "68.0 % of 422", for the table of all figures. */
export function nearCopies(kind: string, heldOut: boolean, list = false): string {
  const copies = copiesOf(heldOut ? HELD_OUT : OPEN, KINDS[kind] ?? (() => null));
  const missed = copies.filter((copy) => !isFlagged(copy));
  if (list) for (const { sentences } of missed) console.log(`${sentences.join('\n    ')}`);
  const share = (100 * (copies.length - missed.length)) / Math.max(1, copies.length);
  return `${share.toFixed(1)} % of ${copies.length}`;
}

export const NEAR_COPY_KINDS = Object.keys(KINDS);

if (process.argv[1] === import.meta.filename) {
  const args = process.argv.slice(2);
  const asked = NEAR_COPY_KINDS.filter((kind) => args.includes(kind));
  for (const kind of asked.length > 0 ? asked : NEAR_COPY_KINDS) {
    console.log(
      `${kind}: open ${nearCopies(kind, false, args.includes('--list'))}, held out ${nearCopies(kind, true)}`,
    );
  }
}
