// Records what stands behind each rule's revision, what each finds and heeds, and what all find in the open pairs and dossiers (after a build): npm run record:rules
// A rule that was changed without a new revision is refused by name; its old record is kept. With --revisions that is all: the rest takes minutes.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtInRules } from '../dist/rules/engine.js';
import { heededBy } from '../dist/test/rules/heeded.js';
import { foundIn, openCases } from '../dist/test/rules/found.js';
import { allExamples, checkAlone, outcomeOf } from '../dist/test/rules/outcomes.js';
import { revisionRecords } from '../dist/test/rules/revision-records.js';

const file = new URL('../test/rules/revisions.json', import.meta.url);
const old = JSON.parse(readFileSync(file, 'utf8'));
const now = revisionRecords();
const refused = Object.keys(now).filter(
  (id) => old[id] && old[id].hash !== now[id].hash && old[id].revision === now[id].revision,
);
for (const id of refused) {
  console.error(
    `${id} was changed but still has revision ${now[id].revision}: raise it, build, and record again`,
  );
  now[id] = old[id];
}
writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
process.exitCode = refused.length > 0 ? 1 : 0;
if (process.argv.includes('--revisions')) process.exit();

const set = builtInRules();
const all = allExamples(set);
write('outcomes', (rule) => outcomeOf(checkAlone(rule, all.input), all));
write('heeded', heededBy);

for (const [name, cases] of openCases()) {
  const blocks = [...cases].map(([id, documents]) => `# ${id}\n${foundIn(documents)}`);
  writeFileSync(new URL(`../test/rules/found/${name}.txt`, import.meta.url), blocks.join(''));
}

function write(name, textOf) {
  const folder = new URL(`../test/rules/${name}/`, import.meta.url);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const rule of set.rules) writeFileSync(new URL(`${rule.id}.txt`, folder), textOf(rule));
}
