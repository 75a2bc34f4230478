// Writes docs/rules/*.md from the built-in rules (after a build): npm run docs:rules
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { readDocument } from '../dist/reading/read.js';
import { builtInRules } from '../dist/rules/engine.js';
import { markdownIndex, markdownPage } from '../dist/rules/page.js';

const folder = new URL('../docs/rules/', import.meta.url);
for (const name of readdirSync(folder)) if (name.endsWith('.md')) rmSync(new URL(name, folder));
const read = (text, meta) => readDocument({ text, bodyStart: 0, meta }).claims;
const { rules } = builtInRules();
for (const rule of rules) writeFileSync(new URL(`${rule.id}.md`, folder), markdownPage(rule, read));
writeFileSync(new URL('README.md', folder), markdownIndex(rules));
