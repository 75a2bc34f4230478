/** A rule for people: what it finds, why that matters, what it leaves alone, and its own examples. */
import type { ExampleDocument, FiringExample, Rule, SilentExample } from '../../rules/rule.js';
import type { Flag } from '../../model/flag.js';
import { printable } from '../printable.js';
import { painter, type Terminal } from '../terminal.js';
import { wrap } from './text-width.js';

/** All that `rules explain` shows of a rule. `flag` is what its first firing example raises. */
export function rulePage(rule: Rule, flag: Flag | undefined, terminal: Terminal): string {
  const paint = painter(terminal);
  const body = (text: string): string[] =>
    wrap(printable(text), terminal.width - 2).map((line) => `  ${line}`);
  const [firing] = rule.examples.firing;
  return [
    `${paint('bold', rule.id)}  ${rule.severity}, ${rule.type}, revision ${rule.revision}`,
    ...section(paint('bold', 'What it finds'), body(rule.summary)),
    ...section(paint('bold', 'What it says'), body(firing?.message ?? '')),
    ...section(
      paint('bold', 'Why, in that example'),
      [...(flag?.because ?? []), flag?.resolveBy ?? ''].filter((line) => line !== '').flatMap(body),
    ),
    ...section(paint('bold', 'What it leaves alone'), body(rule.doesNotCover)),
    ...rule.examples.firing
      .slice(0, 1)
      .flatMap((example) => section(paint('bold', 'It fires'), firingLines(example, body))),
    ...rule.examples.silent
      .slice(0, 1)
      .flatMap((example) => section(paint('bold', 'It stays silent'), silentLines(example, body))),
    '',
    `${rule.examples.firing.length + rule.examples.silent.length} examples in all; run them with "gainsay rules test".`,
  ]
    .join('\n')
    .concat('\n');
}

const section = (head: string, lines: readonly string[]): string[] => ['', head, ...lines];

function firingLines(example: FiringExample, body: (text: string) => string[]): string[] {
  return [
    ...body(`${example.shows}:`),
    ...example.documents.flatMap((document) => body(`  – ${documentLine(document)}`)),
    ...body(`clashing words: ${example.quoted.map((words) => `“${words}”`).join(', ')}`),
  ];
}

function silentLines(example: SilentExample, body: (text: string) => string[]): string[] {
  return [
    ...body(`${example.shows}:`),
    ...example.documents.flatMap((document) => body(`  – ${documentLine(document)}`)),
    ...(example.savedBy ? body(`explained by: ${example.savedBy}`) : []),
  ];
}

function documentLine({ text, publisher, kind, published }: ExampleDocument): string {
  const about = [publisher, kind, published].filter((part) => part !== undefined).join(', ');
  return about === '' ? text : `(${about}) ${text}`;
}
