/** Some are said to have been told of a thing or asked about it, and elsewhere not to have been. */
import { likeWords, oneThing } from '../compare/identity/ground.js';
import { aboutWords } from '../compare/identity/about.js';
import { namesDiffer } from '../compare/identity/names.js';
import { OF_OTHER_TIMES, periods } from '../compare/identity/times.js';
import { excepts, isPartial } from '../compare/figures/quantifiers.js';
import { mayBeOne } from '../compare/doers/same-doer.js';
import { scopedApart } from '../compare/scope/set-apart.js';
import { INFORMING, informingOf, type Informing } from '../compare/stands/informing.js';
import { akin, akinKeys } from '../compare/words/akin.js';
import { wholeQuote } from '../compare/words/phrases.js';
import { canonical, tellingWords, wordsInText } from '../compare/words/words.js';
import { PEOPLE_LINES } from '../words/people.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';
import { informingExamples } from './examples/informing-opposed.js';
import type { Term } from '../../model/claim.js';

export const informingOpposed: PairRule = {
  id: 'informing-opposed',
  revision: 2,
  type: 'polarity',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary: 'One place says that some were told of a thing or consulted on it, another that they were not.',
  doesNotCover: 'Some against others of a group, what was told later, and another matter.',
  seeks: INFORMING,
  keys: (claim) => {
    const informing = informingOf(claim);
    return informing
      ? [...new Set([...informing.matter].flatMap(akinKeys))].map((key) => `${informing.act} ${key}`)
      : [];
  },
  sides: (claim) => {
    const informing = informingOf(claim);
    if (!informing) return null;
    return informing.done ? { is: ['done'], meets: ['not'] } : { is: ['not'], meets: ['done'] };
  },
  check,
  examples: informingExamples,
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [a, b] = [informingOf(first), informingOf(second)];
  if (!a || !b || a.act !== b.act || a.done === b.done) return null;
  if (first.claim.document === second.claim.document || namesDiffer(first, second)) return null;
  if ([first, second].some((one) => isPartial(one) || excepts(one))) return null;
  const [denied, told, teller] = a.done ? [b, a, first] : [a, b, second];
  if (denied.until && !AT_ONCE.test(teller.claim.quote.exact)) return null;
  if ([...a.hearers, ...b.hearers].some(({ text }) => SOME.test(text))) return null;
  if (!oneAudience(a.hearers, first, b.hearers, second)) return null;
  // "not told by the firm": by somebody else they may have been
  if (denied.by && !NOBODY.test(denied.by.text) && !mayBeOne(denied.by, told.by)) return null;
  if (!oneMatter(a, b)) return null;
  const apart = scopedApart(first, second);
  if (apart) return { kind: 'saved', ...apart };
  if (periods(first, second) === 'apart') return OF_OTHER_TIMES;
  const what = a.act === 'told' ? 'told of it' : 'consulted';
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: `In one place they were ${what}, in the other they were not.`,
    because: ['Both speak of the same people and of one matter.', 'Neither speaks of some of them only.'],
    resolveBy: 'Ask for the letter or the minutes, and for whom it went to.',
  };
}

/** Of some of them only. */
const SOME = /^(?:some|many|several|most|few|a (?:few|number)|half|other|two|three|\d)/i;

const NOBODY = /^(?:nobody|no one|no-one|none)\b/i;

/** Told early: whoever was told at once was not left without word until later. */
const AT_ONCE =
  /\b(?:at once|immediately|straight away|right away|the same (?:day|week|morning|evening)|throughout|before|in advance|within|as soon as|in the (?:day|week|month) in which|from the (?:start|outset|beginning))\b/iu;

/** The same people: one phrase, or words for those who live, work or learn at one place. */
function oneAudience(a: readonly Term[], first: CaseClaim, b: readonly Term[], second: CaseClaim): boolean {
  const [x, y] = [headsOf(a, first), headsOf(b, second)];
  const alike = x.some((head) =>
    y.some(
      (other) =>
        head === other || akin(head, other) || LINES.some((line) => line.has(head) && line.has(other)),
    ),
  );
  if (!alike) return false;
  const known = (terms: readonly Term[]): Term[] => terms.filter((term) => !term.pronoun);
  const [p, q] = [known(a), known(b)];
  return (
    p.length === 0 ||
    q.length === 0 ||
    p.some((one) =>
      q.some((other) => oneThing(one, other) || (addsNone(one, second) && addsNone(other, first))),
    )
  );
}

/** What narrows the word stands in the other place too: "customers of the bank", "the bank told its customers". */
const addsNone = ({ words, head }: Term, other: CaseClaim): boolean =>
  [...tellingWords(words)].every((word) => word === canonical(head) || aboutWords(other).has(word));

const LINES = PEOPLE_LINES.map((line) => new Set(line.split(' ').map(canonical)));

/** Heads of whom it was told; for "they" and "him" of those who say so. */
const headsOf = (terms: readonly Term[], { claim }: CaseClaim): string[] =>
  terms.flatMap((term) =>
    term.pronoun
      ? [
          ...wordsInText(
            [
              term.entity,
              ...term.words,
              ...claim.attribution.flatMap(({ name, role, organisation }) => [name, role, organisation]),
            ].join(' '),
          ),
        ]
      : [canonical(term.head)],
  );

/** What it was about has a word in common; where the words do not say, half of what else is told. */
function oneMatter(a: Informing, b: Informing): boolean {
  const meet = (some: ReadonlySet<string>, all: ReadonlySet<string>): string[] =>
    [...some].filter((word) => [...all].some((other) => word === other || likeWords(word, other)));
  if (a.topic.size > 0 && b.topic.size > 0) return meet(a.topic, b.topic).length > 0;
  if (a.topic.size > 0) return meet(a.topic, b.matter).length > 0;
  if (b.topic.size > 0) return meet(b.topic, a.matter).length > 0;
  const [few, many] = a.matter.size <= b.matter.size ? [a.matter, b.matter] : [b.matter, a.matter];
  return few.size > 0 && meet(few, many).length >= few.size / 2;
}
