/**
 * Whether two dated claims tell one event in different words: "was withdrawn at the end of August", "ceased to run with effect from
 * January". They share much of a matter, and what is said of it is one kind of happening.
 */
import type { Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { aboutWords } from '../identity/about.js';
import { derived } from '../identity/derived.js';
import { eventOf } from '../identity/event-view.js';
import { likeWords } from '../identity/ground.js';
import type { Matter } from '../scope/matter.js';
import { oneAct } from '../identity/one-deed.js';
import { oppositesOfWord } from '../turns/opposites.js';
import { relatePredicates } from '../identity/predicates.js';
import { relateTerms } from '../identity/terms.js';
import { orderedAgainst } from '../identity/subordinate.js';
import { setApart, type SetApart } from '../scope/set-apart.js';
import { timedMatter } from './timed-matter.js';
import { canonical, stemOf, tellingWords } from '../words/words.js';

/** How much two claims must share for their dates to be of one event. Chosen on the open pairs and dossiers. */
const ENOUGH = 2.4;

/** What shows that two claims tell one event, and what sets them apart; null where too little does. */
export function oneHappening(
  first: CaseClaim,
  second: CaseClaim,
): { matter: Matter; apart: SetApart | null } | null {
  if (!oneKind(first, second) || ordersIt(first, second) || ordersIt(second, first)) return null;
  const matter = timedMatter(first, second, ENOUGH);
  return (
    matter && {
      matter,
      apart:
        setApart(first, second) ??
        deciders(first, second) ??
        themesApart(first, second) ??
        rolesCross(first, second) ??
        ownedApart(first, second),
    }
  );
}

/** "Retired before the closure of the plant": what the other tells is what this one is put before or after. */
function ordersIt(one: CaseClaim, other: CaseClaim): boolean {
  const { theme } = eventOf(other.claim);
  return theme !== null && orderedAgainst(one)?.words.has(canonical(theme.head)) === true;
}

/** Verbs of which each of two bodies may have its own: a plan is approved by a council and then by a minister. */
const DECIDES =
  /^(?:approve|back|agree|endorse|accept|reject|vote|sign|recommend|consider|discuss|debate|ratify|pass|receive|meet|inspect|visit)$/;

/** Two doers of one kind of act, each by itself. */
export function deciders(first: CaseClaim, second: CaseClaim): SetApart | null {
  const [a, b] = [first.claim.frame, second.claim.frame];
  const decided = [a, b].some(({ predicate }) => DECIDES.test(predicate?.lemma ?? ''));
  if (!decided || !twoBodies(a.agent, b.agent)) return null;
  return likeWords(a.agent?.head ?? '', b.agent?.head ?? '')
    ? null
    : {
        explanation: 'scope',
        message: `“${a.agent?.text ?? ''}” and “${b.agent?.text ?? ''}” may each have done so.`,
      };
}

/** Two bodies; "all eleven of us" are those of whom the writer is one, and no "members" of another paper. */
const twoBodies = (a: Term | null, b: Term | null): boolean =>
  relateTerms(a, b) === 'different' ||
  (a !== null && b !== null && isOfUs(a) !== isOfUs(b) && !a.pronoun && !b.pronoun);

const isOfUs = ({ text }: Term): boolean => / of us$/i.test(text);

/** "The vote on the budget", "the vote on the harbour": one kind of event, told of two things in one way. */
export function themesApart(first: CaseClaim, second: CaseClaim): SetApart | null {
  const [x, y] = [eventOf(first.claim), eventOf(second.claim)];
  if (!x.theme || !y.theme || x.theme.pronoun || y.theme.pronoun) return null;
  if (x.lemma !== y.lemma || relateTerms(x.theme, y.theme) !== 'different') return null;
  // "opened its doors": what is the subject's own tells no other thing
  if ([x.theme, y.theme].some(({ text }) => /^(?:its|their|his|her)\b/i.test(text))) return null;
  if (runs(x.lemma) && !nameOneCourse(x.theme, y.theme))
    return { explanation: 'scope', message: `“${x.theme.text}” and “${y.theme.text}” run each by itself.` };
  const known = (term: Term, claim: CaseClaim): boolean =>
    likeWords(x.theme?.head ?? '', y.theme?.head ?? '') || aboutWords(claim).has(canonical(term.head));
  return known(x.theme, second) || known(y.theme, first)
    ? null
    : { explanation: 'scope', message: `“${x.theme.text}” and “${y.theme.text}” are two things.` };
}

/** "Patients were harmed", "two nurses were injured by patients": whom it befell here is who did it there. */
function rolesCross(first: CaseClaim, second: CaseClaim): SetApart | null {
  const [x, y] = [eventOf(first.claim), eventOf(second.claim)];
  if (relateTerms(x.theme, y.theme) !== 'different') return null;
  const crossed = [
    [undergoes(first) ? x.theme : null, y.agent],
    [undergoes(second) ? y.theme : null, x.agent],
  ].find(([a, b]) => a && b && !a.pronoun && !b.pronoun && canonical(a.head) === canonical(b.head));
  return crossed
    ? { explanation: 'scope', message: `“${crossed[0]?.text ?? ''}” underwent it here, and did it there.` }
    : null;
}

/** "The inquiry’s hearings", "Coyle’s brother" beside the inquiry and Coyle: what is another’s is not that other. */
export function ownedApart(first: CaseClaim, second: CaseClaim): SetApart | null {
  const [x, y] = [eventOf(first.claim).theme, eventOf(second.claim).theme];
  if (!x || !y || canonical(x.head) === canonical(y.head)) return null;
  const owned = isOwnedBy(x, y) ? x : isOwnedBy(y, x) ? y : null;
  return owned && { explanation: 'scope', message: `“${owned.text}” is not the one whose it is.` };
}

const isOwnedBy = ({ owner }: Term, { entity, head, pronoun }: Term): boolean =>
  owner !== null &&
  !pronoun &&
  (owner === entity || canonical(owner.split(' ').at(-1) ?? '') === canonical(head));

/** Told in the passive: "patients were harmed". */
const undergoes = ({ claim: { frame } }: CaseClaim): boolean =>
  /^(?:(?:has|have|had|will|would|is|are|was|were) )*(?:been|being|is|are|was|were|be) /i.test(
    frame.predicate?.text ?? '',
  );

/** Verbs of beginning and ending alone: what does so is their subject, whatever else is named beside it. */
const runs = (lemma: string | null): boolean =>
  /^(?:begin|start|commence|resume|end|finish|conclude)$/.test(lemma ?? '');

/** "Work on the wall", "the wall": of work only what it is done to tells which it is. */
const nameOneCourse = (x: Term, y: Term): boolean =>
  [x, y].some(({ head }) =>
    /^(?:work|works|construction|building|job|process|day|season|course|event)$/.test(head),
  ) ||
  likeWords(x.head, y.head) ||
  derived(x.head, y.head);

type Phase = 'begin' | 'end';

const BEGINS = /^(?:begin|start|open|commence|launch|found|establish|introduce|inaugurate|debut)$/;
export const ENDS =
  /^(?:end|finish|complete|cease|stop|close|shut|withdraw|discontinue|retire|conclude|abolish|scrap|wind up|break down)$/;
const OUT = /\b(?:over|no longer|not since)\b/i;

/** "met for the first time", "its first sitting"; "worked here for the last time", "the last patient". */
function phaseOf({ claim }: CaseClaim): Phase | null {
  const { lemma, class: kind } = eventOf(claim);
  const text = claim.quote.exact;
  if (BEGINS.test(lemma ?? '') || kind === 'begin' || /\bfirst\b/i.test(text)) return 'begin';
  return ENDS.test(lemma ?? '') || kind === 'end' || /\blast\b/i.test(withoutTimes(claim)) || OUT.test(text)
    ? 'end'
    : null;
}

/** A claim's words without its times: "last year" ends nothing. */
function withoutTimes({ quote, times }: CaseClaim['claim']): string {
  let text = quote.exact;
  for (const { start, end } of times)
    text = text.slice(0, start - quote.start) + ' '.repeat(end - start) + text.slice(end - quote.start);
  return text;
}

/** Verbs that leave the event to the nouns beside them. Source: the light verbs of English (Quirk et al. 1985, 10.30). */
const LIGHT =
  /^(?:be|have|do|make|take|give|get|come|go|put|see|hold|occur|take place|exist|happen|carry out|undertake|perform|conduct)$/;

function oneKind(first: CaseClaim, second: CaseClaim): boolean {
  const [a, b] = [eventOf(first.claim).lemma, eventOf(second.claim).lemma];
  if (a === null || b === null || oppositesOfWord(a).has(stemOf(b))) return false;
  const relation = relatePredicates(first, second);
  if (relation === 'opposite') return false;
  if (relation === 'same' && !LIGHT.test(a)) return true;
  const [p, q] = [phaseOf(first), phaseOf(second)];
  if (p !== null && q !== null) return p === q;
  if (LIGHT.test(a) || LIGHT.test(b)) return lightKind(first, a, second, b);
  // "the strike began", "drivers walked out"
  const begun = (one: CaseClaim, verb: string, deed: string): boolean =>
    BEGINS.test(verb) && nouns(one).some((noun) => oneDeed(noun, deed));
  // "the well was sealed", "the sealing of the well was completed"
  const done = (one: CaseClaim, verb: string, deed: string): boolean =>
    COMPLETES.test(verb) && deedNouns(one).some((noun) => derived(deed, noun));
  return (
    oneDeed(a, b) || begun(first, a, b) || begun(second, b, a) || done(first, a, b) || done(second, b, a)
  );
}

/** Verbs that say of a deed only that it came to its end. */
const COMPLETES = /^(?:complete|finish|carry out|conclude)$/;

/** The noun that a claim's own subject names. */
const deedNouns = ({ claim }: CaseClaim): string[] => [eventOf(claim).theme?.head ?? ''];

/** One verb, or two for one act, or the verb and its noun. */
const oneDeed = (a: string, b: string): boolean =>
  canonical(a) === canonical(b) || likeWords(a, b) || derived(a, b) || oneAct(a, b);

/** "gave birth", "took place": the nouns of the one name the deed of the other; where both verbs are light, a noun of deeds is shared. */
function lightKind(first: CaseClaim, a: string, second: CaseClaim, b: string): boolean {
  const [x, y] = [nouns(first), nouns(second)];
  if (!LIGHT.test(b)) return x.some((noun) => oneDeed(noun, b));
  if (!LIGHT.test(a)) return y.some((noun) => oneDeed(noun, a));
  return x.some((noun) => DEED.test(noun) && y.some((other) => oneDeed(noun, other)));
}

/** Endings of nouns that name a deed. */
const DEED =
  /(?:tion|sion|ment|ance|ence|al|ing|ure|flight|birth|death|visit|sale|launch|strike|fire|meeting|vote|crash|test|match|start|end)$/;

function nouns({ claim }: CaseClaim): string[] {
  const { agent, theme } = eventOf(claim);
  const words = [
    agent,
    theme,
    ...claim.frame.others.filter(({ role }) => role === 'attribute').map(({ term }) => term),
  ];
  return words.flatMap((term) => term?.words ?? []).filter((word) => tellingWords([word]).size > 0);
}
