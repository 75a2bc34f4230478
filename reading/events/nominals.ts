/** Noun phrases that say what happens: "a rise in fares", "the loss of 750 jobs", "its job cuts", "fare increase". */
import type { Frame, Term } from '../../model/claim.js';
import { nounAt, type ParsedSentence } from '../clauses/clauses.js';
import { BODY, ORGANISATION, ROLE } from '../words/entity-words.js';
import { nominalSense, type PredicateSense } from '../words/predicate-lexicon.js';
import { isTime, headLemma, termAt, type TermContext } from '../clauses/terms.js';

export interface NominalEvent {
  predicate: NonNullable<Frame['predicate']>;
  agent: Term | null;
  theme: Term | null;
  /** Chunks that became arguments. */
  used: Set<number>;
}

/** The event that a noun phrase names, or null; `given` is what its verb makes of it, where the two say something together. */
export function nominalEvent(
  parsed: ParsedSentence,
  at: number,
  context: TermContext,
  given: PredicateSense | null = null,
): NominalEvent | null {
  const noun = nounAt(parsed.chunks, at);
  const head = noun ? parsed.words[noun.head] : undefined;
  const sense = given ?? (head && noun ? nominalSense(headLemma(parsed.words, noun)) : null);
  const term = termAt(parsed, at, context);
  if (!noun || !head || !sense || !term) return null;
  const used = new Set([at]);
  let theme = modifierTheme(parsed, at, head.lemma, context);
  const named = theme !== null;
  let agent: Term | null = null;
  for (let k = at + 1; k + 1 < parsed.chunks.length; k += 2) {
    const prep = parsed.chunks[k];
    if (prep?.kind !== 'prep' || parsed.chunks[k + 1]?.kind !== 'np') break;
    const argument = termAt(parsed, k + 1, context);
    if (!argument || isTime(argument, context)) break;
    if (prep.lemma === 'by' && agent === null && argument.head !== 'amount') agent = argument;
    else if (
      (theme === null || (named && prep.lemma === 'of')) &&
      (argument.head !== 'amount' || (theme === null && prep.lemma === 'of' && isOfAmounts(sense))) &&
      /^(of|in|on|to|about|regarding|for|concerning|against|with)$/.test(prep.lemma)
    )
      theme = argument;
    // "no fare rise in this plan" is of the paper; "a fall in rents in Ely" tells where
    else if (prep.lemma !== 'of' && !(prep.lemma === 'in' && theme && PAPERS.test(argument.head))) break;
    used.add(k + 1);
  }
  return {
    predicate: { lemma: sense.lemma, class: sense.class, text: head.text, start: head.start, end: head.end },
    agent,
    theme,
    used,
  };
}

/** What lays down or foresees what happens, and is no place of it. */
const PAPERS =
  /^(?:plan|budget|report|document|proposal|package|programme|program|scheme|model|forecast|bill|deal|agreement|contract)$/;

/** "a loss of £3m": what is lost or earned may be an amount alone. */
const isOfAmounts = ({ lemma }: PredicateSense): boolean => lemma === 'lose' || lemma === 'earn';

/** "job cuts", "fare increase", "bed closures": the noun before the head. */
function modifierTheme(parsed: ParsedSentence, at: number, head: string, context: TermContext): Term | null {
  const noun = nounAt(parsed.chunks, at);
  const before = noun ? parsed.words[noun.head - 1] : undefined;
  const whole = termAt(parsed, at, context);
  if (!noun || !before || !whole || noun.head - 1 < noun.first || before.pos !== 'NOUN') return null;
  // "a 25-cent rise", "a 3 per cent rise": a measure, not what rises
  const ahead = parsed.words[noun.head - 2];
  if (ahead?.lower === '-' || ahead?.lower === 'per' || ahead?.pos === 'NUM') return null;
  return {
    ...whole,
    text: before.text,
    start: before.start,
    end: before.end,
    head: before.lemma,
    words: whole.words.filter((word) => word !== head),
    entity: null,
  };
}

/** Nouns whose owner undergoes what they say: "her appointment", "the firm's sale"; the owner of any other does it. */
const UNDERGONE = new Set([
  'appoint',
  'employ',
  'dismiss',
  'elect',
  'arrest',
  'release',
  'injure',
  'die',
  'arrive',
]);

/** What is done to a thing by somebody: "the mill’s sale", "the baths’ closure" is what they underwent, "the council’s closure" what it did. */
const DONE_TO_THINGS = new Set(
  'sell buy build demolish find create open close publish cancel postpone approve reject extend abolish end'.split(
    ' ',
  ),
);

/** A person or a body: it acts. A noun for a thing does not, whatever name stands before it ("the Barrow mill"). */
function canAct({ text, start, end, head, pronoun }: Term, { entities }: TermContext): boolean {
  if (pronoun || ROLE.test(head) || ORGANISATION.test(head) || BODY.test(head)) return true;
  const named = /^\p{Lu}/u.test(text.split(' ').at(-1) ?? '');
  const kind = named ? entities.resolve(start, end)?.kind : null;
  return kind === 'person' || kind === 'organisation';
}

/** The event that a subject names with its parts: who owns the noun does it, or undergoes it where nothing else does. */
export function ownedEvent(parsed: ParsedSentence, at: number, context: TermContext): NominalEvent | null {
  const event = nominalEvent(parsed, at, context);
  const owner = event ? ownerTerm(parsed, at, context) : null;
  if (!event || !owner) return event;
  const kind = event.predicate.class ?? '';
  const undergoes =
    event.theme === null && (UNDERGONE.has(kind) || (DONE_TO_THINGS.has(kind) && !canAct(owner, context)));
  return undergoes ? { ...event, theme: owner } : { ...event, agent: event.agent ?? owner };
}

/** Whose a noun phrase is, as a term of its own: "the council" of "the council's closure", "her". */
export function ownerTerm(parsed: ParsedSentence, at: number, context: TermContext): Term | null {
  const noun = nounAt(parsed.chunks, at);
  const whole = termAt(parsed, at, context);
  if (!noun || !whole?.owner) return null;
  const words = parsed.words.slice(noun.first, noun.last);
  const mark = words.findIndex(({ pos, lower }) => pos === 'PART' && /^['’]s?$/.test(lower));
  const own =
    mark > 0
      ? words.slice(0, mark)
      : words.filter(({ lower }) => /^(?:my|your|his|her|its|our|their)$/.test(lower)).slice(0, 1);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return null;
  // "last week’s vote": when, not whose
  if (context.times.some(({ start, end }) => start <= first.start && last.end <= end)) return null;
  const entity = context.entities.resolve(first.start, last.end);
  if (mark < 0 && !entity?.named) return null;
  return {
    text: context.text.slice(first.start, last.end),
    start: first.start,
    end: last.end,
    head: last.lemma,
    words:
      mark > 0 ? own.filter(({ pos }) => /^(?:NOUN|PROPN|ADJ)$/.test(pos)).map(({ lemma }) => lemma) : [],
    entity: entity?.named ? entity.name : null,
    owner: null,
    pronoun: mark < 0,
  };
}
