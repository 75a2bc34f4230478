// What the rules flag between two papers of one affair, for who writes a rule (after a build): node tools/two-papers.mjs [--read] [--wrong] < PAIRS
// Each line is "one text | another", a clash, or "one text | another | ok" where both can stand; a line that begins with # is only printed.
// --read shows how each claim was read; --wrong prints only the clashes that were missed and the flags on what can stand.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { decodeDocument } from '../dist/documents/decode.js';
import { readDocument } from '../dist/reading/read.js';
import { builtInRules, checkCase } from '../dist/rules/engine.js';

const { values: wish } = parseArgs({ options: { read: { type: 'boolean' }, wrong: { type: 'boolean' } } });
const rules = builtInRules();
const tally = { found: 0, clashes: 0, bad: 0, ok: 0 };

/** A paper says more than the one sentence: without these each would be a short text, which is compared more loosely. */
const REST = [
  'Copies of the paper were handed round at the door. Tea was served.',
  'A fuller account will be sent to anyone who asks. The file has a map.',
];
const DAYS = ['2019-06-12', '2019-06-14'];

for (const line of readFileSync(0, 'utf8').split('\n')) {
  if (line.startsWith('#')) console.log(line);
  else if (line.trim()) check(line);
}
console.log(`found ${tally.found} of ${tally.clashes}; bad ${tally.bad} of ${tally.ok}`);

function check(line) {
  const [a, b, stand] = line.split('|').map((part) => part.trim());
  if (!a || !b || (stand !== undefined && stand !== 'ok')) {
    console.error(`“${line}” is no pair: write “one text | another” or “one text | another | ok”`);
    process.exitCode = 2;
    return;
  }
  const papers = [a, b].map(paperOf);
  const documents = papers.map(({ id, meta }) => ({ id, meta }));
  const claims = papers.flatMap((paper) => paper.claims);
  const { flags, suppressed } = checkCase({ documents, claims }, rules, true);
  const raised = flags.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule);
  const saved = new Set(suppressed.map(({ rule, explanation }) => `${rule}:${explanation}`));
  const mark = count(stand === 'ok', raised.length > 0);
  if (wish.wrong && mark !== 'MISS' && mark !== 'BAD') return;
  console.log(
    `${mark.padEnd(4)} ${a} | ${b}  ${raised.join()} ${saved.size > 0 ? `{${[...saved].join(' ')}}` : ''}`,
  );
  if (wish.read) papers.forEach(({ own }) => own.forEach(printClaim));
}

/** A text as the document that it would be: its claims, and those of its own sentences alone. */
function paperOf(text, i) {
  const head = `---\ntitle: Paper ${i + 1}\npublisher: Paper ${i + 1} Gazette\npublished: ${DAYS[i]}\n---\n`;
  const bytes = new TextEncoder().encode(`${head}${text}\n\n${REST[i]}\n`);
  const source = decodeDocument(bytes, `paper-${i + 1}.txt`);
  const id = `d${i + 1}`;
  const claims = readDocument(source).claims.map((claim, k) => ({
    ...claim,
    id: `c${i + 1}-${k}`,
    document: id,
  }));
  return {
    id,
    meta: source.meta,
    claims,
    own: claims.filter(({ quote }) => !REST[i].includes(quote.exact)),
  };
}

function count(canStand, flagged) {
  tally[canStand ? 'ok' : 'clashes']++;
  if (flagged) tally[canStand ? 'bad' : 'found']++;
  if (canStand) return flagged ? 'BAD' : 'ok';
  return flagged ? 'hit' : 'MISS';
}

function printClaim({ document, quote, polarity, modality, attribution, event, quantities, times }) {
  const says = attribution.map(({ name }) => name).join(' < ');
  const figures = quantities.map((q) => `${q.text} (${q.min}..${q.max} ${q.unit} of ${q.of}, ${q.role})`);
  const when = times.map(({ text, timex }) => `${text} = ${timex}`);
  console.log(`     ${document} [${quote.exact}] ${polarity} ${modality} ${says} ${JSON.stringify(event)}`);
  if (figures.length + when.length > 0) console.log(`        ${[...figures, ...when].join('; ')}`);
}
