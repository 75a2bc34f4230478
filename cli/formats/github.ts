/** Workflow commands of GitHub Actions: an annotation for each place of a flag's first claim. */
import type { Severity } from '../../model/flag.js';
import type { CheckRun } from '../check-run.js';
import { placesOf } from './flag-places.js';

const COMMAND: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/** One line a flag, one a file that could not be read. */
export function github(run: CheckRun): string {
  const places = placesOf(run);
  const flags = run.output.flags.map((flag) => {
    const [first, ...others] = places(flag);
    const { from, to } = first?.clash ?? { from: { line: 1, column: 1 }, to: { line: 1, column: 1 } };
    const against = others.map(
      ({ document, clash, claim }) => `against ${document.path}:${clash.from.line}: ${claim.statement}`,
    );
    const properties: Record<string, string | number> = {
      file: first?.document.path ?? '',
      line: from.line,
      endLine: to.line,
    };
    if (from.line === to.line) Object.assign(properties, { col: from.column, endColumn: to.column });
    properties['title'] = flag.rule;
    return command(COMMAND[flag.severity], properties, [flag.message, ...against].join('\n'));
  });
  const errors = run.output.errors.map(({ path, message }) => command('error', { file: path }, message));
  return [...errors, ...flags].map((line) => `${line}\n`).join('');
}

function command(name: string, properties: Record<string, string | number>, message: string): string {
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${listed.join(',')}::${escapeData(message)}`;
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
