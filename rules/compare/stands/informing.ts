/**
 * Who is said to have been told of a thing, or asked about it, or not: "were written to", "received no warning", "learned nothing of",
 * "kept in the dark", "without any consultation with" (verbs of transfer of a message and their hearers: Levin 1993, 37.1-37.2).
 */
import type { Term } from '../../../model/claim.js';
import type { Seeks } from '../../asked.js';
import type { CaseClaim } from '../../rule.js';
import { lettersOf } from '../../sought/sought.js';
import { aboutWords } from '../identity/about.js';
import { onceOf } from '../words/once.js';
import { nounOf } from '../words/phrases.js';
import { tellingWords, wordsInText } from '../words/words.js';

export interface Informing {
  act: 'told' | 'consulted';
  done: boolean;
  hearers: readonly Term[];
  /** The one who tells, where he is named. */
  by: Term | null;
  /** What it was about, and what else is told: words of neither hearer, teller nor telling. */
  matter: ReadonlySet<string>;
  topic: ReadonlySet<string>;
  /** Untold up to a day or an event: told after that. */
  until: boolean;
}

const TELLS = /^(?:tell|inform|notify|warn|alert|brief|advise|write|email|contact|consult)$/;
const GETS = /^(?:receive|get|have|give|send|issue)$/;
const MESSAGE = /\b(?:warning|notice|notification|word|letter|information|briefing|explanation)s?\b/iu;
const LEARNS = /^(?:learn|hear|know|find out)$/;
const DARK = /\b(?:kept|left|keeping|were|was|remained) (?:\p{L}+ )?in the dark\b/iu;
const KEPT = /\bkept (?:\p{L}+ )?(?:informed|posted|up to date|abreast)\b/iu;
const CONSULTATION =
  /\b(after|following|without|in)(?: (?:any|full|due|proper|prior|no|close|wide))* consult(?:ation|ations|ing)\b(?: (?:with|of))?/iu;

/** What every claim has that tells of it. */
export const INFORMING: Seeks = {
  verbs: (lemma) => [TELLS, GETS, LEARNS].some((verbs) => verbs.test(lemma)),
  words: lettersOf(CONSULTATION, DARK, KEPT),
};

/** What a claim tells of it; null where it tells neither. */
export const informingOf = onceOf((one): Informing | null => {
  const { claim } = one;
  const { predicate, agent, theme, others } = claim.frame;
  if (!predicate || claim.modality !== 'asserted' || claim.frame.tense === 'future') return null;
  const text = claim.quote.exact;
  const positive = claim.polarity === 'positive' && !/\bnothing\b/i.test(text);
  const told = (
    act: Informing['act'],
    done: boolean,
    hearers: readonly (Term | null)[],
    by: Term | null,
  ): Informing | null => {
    const heard = hearers.filter((term) => term !== null);
    return heard.length === 0
      ? null
      : {
          act,
          done,
          hearers: heard,
          by,
          matter: matterOf(one, heard, by),
          topic: topicOf(one, heard),
          until: UNTIL.test(text),
        };
  };
  const behind = others.filter(({ role }) => /^(?:to|recipient|and)$/.test(role)).map(({ term }) => term);
  const consulted = CONSULTATION.exec(text);
  if (consulted) {
    const start = claim.quote.start + consulted.index;
    const whom = [...others.map(({ term }) => term), theme].find(
      (term) => term && term.start > start && !/^consult/.test(term.head),
    );
    return told(
      'consulted',
      !/^without$/i.test(consulted[1] ?? '') && claim.polarity === 'positive',
      [whom ?? null],
      null,
    );
  }
  if (DARK.test(text)) return told('told', false, [theme ?? agent], null);
  if (KEPT.test(text))
    return told(
      'told',
      positive,
      [agent && theme && theme.start < predicate.start ? theme : (agent ?? theme)],
      null,
    );
  if (TELLS.test(predicate.lemma)) return byVerb(one, told, positive, behind);
  if (GETS.test(predicate.lemma) && theme && MESSAGE.test(theme.text))
    return /^(?:receive|get|have)$/.test(predicate.lemma)
      ? told('told', positive, [agent], null)
      : told('told', positive, behind, agent);
  return LEARNS.test(predicate.lemma) && !positive && agent && agent.start < predicate.start
    ? told('told', false, [agent], null)
    : null;
});

/** "No longer told", "until June": up to then. */
const UNTIL = /\b(?:until|till|at first|initially|in advance|beforehand|when the|by the time|yet|so far)\b/iu;

type Told = (
  act: Informing['act'],
  done: boolean,
  hearers: readonly (Term | null)[],
  by: Term | null,
) => Informing | null;

function byVerb(
  { claim }: CaseClaim,
  told: Told,
  positive: boolean,
  behind: readonly Term[],
): Informing | null {
  const { predicate, agent, theme } = claim.frame;
  if (!predicate || ORDERED.test(claim.quote.exact.slice(predicate.start - claim.quote.start))) return null;
  const act = predicate.lemma === 'consult' ? 'consulted' : 'told';
  const passive = /\b(?:was|were|been|being|be|is|are|got)\b/i.test(predicate.text);
  if (passive) {
    const subject = theme ?? agent;
    return told(act, positive, [subject], subject === agent ? null : agent);
  }
  // "received no warning of the frost": what it was about stands where whom it was given to stands elsewhere
  if (/^(?:receiv|get|got|had|has|have|having)/i.test(predicate.text))
    return told(act, positive, behind.length > 0 ? behind : [agent], null);
  const to = predicate.lemma === 'write' ? behind : [theme, ...behind];
  return told(act, positive, to, agent);
}

/** "Was told to stop", "told how it began": an order, or a part of what there is to tell. */
const ORDERED =
  /^(?:\p{L}+ ){1,3}?(?:told|warned|advised) (?:\p{L}+ ){0,2}?(?:to|how|why|when|where|what|who|that|whether)\b/iu;

const OF_TELLING = wordsInText(
  'tell told inform notify warn warning alert brief advise write written letter email contact consult consultation keep fully informed learn hear know nothing anything receive give send notice word dark say',
);

/** The words of neither hearer, teller, time nor telling; of a hearer the noun alone is taken out ("its customers of the breach"). */
function matterOf(one: CaseClaim, hearers: readonly Term[], by: Term | null): ReadonlySet<string> {
  const { times } = one.claim;
  const besides = wordsInText(
    [
      ...hearers.map((term) => `${term.head} ${nounOf(term)}`),
      by?.text ?? '',
      ...times.map(({ text }) => text),
    ].join(' '),
  );
  return new Set([...aboutWords(one)].filter((word) => !besides.has(word) && !OF_TELLING.has(word)));
}

/** What it was about, where a preposition or the place of the object says so. */
function topicOf({ claim: { frame } }: CaseClaim, hearers: readonly Term[]): ReadonlySet<string> {
  const about = frame.others
    .filter(({ role }) => /^(?:about|of|on|over|with|before)$/.test(role))
    .map(({ term }) => term);
  const terms = [...about, frame.theme].filter(
    (term) => term !== null && !hearers.some(({ start }) => start === term.start),
  );
  return new Set(
    [...tellingWords(terms.flatMap((term) => term?.words ?? []))].filter((word) => !OF_TELLING.has(word)),
  );
}
