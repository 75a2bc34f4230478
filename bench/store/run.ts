/** The store's figures: `node dist/bench/store/run.js [append|slow-disk|large|many|tamper|power|processes]…`, all when none is named. */
import { measureAppends, measureSlowDisk } from './append.js';
import { measureLargeCase } from './large-case.js';
import { measureManyCases } from './many-cases.js';
import { measurePowerLoss, measureTampering } from './proof.js';
import { measureProcesses } from './processes.js';
import { printTable, type Figure } from './table.js';

const MEASURES: Record<string, () => Promise<Figure[]>> = {
  append: () => measureAppends(),
  'slow-disk': measureSlowDisk,
  large: measureLargeCase,
  many: measureManyCases,
  tamper: measureTampering,
  power: measurePowerLoss,
  processes: measureProcesses,
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in MEASURES));
if (unknown !== undefined) {
  console.error(`"${unknown}" is not measured here: ${Object.keys(MEASURES).join(', ')}`);
  process.exit(2);
}
const figures: Figure[] = [];
for (const [name, measure] of Object.entries(MEASURES))
  if (asked.length === 0 || asked.includes(name)) figures.push(...(await measure()));
printTable(figures);
