/** Flags for people at a terminal: both quotes with file, line, speaker and date, and carets under the clashing words. */
import type { Flag, Severity } from '../../model/flag.js';
import type { CheckRun } from '../check-run.js';
import { printable } from '../printable.js';
import { painter, type Paint, type Style, type Terminal } from '../terminal.js';
import { placesOf, speakerOf, type FlagPlace } from './flag-places.js';
import { counted } from './counted.js';
import { layOut } from './passage.js';
import { textWidth, wrap } from './text-width.js';

const STYLES: Record<Severity, Style> = { error: 'red', warning: 'yellow', info: 'blue' };

/** The whole report of a run, ending with a line of totals. */
export function stylish(run: CheckRun, terminal: Terminal): string {
  const paint = painter(terminal);
  const places = placesOf(run);
  const blocks = run.output.flags.map((flag) => flagBlock(flag, places(flag), terminal, paint));
  const explained = (run.output.suppressed ?? []).map((candidate) =>
    [
      `${paint('dim', 'explained')}  ${paint('bold', candidate.explanation)}  ${paint('dim', candidate.rule)}`,
      ...indented(candidate.message, terminal.width, '  '),
      ...places(candidate).flatMap((place) => placeLines(place, terminal, paint)),
    ].join('\n'),
  );
  return `${[...blocks, ...explained, totals(run, terminal, paint)].join('\n\n')}\n`;
}

function flagBlock(flag: Flag, places: readonly FlagPlace[], terminal: Terminal, paint: Paint): string {
  return [
    `${paint(STYLES[flag.severity], flag.severity)}  ${paint('bold', flag.rule)}`,
    ...indented(flag.message, terminal.width, '  '),
    ...places.flatMap((place) => placeLines(place, terminal, paint)),
    '',
    ...flag.because.flatMap((reason) => labelled('because', reason, terminal.width, paint)),
    ...labelled('to settle it', flag.resolveBy, terminal.width, paint),
  ].join('\n');
}

function placeLines(place: FlagPlace, terminal: Terminal, paint: Paint): string[] {
  const { document, passage, spans, text } = place;
  const where = `${printable(document.path)}:${passage.from.line}`;
  const who = printable(speakerOf(place));
  const [head = '', ...more] = wrap(
    `${where}  ${who}, ${document.published ?? 'undated'}`,
    terminal.width - 4,
  );
  const lines = layOut(text, passage, spans, terminal.width - 6);
  return [
    '',
    `  ${head.startsWith(where) ? paint('cyan', where) + head.slice(where.length) : head}`,
    ...more.map((line) => `    ${line}`),
    ...lines.flatMap(({ runs, carets }) => [
      `    ${paint('dim', '│')} ${runs.map((run) => (run.marked ? paint('bold', run.text) : run.text)).join('')}`,
      ...(carets === '' ? [] : [`    ${paint('dim', '│')} ${paint('red', carets)}`]),
    ]),
  ];
}

function labelled(label: string, text: string, width: number, paint: Paint): string[] {
  if (text === '') return [];
  const [first = '', ...rest] = wrap(printable(text), width - textWidth(label) - 4);
  const hang = ' '.repeat(textWidth(label) + 4);
  return [`  ${paint('dim', `${label}:`)} ${first}`, ...rest.map((line) => hang + line)];
}

function indented(text: string, width: number, indent: string): string[] {
  return wrap(printable(text), width - indent.length).map((line) => indent + line);
}

function totals({ output, heldBack }: CheckRun, terminal: Terminal, paint: Paint): string {
  const count = (severity: Severity): number =>
    output.flags.filter((flag) => flag.severity === severity).length;
  const [errors, warnings] = [counted(count('error'), 'error'), counted(count('warning'), 'warning')];
  const found =
    output.flags.length === 0 ? 'Nothing flagged' : `${errors}, ${warnings}, ${count('info')} info`;
  const read = `${counted(output.documents.length, 'document')}, ${counted(output.claims.length, 'claim')}`;
  const notes = [
    output.suppressed ? `; ${output.suppressed.length} explained` : '',
    heldBack > 0 ? `; ${counted(heldBack, 'flag')} held back by the baseline` : '',
    output.errors.length > 0 ? `; ${counted(output.errors.length, 'file')} not read` : '',
  ];
  return wrap(`${found} in ${read}${notes.join('')}.`, terminal.width)
    .join('\n')
    .replace('Nothing flagged', paint('green', 'Nothing flagged'))
    .replace(errors, paint('red', errors))
    .replace(warnings, paint('yellow', warnings));
}
