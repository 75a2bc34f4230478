/** Who the source of an attribution is: a link of the chain with canonical name, role and organisation. */
import type { Attribution } from '../../model/claim.js';
import { nounPhraseBefore } from './phrase-before.js';
import type { Raw } from './raw.js';
import { spanOf, type Page, type Range, type Word } from './words.js';
import { turnOf } from './interviewee.js';
import { jointName, jointSpeakers } from './joint.js';
import type { Entity, EntityIndex } from '../entities/entity.js';
import { BODY, DOCUMENT, ROLE } from '../words/entity-words.js';

export interface Speaker {
  link: Attribution;
  /** Canonical name, null for somebody unnamed or unknown. */
  name: string | null;
  /** A document speaks ("a report to the board said"). */
  document: boolean;
}

/** The speaker of a raw attribution; a source that nobody is known by keeps its words as role ("one diplomat"). */
export function speakerOf(page: Page, raw: Raw, entities: EntityIndex, answers: Entity | null): Speaker {
  const source = raw.source[0];
  const turn = turnOf(page, raw);
  const joint = source ? jointSpeakers(page, source, entities) : [];
  if (joint.length > 1) return several(page, raw, joint);
  const found = turn === 'A' ? answers : source && !turn ? entityOf(page, source, entities) : null;
  const entity = source && found && (turn !== null || isHead(page, source, found)) ? found : null;
  const named = entity?.named === true && entity.kind !== 'document';
  const document = entity ? entity.kind === 'document' : source !== undefined && isDocument(page, source);
  return {
    name: named || entity?.kind === 'document' ? (entity?.name ?? null) : null,
    document,
    link: {
      name: entity && (named || entity.kind === 'document') ? entity.name : null,
      role: entity
        ? entity.kind === 'document'
          ? 'document'
          : entity.role
        : source
          ? turn
            ? TURNS[turn]
            : described(page, source)
          : null,
      organisation: organisationOf(entity ?? found),
      cue: cueText(page, raw),
      stance: raw.lexical?.stance ?? 'say',
    },
  };
}

/** One speaker with the names of all; the organisation only where they share it. */
function several(page: Page, raw: Raw, joint: readonly Entity[]): Speaker {
  const [first] = joint;
  const shared = joint.every((one) => organisationOf(one) === organisationOf(first ?? null));
  return {
    name: jointName(joint),
    document: false,
    link: {
      name: jointName(joint),
      role: null,
      organisation: shared ? organisationOf(first ?? null) : null,
      cue: cueText(page, raw),
      stance: raw.lexical?.stance ?? 'say',
    },
  };
}

const organisationOf = (entity: Entity | null): string | null =>
  entity?.kind === 'organisation' ? entity.name : (entity?.organisation ?? null);

/** False where the name only describes somebody else ("Unison members", "the Lee campaign's lawyers"): the head is another word. */
function isHead(page: Page, source: Range, entity: Entity): boolean {
  let head: Word | null = null;
  for (let i = source.first; i < source.last; i++) {
    const word = page.words[i];
    // "the director, Ann Lee", "the head of roads, Ann Lee": the name says who the director is
    const role = word?.pos === 'ADP' && ROLE.test(head?.lower ?? '');
    if ((word?.text === ',' || role) && named(page, commaAt(page, i, source.last) + 1, source.last, entity))
      return true;
    if (!word || word.pos === 'ADP' || /^(?:,|who|which|that|\(|—|–)$/.test(word.lower)) break;
    if (/^(?:NOUN|PROPN|PRON)$/.test(word.pos)) head = word;
  }
  if (!head || (head.pos !== 'NOUN' && !ROLE.test(head.lower)) || (capital(head) && !ROLE.test(head.lower)))
    return true;
  if (entity.role?.toLowerCase().includes(head.lower)) return true;
  const [start, end] = [head.start, head.end];
  return covers(entity.mentions, start, end);
}

/** The first comma from `from` on, or the last word of the source. */
function commaAt(page: Page, from: number, last: number): number {
  let i = from;
  while (i < last - 1 && page.words[i]?.text !== ',') i++;
  return i;
}

/** A mention of the entity, with its title or without, fills the place up to the next comma or the end. */
function named(page: Page, from: number, last: number, entity: Entity): boolean {
  let end = from;
  while (end < last && page.words[end]?.text !== ',') end++;
  const [first, final] = [page.words[from], page.words[end - 1]];
  return (
    first !== undefined &&
    final !== undefined &&
    capital(first) &&
    (entity.kind === 'person' || BODY.test(page.words[from - 2]?.lower ?? '')) &&
    covers(entity.mentions, first.start, final.end)
  );
}

const capital = (word: Word): boolean => /^\p{Lu}/u.test(word.text);

/** One of the mentions, which stand in order, covers the word: binary search for the last that begins no later. */
function covers(mentions: readonly [number, number][], start: number, end: number): boolean {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.[0] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= Math.max(0, low - 4); i--) if ((mentions[i]?.[1] ?? 0) >= end) return true;
  return false;
}

function entityOf(page: Page, source: Range, entities: EntityIndex): Entity | null {
  const word = page.words[source.first];
  let range = source;
  if (word && source.last - source.first === 1 && /^(?:who|which|that)$/.test(word.lower)) {
    const end = page.words[source.first - 1]?.text === ',' ? source.first - 1 : source.first;
    range = { first: nounPhraseBefore(page, end, Math.max(0, end - 20)), last: end };
    if (range.first === range.last) return null;
  }
  // "Her husband Ron" is somebody else than she is
  if (
    range.last - range.first > 1 &&
    /^(?:my|our|his|her|its|their)$/.test(page.words[range.first]?.lower ?? '')
  )
    range = { first: range.first + 1, last: range.last };
  const [start, end] = spanOf(page, range);
  return entities.resolve(start, end);
}

function isDocument(page: Page, source: Range): boolean {
  for (let i = source.first; i < source.last; i++) {
    const word = page.words[i];
    if (!word || /^(?:of|to|by|from|for|in|on|that|which|,)$/.test(word.lower)) break;
    if (DOCUMENT.test(word.lower) && page.words[i + 1]?.pos !== 'NOUN') return true;
  }
  return false;
}

/** Who has the turns of an interview or a hearing that names nobody. */
const TURNS = { Q: 'questioner', A: 'person questioned' };

function described(page: Page, source: Range): string | null {
  let { first } = source;
  if (/^(?:my|our|his|her|their|its)$/.test(page.words[first]?.lower ?? '') && source.last - first > 1)
    first++;
  if (
    /^(?:he|she|it|they|i|we|you|who|which|that|this|his|her|their|its|my|our)$/.test(
      page.words[first]?.lower ?? '',
    )
  )
    return null;
  if (/^(?:a|an|the)$/.test(page.words[first]?.lower ?? '')) first++;
  let last = first;
  while (
    last < source.last &&
    last < first + 8 &&
    !/^(?:,|who|which|that|whose|—|–)$/.test(page.words[last]?.lower ?? '')
  )
    last++;
  if (last === first) return null;
  const [start, end] = spanOf(page, { first, last });
  return page.text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/, '');
}

function cueText(page: Page, raw: Raw): string | null {
  const words = raw.cue.map((range) => page.text.slice(...spanOf(page, range))).join(' ');
  const bare = words.replace(/\s*[:,]$/, '').replace(/\s+/g, ' ');
  return bare === '' ? null : bare;
}
