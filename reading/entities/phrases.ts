/** Phrases that refer: "a Unison spokesman", "the report", "the trust", "the chief executive", each opened by a determiner. */
import type { Mention, Register } from './register.js';
import { BODY, DOCUMENT, ROLE, SPOKESPERSON } from '../words/entity-words.js';
import type { Token, TokenisedText } from '../text/tokens.js';

/** How many mentions a reference may look back. */
export const MEMORY = 60;

export const DETERMINER = /^(?:the|a|an|this|that|its|their|his|her|our|one|another|every|some)$/;

/** Where the reading of references stands. */
export interface State {
  t: TokenisedText;
  register: Register;
  /** Mentions met so far, oldest first. */
  seen: Mention[];
  /** Mentions of names still to come. */
  names: Mention[];
  next: number;
}

/** "the trust", "the report", "a spokeswoman for the council", "the chief executive": a determiner and what it opens. */
export function phraseAt(state: State, at: number): Mention | null {
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
export function unnamed(state: State, at: number, head: number, from: number): Mention | null {
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
