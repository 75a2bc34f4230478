/**
 * Acts that go one way between two: who succeeded, bought, beat or begot whom, and who handed what to whom. Under one name whether told by
 * an active or passive verb, by its converse ("sold to", "bought from"), by a noun behind a copula ("a subsidiary of") or by a noun that a
 * light verb completes ("completed the takeover of").
 */
import type { Claim, Term } from '../../../model/claim.js';
import { eventOf } from '../identity/event-view.js';
import { canonical } from '../words/words.js';
import { sought } from '../../sought/sought.js';

export interface OneWay {
  /** The name of the act. */
  act: string;
  by: Term;
  to: Term;
  /** What is handed over. */
  what: Term | null;
}

/** Acts that one does to the other and, as a rule, not the other to the one. Note: verbs whose reverse would be another event at odds with the first. */
const ONE_WAY = new Set(
  'succeed replace own buy acquire defeat beat overtake precede kill murder arrest invade found appoint employ sue father parent'
    .split(' ')
    .map(canonical),
);

/** Acts by which one and the same thing passes from one to another: of the giver, told with "to", and of the taker, told with "from". */
const GIVING = new Set(
  'sell transfer cede bequeath donate lend lease hand surrender award hand_over give'.split(' '),
);
const TAKING = new Set('buy acquire purchase inherit receive borrow rent lease take_over'.split(' '));

/** Nouns of relation behind a copula, and the act they stand for: the one named by "of" does it to the subject. */
const UNDERGOERS: Readonly<Record<string, string>> = {
  subsidiary: 'own',
  division: 'own',
  unit: 'own',
  predecessor: 'succeed',
  son: 'parent',
  daughter: 'parent',
  child: 'parent',
};
const DOERS: Readonly<Record<string, string>> = {
  owner: 'own',
  successor: 'succeed',
  founder: 'found',
  killer: 'kill',
  murderer: 'kill',
  buyer: 'buy',
  father: 'parent',
  mother: 'parent',
  parent: 'parent',
};

/** Nouns of acts that a verb of finishing or announcing carries, and the act. */
const NOMINAL: Readonly<Record<string, string>> = {
  acquisition: 'buy',
  purchase: 'buy',
  takeover: 'buy',
  buyout: 'buy',
  invasion: 'invade',
  murder: 'kill',
  killing: 'kill',
  defeat: 'defeat',
};
const COMPLETING = /^(?:complete|close|finalise|finalize|finish|conclude|seal|announce|commit)$/;

/** What ends a term of office, so that whoever is then chosen comes after its holder. */
const VACANCY = /^(?:death|resignation|departure|retirement|ouster|removal|dismissal|assassination)$/;
const CHOSEN = sought(/\b(?:elected|appointed|named|chosen|sworn in|promoted)\b/i);

/** The act that a claim tells, if it is of one of these kinds. */
export function oneWayOf(claim: Claim): OneWay | null {
  const { predicate, agent, theme } = claim.frame;
  if (!predicate) return null;
  if (predicate.lemma === 'be') return afterVacancy(claim) ?? relational(claim);
  const lemma = predicate.lemma.replace(/ /g, '_');
  return (
    afterVacancy(claim) ??
    handedOn(claim, lemma) ??
    (COMPLETING.test(lemma) ? completed(claim) : null) ??
    (agent && theme && ONE_WAY.has(canonical(lemma))
      ? { act: canonical(lemma), by: speaking(claim, agent), to: theme, what: null }
      : null)
  );
}

/** "Sold the mill to Kolb", "bought the mill from the Amatis", "took over from Ferro". */
function handedOn(claim: Claim, lemma: string): OneWay | null {
  const { agent, theme, others } = claim.frame;
  const other = (role: RegExp): Term | undefined => others.find((one) => role.test(one.role))?.term;
  if (!agent) return null;
  const from = other(/^from$/);
  if (lemma === 'take_over' && !theme && from)
    return { act: canonical('succeed'), by: agent, to: from, what: null };
  if (!theme) return null;
  const to = other(/^(?:to|recipient)$/);
  if (GIVING.has(lemma) && to) return { act: 'hand on', by: agent, to, what: theme };
  return TAKING.has(lemma) && from ? { act: 'hand on', by: from, to: agent, what: theme } : null;
}

/** "Completed the acquisition of its rival, Bexley Mills". */
function completed(claim: Claim): OneWay | null {
  const { agent, theme, others } = claim.frame;
  const act = NOMINAL[theme?.head ?? ''];
  const to = others.find(({ role }) => role === 'of')?.term ?? (theme && behindOf(theme));
  return agent && act && to ? { act: canonical(act), by: speaking(claim, agent), to, what: null } : null;
}

/** "After the death of Stolt, Brandt was elected leader": she succeeded him. */
function afterVacancy(claim: Claim): OneWay | null {
  const { others, predicate } = claim.frame;
  const subject = eventOf(claim).theme;
  const gap = others.find(
    ({ role, term }) => /^(?:after|following|upon)$/.test(role) && VACANCY.test(term.head),
  );
  const chosen = CHOSEN.test(`${predicate?.text ?? ''} ${others.map(({ term }) => term.text).join(' ')}`);
  const holder = gap && (behindOf(gap.term) ?? ownerOf(gap.term));
  return subject && holder && chosen
    ? { act: canonical('succeed'), by: subject, to: holder, what: null }
    : null;
}

/** "Stolt’s death": whose it was, where that is a name. */
function ownerOf(term: Term): Term | null {
  const { owner } = term;
  if (owner === null || !/^\p{Lu}/u.test(owner)) return null;
  const words = owner.toLowerCase().split(' ');
  return { ...term, text: owner, head: words.at(-1) ?? '', words, entity: owner, owner: null };
}

/** "A is a subsidiary of B". */
function relational(claim: Claim): OneWay | null {
  const subject = eventOf(claim).theme;
  const attribute = claim.frame.others.find(({ role }) => role === 'attribute')?.term;
  if (!subject || !attribute) return null;
  const [undergoes, does] = [UNDERGOERS[attribute.head], DOERS[attribute.head]];
  // "a subsidiary of the timber firm, Norland": the name stands beside the noun
  const beside = claim.frame.others.filter(({ role, term }) => role === 'attribute' && term !== attribute);
  const of =
    beside.find(({ term }) => term.entity !== null)?.term ??
    claim.frame.others.find(({ role }) => role === 'of')?.term ??
    behindOf(attribute);
  const lemma = undergoes ?? does;
  if (!lemma || !of) return null;
  const act = canonical(lemma);
  return undergoes ? { act, by: of, to: subject, what: null } : { act, by: subject, to: of, what: null };
}

/** "It said that it had bought": the speaker, where nothing else was made out. */
function speaking({ attribution, voice }: Claim, agent: Term): Term {
  const name = attribution.at(-1)?.name;
  if (!agent.pronoun || agent.entity !== null || voice !== 'indirect' || !name) return agent;
  return { ...agent, entity: name };
}

/** The name behind "of" inside a longer phrase. */
function behindOf(term: Term): Term | null {
  const at = term.text.search(/ of /);
  if (at < 0) return null;
  const text = term.text.slice(at + 4);
  const words = text.match(/\p{Lu}[\p{L}-]*/gu)?.map((word) => word.toLowerCase()) ?? [];
  return words.length === 0
    ? null
    : {
        ...term,
        text,
        start: term.start + at + 4,
        head: words.at(-1) ?? '',
        words,
        entity: null,
        owner: null,
      };
}
