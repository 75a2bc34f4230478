/** How a document was read, for people at a terminal: each claim with its text underlined, and what was made of it. */
import type { Reading } from '../../reading/read.js';
import type { ReadClaim } from '../../model/claim.js';
import { printable } from '../printable.js';
import { painter, type Paint, type Terminal } from '../terminal.js';
import { claimReading } from './claim-reading.js';
import { counted } from './counted.js';
import { layOut, type Range } from './passage.js';

/** Every claim in the order of the text. `name` is what the document is called. */
export function readingForPeople(name: string, text: string, reading: Reading, terminal: Terminal): string {
  const paint = painter(terminal);
  const blocks = reading.claims.map((claim, index) =>
    claimBlock(claim, index + 1, name, text, terminal, paint),
  );
  const total = `${counted(reading.claims.length, 'claim')} in ${counted(reading.sentences.length, 'sentence')}, ${reading.attributions.length} attributed`;
  return `${[...blocks, `${printable(name)}: ${total}.`].join('\n\n')}\n`;
}

/** The things of a claim that are worth a label under the words, the narrowest last so that it wins. */
function labelled(claim: ReadClaim): (Range & { label: string })[] {
  return [
    ...claim.operators.map(({ start, end, kind }) => ({ start, end, label: kind })),
    ...claim.quantities.map(({ start, end }) => ({ start, end, label: 'quantity' })),
    ...claim.times.map(({ start, end }) => ({ start, end, label: 'time' })),
  ];
}

function claimBlock(
  claim: ReadClaim,
  number: number,
  name: string,
  text: string,
  terminal: Terminal,
  paint: Paint,
): string {
  const marks = labelled(claim).filter(({ start, end }) => end > start);
  const lines = layOut(text, claim.quote, marks, terminal.width - 4);
  const labels = [
    ...new Set(
      marks
        .sort((a, b) => a.start - b.start)
        .map(({ label, start, end }) => `${label} “${printable(text.slice(start, end))}”`),
    ),
  ];
  return [
    `${paint('bold', `c${number}`)}  ${paint('cyan', `${printable(name)}:${claim.quote.line}`)}  ${paint('dim', `check-worthy ${claim.checkworthiness.toFixed(2)}`)}`,
    ...lines.flatMap(({ runs, carets }) => [
      `  ${paint('dim', '│')} ${runs.map((run) => (run.marked ? paint('bold', run.text) : run.text)).join('')}`,
      ...(carets === '' ? [] : [`  ${paint('dim', '│')} ${paint('yellow', carets)}`]),
    ]),
    ...(labels.length > 0 ? [`    marked   ${labels.join(', ')}`] : []),
    ...claimReading(claim).map((line) => `    ${line}`),
    ...(claim.trace.length > 0
      ? [
          `    because  ${printable(claim.trace.map(({ step, start, end }) => `${step} “${text.slice(start, end)}”`).join('; '))}`,
        ]
      : []),
  ].join('\n');
}
