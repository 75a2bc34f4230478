/**
 * How often the rules flag a news article that stands alone. A newsroom seldom contradicts itself within one text, so nearly every
 * error or warning here is a false alarm: the measure needs no marking, and the articles were written for other purposes.
 * Run after a build: node dist/bench/rules/false-alarms.js [FILE.jsonl …] (lines with `text`; --list prints each flag)
 */
import { readFileSync } from 'node:fs';
import { checkCase, builtInRules } from '../../rules/engine.js';
import { decodeDocument } from '../../documents/decode.js';
import { readDocument } from '../../reading/read.js';
import { NEWS } from './news.js';

const list = process.argv.includes('--list');
const files = process.argv.slice(2).filter((arg) => arg !== '--list');
const ruleSet = builtInRules();
const byRule = new Map<string, number>();
let articles = 0;
let flagged = 0;

for (const file of files.length > 0 ? files : NEWS)
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    articles++;
    const found = flagsOf(id, text);
    if (found.length > 0) flagged++;
    for (const { rule, message } of found) {
      byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
      if (list) console.log(`${id}\t${rule}\t${message}`);
    }
  }

function flagsOf(id: string, text: string) {
  const source = decodeDocument(new TextEncoder().encode(text), `${id}.txt`);
  const claims = readDocument(source).claims.map((claim, i) => ({
    ...claim,
    id: `c${i + 1}`,
    document: 'd1',
  }));
  const { flags } = checkCase({ documents: [{ id: 'd1', meta: source.meta }], claims }, ruleSet, false);
  return flags.filter(({ severity, type }) => severity !== 'info' && type !== 'arithmetic');
}

const total = [...byRule.values()].reduce((sum, n) => sum + n, 0);
console.log(`${articles} articles, ${flagged} with a flag, ${total} flags (arithmetic left out)`);
for (const [rule, n] of [...byRule].sort(([, a], [, b]) => b - a)) console.log(`${n}\t${rule}`);
