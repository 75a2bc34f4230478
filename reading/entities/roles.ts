/** Roles: what stands before or after a name and says what the person is, and of which organisation. */
import type { NameRun } from './name-run.js';
import { BODY, ORGANISATION, ROLE, TITLES } from '../words/entity-words.js';
import type { Token, TokenisedText } from '../text/tokens.js';

export interface Role {
  /** "chief executive", "head of health for the north". */
  text: string;
  /** Tokens [first, last) of the organisation that the role names, or null. */
  organisation: [number, number] | null;
}

const CAPITAL = /^\p{Lu}/u;

/** The role of a named person, from an apposition ("…, head of health at Unison, …") or the words before ("chief executive …"). */
export function roleOf(t: TokenisedText, run: NameRun): Role | null {
  return roleInBrackets(t, run) ?? roleAfter(t, run) ?? roleBefore(t, run) ?? roleOfClause(t, run);
}

/** What somebody is who leads, runs or chairs a body. */
const DOES: ReadonlyMap<string, string> = new Map([
  ['leads', 'leader'],
  ['led', 'leader'],
  ['runs', 'head'],
  ['heads', 'head'],
  ['chairs', 'chair'],
  ['owns', 'owner'],
  ['edits', 'editor'],
  ['manages', 'manager'],
  ['represents', 'representative'],
  ['founded', 'founder'],
]);

/** "Ann Lee, who leads the Green group,": leader of the Green group. */
function roleOfClause(t: TokenisedText, run: NameRun): Role | null {
  if (t.tokens[run.last]?.text !== ',' || t.tokens[run.last + 1]?.lower !== 'who') return null;
  const role = DOES.get(t.tokens[run.last + 2]?.lower ?? '');
  if (!role) return null;
  const first = run.last + 3;
  let last = first;
  while (last < first + 8 && /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(t.tokens[last]?.pos ?? '')) last++;
  return { text: role, organisation: last > first ? [first, last] : null };
}

/** A role with a capital, and a name right behind it: "Treasurer Ed Kerr", unlike "Director General". */
function opensName(t: TokenisedText, at: number): boolean {
  const [role, next] = [t.tokens[at], t.tokens[at + 1]];
  if (!role || !next || !CAPITAL.test(role.text) || !CAPITAL.test(next.text)) return false;
  return !ROLE.test(next.lower) && !ORGANISATION.test(next.lower) && !TITLES.has(next.lower);
}

/** "Cllr Jane Dow (Chair)", as lists of those present put it. */
function roleInBrackets(t: TokenisedText, run: NameRun): Role | null {
  if (t.tokens[run.last]?.text !== '(') return null;
  for (let i = run.last + 1; i < run.last + 6; i++) {
    if (t.tokens[i]?.text !== ')') continue;
    const words = t.tokens.slice(run.last + 1, i);
    return words.some(({ lower }) => ROLE.test(lower)) ? role(t, run.last + 1, i) : null;
  }
  return null;
}

function roleAfter(t: TokenisedText, run: NameRun): Role | null {
  if (t.tokens[run.last]?.text !== ',') return null;
  const start = run.last + 1;
  let end = start;
  let isRole = false;
  let link = -1;
  for (let i = start; i < Math.min(t.tokens.length, start + 16); i++) {
    const token = t.tokens[i];
    if (!token || token.sentence !== t.tokens[run.first]?.sentence) break;
    if (/^(?:PUNCT|AUX|SCONJ)$/.test(token.pos) && token.text !== '-' && token.text !== '&') break;
    if (token.pos === 'VERB' && !CAPITAL.test(token.text)) break;
    if (/^(?:who|which|that|she|he|they|it|i)$/.test(token.lower)) break;
    // "chairman of the club | for nine years", "secretary | since 2004": how long, and not of what
    if (isRole && opensTime(t, i)) break;
    // the next name of a list ("Ann Lee, Finance Director Bob Hale and …"), no apposition
    if (link < 0 && ROLE.test(token.lower) && opensName(t, i)) return null;
    if (ROLE.test(token.lower) && link < 0) isRole = true;
    if (/^(?:at|of|for|with|in)$/.test(token.lower) && isRole && link < 0) link = i;
    end = i + 1;
  }
  if (!isRole || end === start) return null;
  return role(t, start, end);
}

