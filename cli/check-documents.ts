/** Documents → the claims and flags of one case, in the order that contract A3 fixes. */
import type { CheckOutput } from '../model/check-output.js';
import type { Claim } from '../model/claim.js';
import { MODEL } from '../reading/text/wink.js';
import { READER_REVISION, readDocument } from '../reading/read.js';
import { checkCase, type RuleSet } from '../rules/engine.js';
import type { CheckRun } from './check-run.js';
import type { FileError, LoadedDocument } from './load-documents.js';
import { printedClaim } from './printed-claim.js';
import { packageVersion } from './version.js';

/** Reads and checks. `onRead` is called with the number of documents read so far; `explain` lists what was explained away. */
export function checkDocuments(
  documents: readonly LoadedDocument[],
  errors: readonly FileError[],
  ruleSet: RuleSet,
  { onRead, explain }: { onRead: (count: number) => void; explain: boolean },
): CheckRun {
  const claims: Claim[] = [];
  documents.forEach((document, index) => {
    for (const claim of readDocument(document.source).claims)
      claims.push({ ...claim, id: `c${claims.length + 1}`, document: `d${index + 1}` });
    onRead(index + 1);
  });
  const cases = documents.map(({ source }, index) => ({ id: `d${index + 1}`, meta: source.meta }));
  const { flags, suppressed } = checkCase({ documents: cases, claims }, ruleSet, explain);
  const output: CheckOutput = {
    schema: 'gainsay-check/1',
    version: packageVersion(),
    ruleSet: {
      hash: ruleSet.hash,
      rules: ruleSet.rules.map(({ id, revision }) => ({ id, revision })),
      reader: READER_REVISION,
      model: MODEL,
    },
    errors: errors.map(({ path, message }) => ({ path, message })),
    documents: documents.map(({ path, sha256, source: { meta } }, index) => ({
      id: `d${index + 1}`,
      path,
      sha256,
      title: meta.title,
      publisher: meta.publisher,
      published: meta.published,
      kind: meta.kind,
    })),
    claims: claims.map(printedClaim),
    flags,
    ...(explain ? { suppressed } : {}),
  };
  const texts = new Map(documents.map(({ source }, index) => [`d${index + 1}`, source.text]));
  return { output, texts, ruleSet, heldBack: 0 };
}
