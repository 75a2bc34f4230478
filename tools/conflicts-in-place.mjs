// How both sides of each marked conflict are read in place, and what the rules make of them, for who mends the reader or a rule
// (after a build): node tools/conflicts-in-place.mjs FOLDER… [--missed] [--type TYPE]; each folder holds gold.json and doc-*.txt.
// Sentences tried alone hide what their document does to a reading: names, pronouns, speakers, dates.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { decodeDocument } from '../dist/documents/decode.js';
import { readDocument } from '../dist/reading/read.js';
import { builtInRules, checkCase } from '../dist/rules/engine.js';

const { values: wish, positionals: folders } = parseArgs({
  options: { missed: { type: 'boolean' }, type: { type: 'string' } },
  allowPositionals: true,
});
const rules = builtInRules();
const tally = { found: 0, conflicts: 0 };

for (const folder of folders) tell(folder);
console.log(`found ${tally.found} of ${tally.conflicts}`);

function tell(folder) {
  const files = readdirSync(folder).filter((name) => /^doc-.*\.txt$/.test(name));
  const papers = files.sort().map((file, i) => paperOf(folder, file, `d${i + 1}`));
  const documents = papers.map(({ id, source }) => ({ id, meta: source.meta }));
  const claims = papers.flatMap((paper) => paper.claims);
  const { flags, suppressed } = checkCase({ documents, claims }, rules, true);
  const { conflicts } = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'));
  for (const conflict of conflicts) {
    if (wish.type && conflict.type !== wish.type) continue;
    const sides = [conflict.a, conflict.b].map((place) => claimsAt(papers, place));
    const joins = ({ claims: ids }) => sides.every((side) => side.some(({ id }) => ids.includes(id)));
    const raised = flags.filter((flag) => flag.severity !== 'info' && joins(flag));
    tally.conflicts++;
    if (raised.length > 0) tally.found++;
    if (wish.missed && raised.length > 0) continue;
    const outcome =
      raised.length > 0 ? raised.map(({ rule }) => rule) : ['MISSED', ...saved(suppressed, joins)];
    console.log(
      `\n== ${basename(folder)} ${conflict.id} [${conflict.type} ${conflict.difficulty}] ${outcome.join(' ')}`,
    );
    console.log(`   ${conflict.why}`);
    for (const [i, place] of [conflict.a, conflict.b].entries()) {
      console.log(`  ${place.file}: ${place.quote}`);
      for (const claim of sides[i]) console.log(`     ${lineOf(claim)}`);
    }
  }
}

function paperOf(folder, file, id) {
  const source = decodeDocument(readFileSync(join(folder, file)), file);
  const claims = readDocument(source).claims.map((claim, i) => ({
    ...claim,
    id: `${id}-${i}`,
    document: id,
  }));
  return { id, file, source, claims };
}

function claimsAt(papers, { file, quote }) {
  const { source, claims } = papers.find((paper) => paper.file === file);
  const start = source.text.indexOf(quote);
  return claims.filter((claim) => claim.quote.start < start + quote.length && start < claim.quote.end);
}

function saved(suppressed, joins) {
  return suppressed.filter(joins).map(({ rule, explanation }) => `${rule}:${explanation}`);
}

/** One claim: its words, polarity and modality, who says it, who does what to whom, its figures and times. */
function lineOf({ quote, polarity, modality, attribution, frame, quantities, times }) {
  const speakers = attribution.map(({ name, role }) => name ?? role ?? '?').join(' < ');
  const roles = ['agent', 'theme']
    .filter((role) => frame[role])
    .map((role) => `${role}=${termOf(frame[role])}`);
  const others = frame.others.map(({ role, term }) => `${role}:${term.text}`);
  const figures = quantities.map(
    ({ text, min, max, unit, of, role }) => `{${text}=${min}..${max} ${unit} of ${of} ${role}}`,
  );
  const when = times.map(({ text, timex }) => `<${text}=${timex}>`);
  const predicate = `${frame.predicate?.lemma}(${frame.predicate?.class ?? ''})`;
  const parts = [...roles, predicate, ...others, ...figures, ...when].join(' ');
  return `[${quote.exact}] ${polarity} ${modality}${speakers ? ` by ${speakers}` : ''} | ${parts}`;
}

function termOf({ text, entity }) {
  return entity ? `${text}→${entity}` : text;
}