/** "for nine years", "since May", "until 2010". */
function opensTime(t: TokenisedText, at: number): boolean {
  const [token, next] = [t.tokens[at], t.tokens[at + 1]];
  return (
    /^(?:since|until)$/.test(token?.lower ?? '') ||
    (/^(?:for|from|in|during|over)$/.test(token?.lower ?? '') && next?.pos === 'NUM')
  );
}

function roleBefore(t: TokenisedText, run: NameRun): Role | null {
  // "The programme manager, Ms Adeyemi"
  const apposed = run.title !== null || (run.words.length > 1 && t.tokens[run.last]?.text === ',');
  const comma = apposed && t.tokens[run.from - 1]?.text === ',';
  const end = comma ? run.from - 1 : run.from;
  const head = t.tokens[end - 1];
  if (!head || !ROLE.test(head.lower) || head.sentence !== t.tokens[run.first]?.sentence) return null;
  let start = end - 1;
  for (let i = end - 2; i >= Math.max(0, end - 8); i--) {
    const token = t.tokens[i];
    if (!token || token.sentence !== head.sentence) break;
    const inside = /^(?:NOUN|ADJ|PROPN)$/.test(token.pos) || /^(?:of|for|['’]s|-|and)$/.test(token.lower);
    if (!inside) break;
    start = i;
  }
  while (/^(?:of|for|['’]s|-|and)$/.test(t.tokens[start]?.lower ?? '')) start++;
  return role(t, start, end);
}

/** Splits "the council's head of personnel", "head of policy at Shelter" into role and organisation. */
function role(t: TokenisedText, start: number, end: number): Role | null {
  let first = start;
  while (first < end && /^(?:the|a|an|its|their|his|her|our|former|then)$/.test(t.tokens[first]?.lower ?? ''))
    first++;
  let organisation: [number, number] | null = null;
  for (let i = start; i < end; i++) {
    if (/^['’]s?$/.test(t.tokens[i]?.lower ?? '') && i > start) {
      organisation = [start, i];
      first = i + 1;
    }
  }
  let last = end;
  for (let i = first + 1; i < end; i++) {
    const token = t.tokens[i];
    if (organisation || !token || !/^(?:at|of|for|with|in)$/.test(token.lower)) continue;
    if (namesBody(t, i + 1, nextLink(t, i + 1, end))) {
      organisation = [i + 1, end];
      last = i;
      break;
    }
  }
  if (!organisation) organisation = leadingBody(t, first, last);
  const [head, tail] = [t.tokens[first], t.tokens[last - 1]];
  if (!head || !tail || first >= last) return null;
  return { text: t.text.slice(head.start, tail.end).replace(/\s+/g, ' '), organisation };
}

function nextLink(t: TokenisedText, start: number, end: number): number {
  for (let i = start + 1; i < end; i++) {
    const token = t.tokens[i];
    if (token && /^(?:at|of|for|with|in)$/.test(token.lower) && !CAPITAL.test(t.tokens[i + 1]?.text ?? ''))
      return i;
    if (token && /^(?:at|with)$/.test(token.lower)) return i;
  }
  return end;
}

function namesBody(t: TokenisedText, first: number, last: number): boolean {
  const words = t.tokens.slice(first, last);
  const article = /^(?:the|a|an)$/.test(words[0]?.lower ?? '');
  const head = words[article ? 1 : 0];
  if (!head) return false;
  if (words.some((word: Token) => CAPITAL.test(word.text) && ORGANISATION.test(word.lower))) return true;
  if (article && BODY.test(words.at(-1)?.lower ?? '')) return true;
  return CAPITAL.test(head.text) && !/^(?:in|for)$/.test(t.tokens[first - 1]?.lower ?? '');
}

/** "Unison head of health", "Council leader": the capitalised words before the role. */
function leadingBody(t: TokenisedText, first: number, last: number): [number, number] | null {
  if (CAPITAL.test(t.tokens[last - 1]?.text ?? '')) return null;
  let end = first;
  while (end < last && CAPITAL.test(t.tokens[end]?.text ?? '') && !ROLE.test(t.tokens[end]?.lower ?? ''))
    end++;
  return end > first && end < last ? [first, end] : null;
}
