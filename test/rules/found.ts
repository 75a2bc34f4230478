/** What all rules find in each pair and dossier that whoever writes rules may read, in lines that a person can compare. */
import { readdirSync, readFileSync } from 'node:fs';
import { decodeDocument } from '../../documents/decode.js';
import { builtInRules, checkCase } from '../../rules/engine.js';
import type { ExampleDocument } from '../../rules/rule.js';
import { caseOf, BEFORE } from './read-once.js';

const folder = new URL('../../../bench/rules/', import.meta.url);
const rules = builtInRules();

/** The names of the records, each with its cases by their ids. */
export function openCases(): Map<string, Map<string, readonly ExampleDocument[]>> {
  return new Map([
    ['pairs', pairs('open')],
    ['plain-pairs', pairs('plain-open')],
    ['near-pairs', pairs('near-open')],
    ['simple-pairs', pairs('simple-open')],
    ['tempting-pairs', pairs('tempting-open')],
    ['dossiers', dossiers()],
  ]);
}

function pairs(half: string): Map<string, readonly ExampleDocument[]> {
  interface Side {
    publisher: string;
    date: string;
    text: string;
  }
  const lines = readFileSync(new URL(`pairs/${half}.jsonl`, folder), 'utf8')
    .trim()
    .split('\n');
  const side = ({ text, date, publisher }: Side): ExampleDocument => ({ text, published: date, publisher });
  return new Map(
    lines.map((line) => {
      const { id, a, b } = JSON.parse(line) as { id: string; a: Side; b: Side };
      return [id, [side(a), side(b)]];
    }),
  );
}

function dossiers(): Map<string, readonly ExampleDocument[]> {
  const open = new URL('dossiers/open/', folder);
  return new Map(
    readdirSync(open)
      .sort()
      .map((name) => {
        const own = new URL(`${name}/`, open);
        const files = readdirSync(own).filter((file) => file.endsWith('.txt'));
        return [name, files.sort().map((file) => documentIn(new URL(file, own), file))];
      }),
  );
}

function documentIn(file: URL, name: string): ExampleDocument {
  const { text, bodyStart, meta } = decodeDocument(readFileSync(file), name);
  const { published, publisher } = meta;
  return {
    text: text.slice(bodyStart),
    ...(published === null ? {} : { published }),
    ...(publisher === null ? {} : { publisher }),
  };
}

/** A line for each flag and each candidate that was explained away, in the order of the alphabet; "nothing" where there is none. */
export function foundIn(documents: readonly ExampleDocument[]): string {
  const input = caseOf(documents);
  const { flags, suppressed } = checkCase(input, rules);
  const documentOf = new Map(
    input.claims.map(({ id, document, statement }) => [id, { document, statement }]),
  );
  const texts = new Map(input.documents.map(({ id }, i) => [id, BEFORE + (documents[i]?.text ?? '')]));
  const words = (claim: string, start: number, end: number): string =>
    (texts.get(documentOf.get(claim)?.document ?? '') ?? '').slice(start, end);
  const lines = [
    ...flags.map(
      ({ rule, severity, spans, message, because }) =>
        `${rule} ${severity} ${JSON.stringify(spans.map(({ claim, start, end }) => words(claim, start, end)))} ${message} ${because.join(' ')}`,
    ),
    ...suppressed.map(
      ({ rule, explanation, claims, message }) =>
        `${rule} ${explanation} ${JSON.stringify(claims.map((id) => documentOf.get(id)?.statement))} ${message}`,
    ),
  ];
  return lines.length === 0
    ? 'nothing\n'
    : [...new Set(lines)]
        .sort()
        .map((line) => `${line}\n`)
        .join('');
}

/** The line with the id of a case before what was found in it. */
const HEAD = '# ';

/** What a record holds, by id. */
export function parseRecord(text: string): Map<string, string> {
  return new Map(
    text
      .split(/^(?=# )/m)
      .filter((block) => block !== '')
      .map((block) => {
        const end = block.indexOf('\n');
        return [block.slice(HEAD.length, end), block.slice(end + 1)];
      }),
  );
}
