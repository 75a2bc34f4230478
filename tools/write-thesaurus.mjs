/**
 * Writes rules/words/thesaurus-data.ts from WordNet 3.0 (Debian package wordnet-base): `node tools/write-thesaurus.mjs [FOLDER]`.
 * Kept for each common noun and verb: the synsets of its foremost senses, those of the verb or noun that it is derived from, and the
 * synset right above its first sense where that one is narrow. The table only says that two words may be of one thing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stemOf } from '../dist/rules/compare/words/words.js';

const folder = process.argv[2] ?? '/usr/share/wordnet';
const TARGET = new URL('../rules/words/thesaurus-data.ts', import.meta.url);
/** How often a word must have been met in the tagged texts of WordNet to be kept at all. */
const MIN_COUNT = 1;
/** A sense is kept where it is the first, or was met at least this share as often as the first. */
const MIN_SHARE = 0.2;
const MAX_SENSES = 4;
/** A synset with more words below it than this is too wide to tell anything. */
const MAX_BELOW = 40;

const FILES = { n: 'noun', v: 'verb' };
const lines = (name) =>
  readFileSync(join(folder, name), 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));

/** Synsets by part of speech and offset: words, pointers. */
const synsets = new Map();
for (const [pos, file] of Object.entries(FILES))
  for (const line of lines(`data.${file}`)) {
    const fields = line.split(' | ')[0].split(' ');
    const count = parseInt(fields[3], 16);
    const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i].toLowerCase());
    const from = 4 + 2 * count;
    const pointers = Array.from({ length: Number(fields[from]) }, (_, i) =>
      fields.slice(from + 1 + 4 * i, from + 5 + 4 * i),
    );
    synsets.set(`${pos}${fields[0]}`, { words, pointers });
  }

/** Senses of a lemma, foremost first, with how often each was met: by sense number. */
const counts = new Map();
for (const line of lines('cntlist.rev')) {
  const [key, number, count] = line.split(' ');
  const [lemma, rest] = key.split('%');
  const pos = { 1: 'n', 2: 'v' }[rest[0]];
  if (pos) counts.set(`${lemma} ${pos} ${number}`, Number(count));
}

const below = new Map();
for (const { pointers, words } of synsets.values())
  for (const [kind, offset, pos] of pointers)
    if (kind === '@') below.set(`${pos}${offset}`, (below.get(`${pos}${offset}`) ?? 0) + words.length);

const table = new Map();
const at = (lemma) => {
  const known = table.get(lemma) ?? { own: new Set(), above: new Set() };
  table.set(lemma, known);
  return known;
};
for (const [pos, file] of Object.entries(FILES))
  for (const line of lines(`index.${file}`)) {
    const fields = line.trim().split(' ');
    const lemma = fields[0];
    if (!/^[a-z]{3,}(?:[-_](?:up|off|out|down|away|in|on|over|at|to|back|[a-z]{4,}))?$/.test(lemma)) continue;
    const offsets = fields.slice(-Number(fields[2]));
    const met = offsets.map((_, i) => counts.get(`${lemma} ${pos} ${i + 1}`) ?? 0);
    if (met.reduce((a, b) => a + b, 0) < MIN_COUNT) continue;
    const entry = at(stemOf(lemma.replace(/_/g, '-')));
    offsets.forEach((offset, i) => {
      if (i >= MAX_SENSES || (i > 0 && met[i] < Math.max(1, met[0] * MIN_SHARE))) return;
      const id = `${pos}${offset}`;
      const synset = synsets.get(id);
      entry.own.add(id);
      const own = synset.words.indexOf(lemma) + 1;
      for (const [kind, target, targetPos, places] of synset.pointers) {
        if (!FILES[targetPos]) continue;
        const other = `${targetPos}${target}`;
        if (kind === '+' && targetPos !== pos && parseInt(places.slice(0, 2), 16) === own)
          entry.own.add(other);
        if (kind === '@' && i === 0 && (below.get(other) ?? 0) <= MAX_BELOW) entry.above.add(other);
      }
    });
  }

/** Only synsets that join two words are worth a number. */
const uses = new Map();
for (const { own, above } of table.values())
  for (const id of new Set([...own, ...above])) uses.set(id, (uses.get(id) ?? 0) + 1);
const numbers = new Map();
const numberOf = (id) => {
  if (!numbers.has(id)) numbers.set(id, numbers.size.toString(36));
  return numbers.get(id);
};
const rows = [...table]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .flatMap(([lemma, { own, above }]) => {
    const ids = [...own].filter((id) => uses.get(id) > 1).map(numberOf);
    const higher = [...above]
      .filter((id) => uses.get(id) > 1 && !own.has(id))
      .map((id) => `^${numberOf(id)}`);
    return ids.length + higher.length === 0 ? [] : [`${lemma} ${[...ids, ...higher].join(' ')}`];
  });
/** Lines of some 4,000 letters: one long line per row would be unreadable, one row per line 12,000 lines. */
const packed = [];
for (const row of rows) {
  const last = packed.at(-1);
  if (last !== undefined && last.length + row.length < 4000) packed[packed.length - 1] = `${last};${row}`;
  else packed.push(row);
}
const notice = `/**
 * Written by tools/write-thesaurus.mjs from WordNet 3.0; not to be edited by hand.
 * Rows apart by semicolons: a stem, the numbers of its synsets, and behind "^" those right above its first sense.
 *
 * WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved.
 * Permission to use, copy, modify and distribute this software and database and its documentation for any purpose and without fee or
 * royalty is hereby granted, provided that you agree to comply with the following copyright notice and statements, including the
 * disclaimer, and that the same appear on ALL copies of the software, database and documentation, including modifications that you
 * make for internal use or for distribution.
 * THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED.
 * BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANTABILITY OR FITNESS FOR
 * ANY PARTICULAR PURPOSE OR THAT THE USE OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT INFRINGE ANY THIRD PARTY PATENTS,
 * COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS.
 * The name of Princeton University or Princeton may not be used in advertising or publicity pertaining to distribution of the software
 * and/or database. Title to copyright in this software, database and any associated documentation shall at all times remain with
 * Princeton University and LICENSEE agrees to preserve same.
 */`;
writeFileSync(
  TARGET,
  `${notice}\nexport const THESAURUS: readonly string[] = [\n${packed.map((line) => `  '${line}',`).join('\n')}\n];\n`,
);
