/**
 * Words that refer: "a Unison spokesman", "the report", "the trust", "the chief executive", "she", "they", "it".
 * One pass from left to right outside quotations; each is booked as a mention of what it stands for, by kind, role, gender and recency.
 */
import type { Entity } from './entity.js';
import type { Mention, Register } from './entity-register.js';
import { BODY, DOCUMENT, ROLE, SPOKESPERSON } from './entity-words.js';
import type { Quotation } from './quotations.js';
import type { Token, TokenisedText } from './tokens.js';

/** How many mentions a pronoun may look back. */
const MEMORY = 60;

const DETERMINER = /^(?:the|a|an|this|that|its|their|his|her|our|one|another|every|some)$/;
const FEMININE = /^(?:she|her|hers|herself)$/;
const MASCULINE = /^(?:he|him|his|himself)$/;
const NEUTRAL = /^(?:it|its|itself)$/;
const PLURAL = /^(?:they|them|their|themselves)$/;

interface State {
  t: TokenisedText;
  register: Register;
  /** Mentions met so far, oldest first. */
  seen: Mention[];
  /** Mentions of names still to come. */
  names: Mention[];
  next: number;
}

/** Books the references of a text in `register`. */
export function refer(t: TokenisedText, register: Register, quotations: readonly Quotation[]): void {
  const state: State = { t, register, seen: [], names: register.mentionsInOrder().slice(), next: 0 };
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

/** "Ann Lee, chief executive" without a body: of the organisation the text has spoken of most until then. */
function placeOfficers(register: Register): void {
  for (const person of register.entities()) {
    if (person.kind !== 'person' || person.organisation !== null || !OFFICE.test(person.role ?? '')) continue;
    person.organisation = register.foremost(person.mentions[0]?.[0] ?? 0)?.name ?? null;
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

/** A verb follows the mention, or it follows a verb of saying: it acts or speaks, and is what a pronoun goes back to. */
function isSubject(t: TokenisedText, mention: Mention): boolean {
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

/** "the trust", "the report", "a spokeswoman for the council", "the chief executive": a determiner and what it opens. */
function phraseAt(state: State, at: number): Mention | null {
  const { tokens } = state.t;
  let head = -1;
  for (let i = at + 1; i < Math.min(tokens.length, at + 7); i++) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[at]?.sentence) break;
    const inside =
      /^(?:NOUN|PROPN|ADJ|NUM)$/.test(token.pos) ||
      /^['’]s$/.test(token.lower) ||
      (token.pos === 'VERB' && isNominal(token));
    if (!inside) break;
    head = i;
  }
  const word = tokens[head];
  if (!word || head < 0) return null;
  const definite = /^(?:the|this|that|its|their|our)$/.test(tokens[at]?.lower ?? '');
  if (SPOKESPERSON.test(word.lower)) return unnamed(state, at, head, head + 1);
  if (DOCUMENT.test(word.lower) && !/^\p{Lu}/u.test(word.text)) return paper(state, at, head, definite);
  if (definite && BODY.test(word.lower) && !/^\p{Lu}/u.test(word.text))
    return body(state, at, head, word.lower);
  if (definite && ROLE.test(word.lower)) return office(state, at, head, word.lower);
  return null;
}

const isNominal = (token: Token): boolean =>
  BODY.test(token.lower) || DOCUMENT.test(token.lower) || ROLE.test(token.lower);

/** Somebody unnamed: known again when the same role comes back ("a spokesperson … the spokesperson"). */
function unnamed(state: State, at: number, head: number, from: number): Mention | null {
  const { tokens, text } = state.t;
  const role = tokens[head]?.lower ?? '';
  let last = head;
  let organisation = organisationIn(state, at, head);
  if (/^(?:for|of|from|at|with|close)$/.test(tokens[from]?.lower ?? '')) {
    const end = phraseEnd(state.t, from + 1);
    if (end > from + 1) {
      organisation = organisationIn(state, from + 1, end) ?? organisation;
      last = end - 1;
    }
  }
  const [start, end] = [tokens[at], tokens[last]];
  if (!start || !end) return null;
  const again = state.seen.findLast(
    (one) =>
      !one.entity.named &&
      one.entity.role === role &&
      (organisation === null || one.entity.organisation === organisation),
  );
  const made =
    again?.entity ??
    state.register.entity(text.slice(start.start, end.end).replace(/\s+/g, ' '), 'person', false);
  made.role = role;
  made.organisation ??= organisation;
  made.gender ??= role.endsWith('woman') ? 'f' : role.endsWith('man') ? 'm' : null;
  return { start: start.start, end: end.end, token: at, entity: made, phrase: true };
}

function phraseEnd(t: TokenisedText, start: number): number {
  let i = start;
  while (i < t.tokens.length && i < start + 10) {
    const token = t.tokens[i];
    if (!token || token.sentence !== t.tokens[start]?.sentence) break;
    if (!/^(?:DET|NOUN|PROPN|ADJ|PART|PRON)$/.test(token.pos) && !/^(?:of|for|and|&|-)$/.test(token.lower))
      break;
    if (/^(?:who|which|that|he|she|it|they)$/.test(token.lower)) break;
    i++;
  }
  return i;
}

/** The organisation named or meant by tokens [first, last): a name booked there, or "the trust", or "trust" in "a trust spokesman". */
function organisationIn(state: State, first: number, last: number): string | null {
  const { tokens } = state.t;
  const [head, tail] = [tokens[first], tokens[last - 1]];
  if (!head || !tail || last <= first) return null;
  for (let i = Math.max(0, state.next - 4); i < state.names.length && i < state.next + 12; i++) {
    const name = state.names[i];
    if (name && name.start >= head.start && name.end <= tail.end && name.entity.kind !== 'person')
      return name.entity.name;
  }
  for (let i = last - 1; i >= first; i--) {
    const word = tokens[i];
    if (word && BODY.test(word.lower)) return state.register.body(word.lower, word.start)?.name ?? null;
    if (word && ROLE.test(word.lower)) break;
  }
  return null;
}

/** A document that may speak; "the report" is the one met before. */
function paper(state: State, at: number, head: number, definite: boolean): Mention | null {
  const { tokens, text } = state.t;
  const kind = tokens[head]?.lower.replace(/s$/, '') ?? '';
  let last = head;
  if (/^(?:to|by|from|of|on|for|into)$/.test(tokens[head + 1]?.lower ?? ''))
    last = Math.max(head, phraseEnd(state.t, head + 2) - 1);
  const [start, end, first] = [tokens[at], tokens[last], tokens[at + 1]];
  if (!start || !end || !first) return null;
  const again = definite
    ? state.seen.findLast(
        (one) => one.entity.kind === 'document' && one.entity.name.toLowerCase().includes(kind),
      )?.entity
    : undefined;
  const made =
    again ?? state.register.entity(text.slice(first.start, end.end).replace(/\s+/g, ' '), 'document');
  if (!again) made.organisation = organisationIn(state, at, last + 1);
  return {
    start: start.start,
    end: (again ? tokens[head] : end)?.end ?? end.end,
    token: at,
    entity: made,
    phrase: true,
  };
}

function body(state: State, at: number, head: number, kind: string): Mention | null {
  const [start, end] = [state.t.tokens[at], state.t.tokens[head]];
  if (!start || !end) return null;
  const found = state.register.body(kind, start.start);
  return found && { start: start.start, end: end.end, token: at, entity: found, phrase: false };
}

/** "the chief executive": the person last met who holds that role. */
function office(state: State, at: number, head: number, role: string): Mention | null {
  const [start, end] = [state.t.tokens[at], state.t.tokens[head]];
  if (!start || !end) return null;
  for (let i = state.seen.length - 1; i >= Math.max(0, state.seen.length - MEMORY); i--) {
    const entity = state.seen[i]?.entity;
    if (
      entity?.kind === 'person' &&
      entity.role
        ?.toLowerCase()
        .split(/[^\p{L}-]+/u)
        .includes(role)
    ) {
      return { start: start.start, end: end.end, token: at, entity, phrase: false };
    }
  }
  return null;
}
