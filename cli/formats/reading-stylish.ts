/** How a document was read, for people at a terminal: the whole document with its spans underlined and named, then its claims. */
import type { ReadClaim } from '../../model/claim.js';
import type { Reading } from '../../reading/read.js';
import { printable } from '../printable.js';
import { painter, type Paint, type Terminal } from '../terminal.js';
import { claimReading } from './claim-reading.js';
import { counted } from './counted.js';
import { documentLines, type Cell } from './document-lines.js';
import { barsUnder, namesUnder, type LabelledSpan } from './span-rows.js';
import { wrap } from './text-width.js';

/** The document, and each of its claims in the order of the text. `name` is what the document is called. */
export function readingForPeople(name: string, text: string, reading: Reading, terminal: Terminal): string {
  const paint = painter(terminal);
  const claims = reading.claims.map((claim, index) => claimBlock(claim, index + 1, text, terminal, paint));
  const total = `${counted(reading.claims.length, 'claim')} in ${counted(reading.sentences.length, 'sentence')}, ${reading.attributions.length} attributed`;
  return `${[documentBlock(text, reading, terminal, paint), ...claims, `${printable(name)}: ${total}.`].join('\n\n')}\n`;
}

/** Every line of the file with its number; under it the claims as bars, and what was read inside them. */
function documentBlock(text: string, reading: Reading, terminal: Terminal, paint: Paint): string {
  const digits = Math.max(3, String(text.split('\n').length).length);
  const claims = walk(
    inOrder(
      reading.claims.map(({ quote }, index) => ({
        start: quote.start,
        end: quote.end,
        label: `c${index + 1}`,
      })),
    ),
  );
  const things = walk(inOrder(thingsOf(reading)));
  const width = terminal.width - digits - 3;
  return documentLines(text.trimEnd(), width)
    .flatMap(({ number, cells }) => {
      const margin = (label: string): string => paint('dim', `${label.padStart(digits)} │`);
      const line = cells.map((cell) => cell.text).join('');
      return [
        `${margin(number === null ? '' : String(number))} ${line}`.trimEnd(),
        ...barsUnder(cells, claims(cells)).map((row) => `${margin('')} ${paint('cyan', row)}`),
        ...namesUnder(cells, things(cells), width).map((row) => `${margin('')} ${paint('yellow', row)}`),
      ];
    })
    .join('\n');
}

/** What is named under the words: who speaks and with which word, operators, quantities and times. */
function thingsOf({ attributions, claims, quantities, times }: Reading): LabelledSpan[] {
  const named = (label: string, spans: readonly (readonly [number, number])[]): LabelledSpan[] =>
    spans.map(([start, end]) => ({ start, end, label }));
  const all = [
    ...attributions.flatMap(({ source, cue }) => [...named('speaker', source), ...named('cue', cue)]),
    ...claims.flatMap(({ operators }) =>
      operators.map(({ start, end, kind }) => ({ start, end, label: kind })),
    ),
    ...claims.flatMap((claim) =>
      claim.quantities.map(({ start, end }) => ({ start, end, label: 'quantity' })),
    ),
    ...quantities.map(({ start, end }) => ({ start, end, label: 'quantity' })),
    ...times.map(({ start, end }) => ({ start, end, label: 'time' })),
  ];
  return [...new Map(all.map((span) => [`${span.label} ${span.start} ${span.end}`, span])).values()];
}

const inOrder = (spans: LabelledSpan[]): LabelledSpan[] =>
  spans.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end);

/** Gives the spans that reach into each line, asked line by line: what has ended is let go, so that long documents stay cheap. */
function walk(spans: readonly LabelledSpan[]): (cells: readonly Cell[]) => LabelledSpan[] {
  let next = 0;
  let open: LabelledSpan[] = [];
  return (cells) => {
    const [first, last] = [cells[0], cells.at(-1)];
    if (!first || !last) return [];
    for (let span = spans[next]; span && span.start <= last.at; span = spans[++next]) open.push(span);
    open = open.filter(({ end }) => end > first.at);
    return open;
  };
}

function claimBlock(
  claim: ReadClaim,
  number: number,
  text: string,
  terminal: Terminal,
  paint: Paint,
): string {
  const because = claim.trace.map(({ step, start, end }) => `${step} “${text.slice(start, end)}”`).join('; ');
  return [
    `${paint('bold', `c${number}`)}  ${paint('cyan', `line ${claim.quote.line}`)}  ${paint('dim', `check-worthy ${claim.checkworthiness.toFixed(2)}`)}`,
    ...wrap(printable(claim.statement), terminal.width - 4).map((line) => `  ${paint('dim', '│')} ${line}`),
    ...claimReading(claim).map((line) => `    ${line}`),
    ...(because === '' ? [] : [`    because  ${printable(because)}`]),
  ].join('\n');
}
