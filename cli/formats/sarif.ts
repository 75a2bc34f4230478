/** SARIF 2.1.0 (OASIS) for code-scanning pages and editors. Deterministic: no times, no machine, relative URIs. */
import { relative, resolve, sep } from 'node:path';
import type { Severity } from '../../model/flag.js';
import type { CheckRun } from '../check-run.js';
import { placesOf, type FlagPlace } from './flag-places.js';

const LEVEL: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' };

/** The log of one run. `cwd` is the folder that URIs are relative to. */
export function sarif(run: CheckRun, cwd: string): string {
  const { output } = run;
  const places = placesOf(run);
  const index = new Map(run.ruleSet.rules.map(({ id }, at) => [id, at]));
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driver(run) },
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        invocations: [
          {
            executionSuccessful: output.errors.length === 0,
            toolExecutionNotifications: output.errors.map(({ path, message }) => ({
              level: 'error',
              message: { text: message },
              locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path, cwd) } } }],
            })),
          },
        ],
        artifacts: output.documents.map(({ path, sha256 }) => ({
          location: { uri: uriOf(path, cwd) },
          encoding: 'UTF-8',
          hashes: { 'sha-256': sha256 },
        })),
        results: output.flags.map((flag) => {
          const [first, ...others] = places(flag);
          return {
            ruleId: flag.rule,
            ...(index.has(flag.rule) ? { ruleIndex: index.get(flag.rule) } : {}),
            level: LEVEL[flag.severity],
            message: { text: [flag.message, ...flag.because].join(' ') },
            locations: first ? [locationOf(first, cwd)] : [],
            relatedLocations: others.map((place, at) => ({
              id: at + 1,
              ...locationOf(place, cwd),
              message: { text: place.claim.statement },
            })),
            partialFingerprints: { 'gainsayFlagId/v1': flag.id },
            properties: { type: flag.type, resolveBy: flag.resolveBy },
          };
        }),
        ...(output.suppressed ? { properties: { suppressed: output.suppressed } } : {}),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function driver({ output, ruleSet }: CheckRun): object {
  return {
    name: 'gainsay',
    semanticVersion: output.version,
    rules: ruleSet.rules.map((rule) => ({
      id: rule.id,
      shortDescription: { text: rule.summary },
      fullDescription: { text: `${rule.summary} Not covered: ${rule.doesNotCover}` },
      defaultConfiguration: { level: LEVEL[rule.severity] },
      properties: { revision: rule.revision, type: rule.type },
    })),
  };
}

function locationOf({ document, clash, passage, text }: FlagPlace, cwd: string): object {
  // Section 3.30.2: a byte order mark at the start of a file counts for nothing.
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const columnOf = ({ line, column }: FlagPlace['clash']['from']): number =>
    line === 1 ? column - mark : column;
  const region = (range: FlagPlace['clash']) => ({
    startLine: range.from.line,
    startColumn: columnOf(range.from),
    endLine: range.to.line,
    endColumn: columnOf(range.to),
    snippet: { text: text.slice(range.start, range.end) },
  });
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(document.path, cwd) },
      region: region(clash),
      contextRegion: region(passage),
    },
  };
}

/** A path as a relative URI reference. A colon is encoded, so that no name reads as a scheme. */
export function uriOf(path: string, cwd: string): string {
  return relative(cwd, resolve(cwd, path)).split(sep).map(encodeURIComponent).join('/');
}
