/**
 * Writes rules/words/antonyms-data.ts from WordNet 3.0 (Debian package wordnet-base): `node tools/write-antonyms.mjs [FOLDER]`.
 * Kept are the direct antonyms among verbs, adjectives and adverbs in their first two senses; of nouns only those that a negative
 * prefix makes ("ability", "inability"): other antonyms of nouns are mostly roles ("buyer", "seller") that two people share out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stemOf } from '../dist/rules/compare/words/words.js';

const folder = process.argv[2] ?? '/usr/share/wordnet';
const TARGET = new URL('../rules/words/antonyms-data.ts', import.meta.url);
/** How often the two words together must have been met in the tagged texts of WordNet. */
const MIN_COUNT = 3;
const MAX_SENSE = 2;

const FILES = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' };
const PART = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' };
const lines = (name) =>
  readFileSync(join(folder, name), 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));

const counts = new Map();
for (const line of lines('cntlist.rev')) {
  const [key, , count] = line.split(' ');
  const [lemma, rest] = key.split('%');
  const id = `${PART[rest[0]]} ${lemma}`;
  counts.set(id, (counts.get(id) ?? 0) + Number(count));
}

/** The number of a lemma's sense by its synset. */
const senses = new Map();
for (const [pos, file] of Object.entries(FILES))
  for (const line of lines(`index.${file}`)) {
    const fields = line.trim().split(' ');
    const offsets = fields.slice(-Number(fields[2]));
    offsets.forEach((offset, i) => senses.set(`${pos}${offset} ${fields[0]}`, i + 1));
  }

const synsets = new Map();
for (const [pos, file] of Object.entries(FILES))
  for (const line of lines(`data.${file}`)) {
    const fields = line.split(' | ')[0].split(' ');
    const count = parseInt(fields[3], 16);
    const words = Array.from({ length: count }, (_, i) =>
      fields[4 + 2 * i].replace(/\(.*\)/, '').toLowerCase(),
    );
    const from = 4 + 2 * count;
    const pointers = Array.from({ length: Number(fields[from]) }, (_, i) =>
      fields.slice(from + 1 + 4 * i, from + 5 + 4 * i),
    );
    synsets.set(`${pos}${fields[0]}`, { words, pointers });
  }

const NEGATIVE = /^(?:un|in|im|il|ir|dis|non|mis)-?/;
const prefixed = (a, b) => a.replace(NEGATIVE, '') === b || b.replace(NEGATIVE, '') === a;

const pairs = new Set();
for (const [id, { words, pointers }] of synsets)
  for (const [kind, offset, pos, places] of pointers) {
    const other = `${pos === 's' ? 'a' : pos}${offset}`;
    if (kind !== '!' || !synsets.has(other)) continue;
    const a = words[parseInt(places.slice(0, 2), 16) - 1];
    const b = synsets.get(other).words[parseInt(places.slice(2), 16) - 1];
    if (!/^[a-z]{3,}$/.test(a) || !/^[a-z]{3,}$/.test(b) || stemOf(a) === stemOf(b)) continue;
    if ((senses.get(`${id} ${a}`) ?? 9) > MAX_SENSE || (senses.get(`${other} ${b}`) ?? 9) > MAX_SENSE)
      continue;
    const met = (counts.get(`${id[0]} ${a}`) ?? 0) + (counts.get(`${id[0]} ${b}`) ?? 0);
    if (met < MIN_COUNT || (id[0] === 'n' && !prefixed(a, b))) continue;
    pairs.add([stemOf(a), stemOf(b)].sort().join(' '));
  }

const packed = [];
for (const pair of [...pairs].sort()) {
  const last = packed.at(-1);
  if (last !== undefined && last.length + pair.length < 4000) packed[packed.length - 1] = `${last};${pair}`;
  else packed.push(pair);
}
const licence = /WordNet 3\.0 Copyright[\s\S]*?\*\//;
const notice = readFileSync(new URL('../rules/words/thesaurus-data.ts', import.meta.url), 'utf8').match(
  licence,
)[0];
writeFileSync(
  TARGET,
  `/**\n * Written by tools/write-antonyms.mjs from WordNet 3.0; not to be edited by hand.\n * Pairs of stems apart by semicolons.\n *\n * ${notice}\nexport const ANTONYMS: readonly string[] = [\n${packed.map((line) => `  '${line}',`).join('\n')}\n];\n`,
);
