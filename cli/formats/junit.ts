/** JUnit XML for build servers: a suite for each rule, a failed case for each flag that fails the run. */
import type { Flag } from '../../model/flag.js';
import type { CheckRun } from '../check-run.js';
import { placesOf, speakerOf, type FlagPlace } from './flag-places.js';
import { escapeXml } from './xml.js';

/** `fails` tells which flags make the run fail; the others are cases that passed, with the flag in their output. */
export function junit(run: CheckRun, fails: (flag: Flag) => boolean): string {
  const places = placesOf(run);
  const suites = run.output.ruleSet.rules.map(({ id }) => {
    const flags = run.output.flags.filter(({ rule }) => rule === id);
    const cases = flags.map((flag) => flagCase(flag, places(flag), fails(flag)));
    if (cases.length === 0) cases.push(`    <testcase classname="gainsay" name="${escapeXml(id)}"/>`);
    return suite(id, cases, flags.filter(fails).length, 0);
  });
  const errors = run.output.errors.map(
    ({ path, message }) =>
      `    <testcase classname="gainsay" name="${escapeXml(path)}"><error message="${escapeXml(message)}"/></testcase>`,
  );
  if (errors.length > 0) suites.unshift(suite('files', errors, 0, errors.length));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="gainsay check">\n${suites.join('\n')}\n</testsuites>\n`;
}

function suite(name: string, cases: readonly string[], failures: number, errors: number): string {
  return `  <testsuite name="${escapeXml(name)}" tests="${cases.length}" failures="${failures}" errors="${errors}">\n${cases.join('\n')}\n  </testsuite>`;
}

function flagCase(flag: Flag, places: readonly FlagPlace[], failed: boolean): string {
  const [first] = places;
  const where = first ? `${first.document.path}:${first.clash.from.line}` : flag.id;
  const details = [
    ...places.map(
      (place) =>
        `${place.document.path}:${place.clash.from.line} (${speakerOf(place)}, ${place.document.published ?? 'undated'}): ${place.claim.statement}`,
    ),
    ...flag.because,
  ].join('\n');
  const open = `    <testcase classname="${escapeXml(flag.rule)}" name="${escapeXml(`${where} ${flag.message}`)}">`;
  const body = failed
    ? `<failure type="${flag.severity}" message="${escapeXml(flag.message)}">${escapeXml(details)}</failure>`
    : `<system-out>${escapeXml(`${flag.severity}: ${flag.message}\n${details}`)}</system-out>`;
  return `${open}${body}</testcase>`;
}
