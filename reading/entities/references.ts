/**
 * Words that refer: "a Unison spokesman", "the report", "the trust", "the chief executive", "she", "they", "it".
 * One pass from left to right outside quotations; each is booked as a mention of what it stands for, by kind, role, gender and recency.
 */
import type { Entity } from './entity.js';
import type { Mention, Register } from './register.js';
import { DETERMINER, MEMORY, phraseAt, unnamed, type State } from './phrases.js';
import { ROLE, SPOKESPERSON } from '../words/entity-words.js';
import type { Quotation } from '../text/quotations.js';
import type { Token, TokenisedText } from '../text/tokens.js';

const FIRST_PERSON = /^(?:i|my|myself)$/;
const FEMININE = /^(?:she|her|hers|herself)$/;
const MASCULINE = /^(?:he|him|his|himself)$/;
const NEUTRAL = /^(?:it|its|itself)$/;
const PLURAL = /^(?:they|them|their|themselves)$/;

/** Books the references of a text in `register`. */
export function refer(t: TokenisedText, register: Register, quotations: readonly Quotation[]): void {
  const state: State = { t, register, seen: [], names: register.mentionsInOrder().slice(), next: 0 };
  const writer = register.writer();
  const outer = quotations.filter((quotation) => quotation.depth === 0);
  let q = 0;
  for (let i = 0; i < t.tokens.length; i++) {
    const token = t.tokens[i];
    if (!token) continue;
    while (state.next < state.names.length && (state.names[state.next]?.start ?? 0) <= token.start) {
      const name = state.names[state.next++];
      if (name) state.seen.push(name);
    }
    while (q < outer.length && (outer[q]?.end ?? 0) <= token.start) q++;
    const quoted = (outer[q]?.start ?? Infinity) <= token.start;
    if (quoted && !DETERMINER.test(token.lower)) continue;
    if (writer && !quoted && FIRST_PERSON.test(token.lower))
      register.mention(writer, i, token.start, token.end);
    for (const mention of referencesAt(state, i)) {
      register.mention(mention.entity, i, mention.start, mention.end, mention.phrase);
      state.seen.push(mention);
    }
  }
  placeOfficers(register);
}

/** Offices that only an organisation has; a mayor or a minister needs none to be named. */
const OFFICE =
  /\b(?:chief executive|managing director|finance director|chair(?:man|woman|person)?|chief \w+ officer|head of|spokes(?:man|woman|person))\b/i;

/**
 * "Ann Lee, chief executive" without a body: of the one organisation that speaks in the document or is spoken of in it. Where there are
 * several the text does not say whose, and nobody is guessed.
 */
function placeOfficers(register: Register): void {
  const body = register.only();
  for (const person of register.entities()) {
    if (person.kind !== 'person' || person.organisation !== null || !OFFICE.test(person.role ?? '')) continue;
    person.organisation = body?.name ?? null;
  }
}

function referencesAt(state: State, at: number): Mention[] {
  const token = state.t.tokens[at];
  if (!token) return [];
  const found: Mention[] = [];
  const entity = pronounAt(state, token);
  if (entity) found.push({ start: token.start, end: token.end, token: at, entity, phrase: false });
  if (DETERMINER.test(token.lower) && token.pos !== 'SCONJ') {
    const phrase = phraseAt(state, at);
    if (phrase) found.push(phrase);
  }
  const next = state.t.tokens[at + 1];
  if (found.length === 0 && SPOKESPERSON.test(token.lower) && next && /^(?:for|of|from)$/.test(next.lower)) {
    const phrase = unnamed(state, at, at, at + 1);
    if (phrase) found.push(phrase);
  }
  return found;
}

function pronounAt(state: State, token: Token): Entity | null {
  if (token.text === 'IT') return null;
  if (FEMININE.test(token.lower))
    return recent(state, (one) => one.kind === 'person' && one.gender !== 'm', 'f');
  if (MASCULINE.test(token.lower))
    return recent(state, (one) => one.kind === 'person' && one.gender !== 'f', 'm');
  if (NEUTRAL.test(token.lower))
    return recent(state, (one) => one.kind === 'organisation' || one.kind === 'document', null);
  if (PLURAL.test(token.lower)) {
    return recent(
      state,
      (one) => (one.kind === 'person' && !one.named) || one.kind === 'group' || one.kind === 'organisation',
      null,
    );
  }
  return null;
}

/** The best antecedent: recent, and of those in one sentence the one that stands first (its subject). */
function recent(state: State, fits: (entity: Entity) => boolean, gender: 'f' | 'm' | null): Entity | null {
  let best: Mention | null = null;
  let bestScore = -Infinity;
  const newest = state.t.tokens[state.seen.at(-1)?.token ?? 0]?.sentence ?? 0;
  for (let i = state.seen.length - 1; i >= Math.max(0, state.seen.length - MEMORY); i--) {
    const mention = state.seen[i];
    if (!mention || !fits(mention.entity)) continue;
    if (gender === null && isIsland(state.t, mention)) continue;
    const token = state.t.tokens[mention.token];
    const distance = newest - (token?.sentence ?? 0);
    if (distance > 12) break;
    const after = state.t.tokens[mention.token + 1]?.lower;
    const opens = isSubject(state.t, mention);
    const known = gender !== null && mention.entity.gender === gender ? 1.2 : 0;
    // somebody unnamed is the likeliest "they"
    const unnamed = mention.entity.kind === 'person' && !mention.entity.named && gender === null ? 2 : 0;
    const score = -distance * 2 + (opens ? 2.5 : 0) + known + unnamed - (after === '’s' ? 0.5 : 0);
    if (score > bestScore) {
      best = mention;
      bestScore = score;
    }
  }
  if (best && gender !== null && best.entity.kind === 'person') best.entity.gender ??= gender;
  return best?.entity ?? null;
}

/** "A Swedish officer": what only tells which officer is meant is no antecedent (Postal 1969, anaphoric islands). */
function isIsland(t: TokenisedText, { end, token, phrase }: Mention): boolean {
  if (phrase) return false;
  let i = token;
  while ((t.tokens[i]?.end ?? Infinity) < end) i++;
  const next = t.tokens[i + 1];
  return next?.pos === 'NOUN' && next.text === next.lower && t.text.slice(end, next.start) === ' ';
}

/** A verb follows the mention, or it follows a verb of saying: it acts or speaks, and is what a pronoun goes back to. */
function isSubject(t: TokenisedText, mention: Mention): boolean {
  if (isGoverned(t, mention)) return false;
  let i = mention.token;
  while ((t.tokens[i]?.end ?? Infinity) < mention.end) i++;
  for (let k = i + 1; k < i + 4; k++) {
    const token = t.tokens[k];
    if (!token || token.text === '.') return false;
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.text === ',') return true;
    if (token.pos !== 'ADV') break;
  }
  const before = t.tokens[mention.token - 1];
  return before?.pos === 'VERB' && /^(?:said|says|added|told)$/.test(before.lower);
}

const GOVERNS =
  /^(?:of|to|in|for|on|at|by|with|from|about|against|into|onto|over|after|before|under|between|through|during|without|within|around|near|outside|behind|beside|beyond|via)$/;

/** "for Lamar Elementary, where", "according to the report, it": what a preposition governs is no subject. */
function isGoverned(t: TokenisedText, mention: Mention): boolean {
  let i = mention.token - 1;
  while (/^(?:DET|ADJ)$/.test(t.tokens[i]?.pos ?? '') || ROLE.test(t.tokens[i]?.lower ?? '')) i--;
  return GOVERNS.test(t.tokens[i]?.lower ?? '');
}
