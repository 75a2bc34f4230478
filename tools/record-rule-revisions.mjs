// Records what stands behind each rule's revision (after a build): npm run record:rules
// A rule that was changed without a new revision is refused by name; its old record is kept.
import { readFileSync, writeFileSync } from 'node:fs';
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
