/** A thing that is said not to be there, and is spoken of as there. */
import type { Term } from '../../model/claim.js';
import { akin, akinKeys } from '../compare/words/akin.js';
import { bothBrief } from '../compare/identity/brief.js';
import { fieldOf } from '../compare/words/fields.js';
import { coreTerms, ground, oneThing } from '../compare/identity/ground.js';
import { wholeQuote } from '../compare/words/phrases.js';
import { isPartial } from '../compare/figures/quantifiers.js';
import { inCommon } from '../compare/identity/about.js';
import { mayBeOne } from '../compare/doers/same-doer.js';
import { namesDiffer } from '../compare/identity/names.js';
import { deniedApart } from '../compare/scope/restricted-apart.js';
import { markedApart, scopedApart } from '../compare/scope/set-apart.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { periods, OF_OTHER_TIMES } from '../compare/identity/times.js';
import { canonical, tellingWords } from '../compare/words/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

/** Verbs under which "no X" says that there is none of it, whoever does something with it elsewhere. */
const HAVING =
  /^(?:have|be|exist|carry|hold|own|owe|offer|contain|include|show|bear|get|find|see|need|provide|give|leave|make|take|face|know)$/;

export const absenceCountered: PairRule = {
  id: 'absence-countered',
  revision: 7,
  type: 'polarity',
  severity: 'error',
  shape: 'pair',
  yields: true,
  summary: 'One place says that there is none of a thing, another speaks of it as there.',
  doesNotCover: 'Things that are planned or feared, and what may have come or gone in between.',
  keys: (claim) => [...wordsFor(claim)].flatMap((word) => [...akinKeys(word), ...fieldKey(word)]),
  sides: (claim) => {
    if (absentIn(claim)) return { is: ['absent'], meets: ['present'] };
    return isPresence(claim) ? { is: ['present'], meets: ['absent'] } : null;
  },
  check,
  examples: {
    firing: [
      {
        shows: 'no cover, and a policy',
        documents: [
          { text: 'The damaged boats carried no insurance.' },
          { text: 'All of the damaged boats are covered by the harbour’s policy.' },
        ],
        message: 'One place says “no insurance”, the other speaks of what it denies.',
        quoted: [
          'The damaged boats carried no insurance',
          'All of the damaged boats are covered by the harbour’s policy',
        ],
      },
      {
        shows: 'no debt, and money owed',
        documents: [
          { text: 'The society had £2m in the bank at 31 May 2012 and no borrowings.' },
          { text: 'The society owed its bankers £300,000 at 31 May 2012.' },
        ],
        message: 'One place says “no borrowings”, the other speaks of what it denies.',
        quoted: [
          'The society had £2m in the bank at 31 May 2012 and no borrowings',
          'The society owed its bankers £300,000 at 31 May 2012',
        ],
      },
      {
        shows: 'not any, and some in the files',
        documents: [
          { text: 'The mill did not have any drawings for the new bridge. It rained.' },
          { text: 'The files contained drawings for the new bridge. Tea was served.' },
        ],
        message: 'One place says “not any drawings”, the other speaks of what it denies.',
        quoted: [
          'The mill did not have any drawings for the new bridge',
          'The files contained drawings for the new bridge',
        ],
      },
      {
        shows: 'hardly any of what is not counted',
        documents: [
          { text: 'The bailiff kept his influence over the guild. It was cold.' },
          { text: 'The bailiff had virtually no influence over the guild. It was warm.' },
        ],
        message: 'One place says “no influence”, the other speaks of what it denies.',
        quoted: [
          'The bailiff kept his influence over the guild',
          'The bailiff had virtually no influence over the guild',
        ],
      },
    ],
    silent: [
      {
        shows: 'not any for one thing, and some for another',
        documents: [
          { text: 'The mill did not have any drawings for the new bridge. It rained.' },
          { text: 'The files contained drawings for the old chapel. Tea was served.' },
        ],
      },
      {
        shows: 'some that lack it, and the others',
        documents: [
          { text: 'Of the 60 cottages on the Tarn estate, 22 have no bathroom. It rained.' },
          { text: 'Thirty-eight of the Tarn cottages have a bathroom. Tea was served.' },
        ],
      },
      {
        shows: 'two who may have a thing',
        documents: [
          { text: 'The guild has had no reply from the minister.' },
          { text: 'The dockers received a reply from the minister.' },
        ],
      },
      {
        shows: 'two owners',
        documents: [
          { text: 'The damaged boats carried no insurance.' },
          { text: 'The lifeguards’ huts have insurance.' },
        ],
      },
      {
        shows: 'two times',
        documents: [
          { text: 'The society had no borrowings in May 2010.' },
          { text: 'The society had borrowings of £300,000 in May 2012.' },
        ],
        savedBy: 'period',
      },
      {
        shows: 'none for some, and there for others',
        documents: [
          { text: 'The hospital has no beds for children. It is new.' },
          { text: 'The hospital has a bed in every room. It is large.' },
        ],
      },
      {
        shows: 'a plan is not there yet',
        documents: [{ text: 'The mill has no canteen.' }, { text: 'The mill plans to open a canteen.' }],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (oneBreath(first, second)) return null;
  const [none, some] = absentIn(first) ? [first, second] : [second, first];
  const absent = absentIn(none);
  if (!absent || absentIn(some) || !isPresence(some) || isPartial(some) || isPartial(none)) return null;
  const met = [...presentWords(some)].find((word) => meets(word, absent));
  if (met === undefined || namesDiffer(none, some) || twoHolders(none, some)) return null;
  if (!ofOne(none, some, absent, met)) return null;
  // texts of a sentence each have words of their own for one thing: only what is marked as another sets them apart
  if ((bothBrief(none, some) ? markedApart : scopedApart)(none, some) !== null)
    return { kind: 'saved', explanation: 'scope', message: 'The two speak of different parts or places.' };
  const part = deniedApart(none, some);
  if (part) return { kind: 'saved', ...part };
  if (periods(none, some) === 'apart') return OF_OTHER_TIMES;
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: `One place says “${absent.text}”, the other speaks of what it denies.`,
    because: [
      `Both speak of one thing: they share ${inCommon(first, second)}.`,
      'Neither names another time at which it would be different.',
    ],
    resolveBy: 'Find a record of whether there was any.',
  };
}

interface Absent {
  text: string;
  head: string;
  words: ReadonlySet<string>;
}

/** "carried no insurance", "no borrowings", "there is no room": what there is none of. */
function absentIn(claim: CaseClaim): Absent | null {
  const { frame, polarity, modality, quantities, quote } = claim.claim;
  const { predicate } = frame;
  if (!predicate || polarity !== 'negative' || !/^(?:asserted|predicted)$/.test(modality)) return null;
  if (!HAVING.test(predicate.lemma)) return null;
  for (const { quantifier, of, start, end } of quantities) {
    if (!of || !/^(?:no|none|not any|without)$/i.test(quantifier ?? '') || start < predicate.start) continue;
    const words = tellingWords(of.toLowerCase().split(/\s+/));
    const head = [...words].at(-1);
    if (head === undefined) continue;
    const text = quote.exact.slice(start - quote.start, end - quote.start);
    return { text: text.endsWith(of) ? text : `${text} ${of}`, head, words };
  }
  return notAny(claim);
}

/** "did not have any plans for it": what there is not any of. */
function notAny({ claim: { frame } }: CaseClaim): Absent | null {
  const { theme } = frame;
  if (!theme || !/^any /i.test(theme.text)) return null;
  return { text: `not ${theme.text}`, head: canonical(theme.head), words: tellingWords(theme.words) };
}

/** What is told as so. */
const isPresence = ({ claim }: CaseClaim): boolean =>
  claim.polarity === 'positive' && claim.modality === 'asserted' && claim.frame.predicate !== null;

/** The words by which a claim can speak of a thing as there: its verb and what the verb is about. */
function presentWords({ claim }: CaseClaim): Set<string> {
  const { predicate, theme, agent, others } = claim.frame;
  return tellingWords([
    ...(predicate ? [predicate.lemma] : []),
    ...[theme, agent, ...others.map(({ term }) => term)].flatMap((term) => (term ? [term.head] : [])),
  ]);
}

const wordsFor = (claim: CaseClaim): ReadonlySet<string> => {
  const absent = absentIn(claim);
  return absent ? new Set([absent.head]) : isPresence(claim) ? presentWords(claim) : new Set();
};

const fieldKey = (word: string): string[] => {
  const field = fieldOf(word);
  return field === null ? [] : [`field ${field}`];
};

function meets(word: string, { head }: Absent): boolean {
  const field = fieldOf(head);
  return akin(word, head) || (field !== null && field === fieldOf(word));
}

/** "The guild has no clerk", "the mill has a clerk": each tells what its own subject has. */
const twoHolders = (none: CaseClaim, some: CaseClaim): boolean =>
  [none, some].every(({ claim }) =>
    /^(?:have|receive|get|own|hold)$/.test(claim.frame.predicate?.lemma ?? ''),
  ) && !mayBeOne(none.claim.frame.agent, some.claim.frame.agent);

/** Whose it is agrees, or what else is said. */
function ofOne(none: CaseClaim, some: CaseClaim, absent: Absent, met: string): boolean {
  const isIt = (term: Term): boolean => canonical(term.head) === absent.head || canonical(term.head) === met;
  const owners = coreTerms(none).filter((term) => !isIt(term));
  const others = coreTerms(some).filter((term) => !isIt(term));
  const besides = new Set([absent.head, met]);
  const rest = ground(none, some, besides);
  if (owners.some((x) => others.some((y) => oneThing(x, y)))) return true;
  return rest.weight >= 1.5 || tellsAll(none, some, absent);
}

/** "Any drawings for the new bridge", "drawings for the new bridge": one thing by its noun and by what stands behind it. */
function tellsAll({ claim: none }: CaseClaim, { claim: some }: CaseClaim, { head }: Absent): boolean {
  const named = (term: Term): string => canonical(term.head);
  return (
    some.frame.theme !== null &&
    named(some.frame.theme) === head &&
    none.frame.others.some(({ role, term }) =>
      some.frame.others.some((other) => other.role === role && named(other.term) === named(term)),
    )
  );
}
