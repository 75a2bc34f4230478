/** Somebody is for a thing here and against it there. */
import { likeWords } from '../compare/identity/ground.js';
import { span } from '../compare/words/phrases.js';
import { isPartial } from '../compare/figures/quantifiers.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { commonHolder } from '../compare/stands/holders.js';
import { holderKeys, standOf, standsClash, standSides, type Stand } from '../compare/stands/stand.js';
import { scopedApart, type SetApart, spotsApart } from '../compare/scope/set-apart.js';
import { otherTime, thenAndNow } from '../compare/times/moments.js';
import { ownsNow } from '../compare/stands/sides.js';
import { someVoted } from '../compare/stands/voters.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const standOpposed: PairRule = {
  id: 'stand-opposed',
  revision: 8,
  type: 'antonym',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary: 'One place says that somebody is for a thing, another that the same one is against it.',
  doesNotCover: 'Part of a group against another part, and stands at two stated times.',
  keys: holderKeys,
  sides: (claim) => {
    const stand = standOf(claim);
    return stand && standSides(stand);
  },
  check,
  examples: {
    firing: [
      {
        shows: 'behind it, and opposed',
        documents: [
          { text: 'The Borough of Eastwick is right behind the project, the developer said.' },
          { text: 'The Borough of Eastwick was opposed.' },
        ],
        message: 'The Borough of Eastwick: for it here, against it there.',
        quoted: ['is right', 'was opposed'],
      },
      {
        shows: 'in favour, and against',
        documents: [
          { text: 'Anna Holt said that she was in favour of the new barrage.' },
          { text: 'Anna Holt spoke against the barrage.' },
        ],
        message: 'Anna Holt: for it here, against it there.',
        quoted: ['was in favour', 'spoke'],
      },
      {
        shows: 'for it, and for its end',
        documents: [
          { text: 'Anna Holt called for the abolition of the harbour levy. It was wet.' },
          { text: 'Anna Holt supported the harbour levy. It was dry.' },
        ],
        message: 'Anna Holt: against it here, for it there.',
        quoted: ['called', 'supported'],
      },
      {
        shows: 'support and opposition expressed',
        documents: [
          { text: 'Anna Holt expressed her support for the harbour levy. It was wet.' },
          { text: 'Anna Holt voiced strong opposition to the harbour levy. It was dry.' },
        ],
        message: 'Anna Holt: for it here, against it there.',
        quoted: ['expressed', 'voiced'],
      },
    ],
    silent: [
      {
        shows: 'two things of one affair, which share a word',
        documents: [
          { text: 'Ann Pike is in favour of more boarding places for the island children. It was wet.' },
          { text: 'Ann Pike is against the boarding house at Orrick. It was dry.' },
        ],
      },
      {
        shows: 'against it then, and for it now',
        documents: [
          { text: 'Anna Holt opposed the harbour levy in 2009. It was wet.' },
          { text: 'Anna Holt now supports the harbour levy. It was dry.' },
        ],
        savedBy: 'period',
      },
      {
        shows: 'against its end, and not for it',
        documents: [
          { text: 'Anna Holt opposed the closure of the harbour. It was wet.' },
          { text: 'Anna Holt opposed the harbour. It was dry.' },
        ],
      },
      {
        shows: 'against its end, and for it',
        documents: [
          { text: 'Anna Holt opposed the abolition of the harbour levy. It was wet.' },
          { text: 'Anna Holt supported the harbour levy. It was dry.' },
        ],
      },
      {
        shows: 'the end of another thing',
        documents: [
          { text: 'Anna Holt called for the abolition of the harbour levy. It was wet.' },
          { text: 'Anna Holt supported the museum. It was dry.' },
        ],
      },
      {
        shows: 'some of them for it, some against',
        documents: [
          { text: 'Three members voted for the tramway.' },
          { text: 'Three members voted against the tramway.' },
        ],
      },
      {
        shows: 'two bodies',
        documents: [
          { text: 'The Borough of Eastwick is right behind the project.' },
          { text: 'The County of Norland was opposed.' },
        ],
      },
      {
        shows: 'two things',
        documents: [
          { text: 'The Borough of Eastwick supports the new library.' },
          { text: 'The Borough of Eastwick opposed the quarry.' },
        ],
      },
      {
        shows: 'two years',
        documents: [
          { text: 'The Borough of Eastwick opposed the quarry in 2004.' },
          { text: 'The Borough of Eastwick supported the quarry in 2009.' },
        ],
        savedBy: 'period',
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (oneBreath(first, second) || isPartial(first) || isPartial(second)) return null;
  if (someVoted(first) || someVoted(second)) return null;
  const [a, b] = [standOf(first), standOf(second)];
  if (!a || !b || !standsClash(a, b)) return null;
  const holder = commonHolder(first, a, second, b);
  if (holder === null || !onOneThing(a, b)) return null;
  const apart = scopedApart(first, second) ?? spotsApart(first, second) ?? oldAndNew(first, second);
  if (apart) return { kind: 'saved', ...apart };
  const turned = thenAndNow(first, second) || ownsNow(first, second) || ownsNow(second, first);
  if (turned || otherTime(first, second))
    return { kind: 'saved', explanation: 'period', message: 'The two stands are of different times.' };
  // for a thing, and for its end, is for and against it
  const isFor = (one: Stand): boolean => one.sign > 0 && (one.act === null || a.act === b.act);
  const [here, there] = isFor(a) ? ['for', 'against'] : ['against', 'for'];
  return {
    kind: 'finding',
    spans: [span(first, a.at), span(second, b.at)],
    message: `${holder}: ${here} it here, ${there} it there.`,
    because: [
      'Both give the stand of one and the same on one thing.',
      'Neither says that it was at another time, or that it has changed.',
    ],
    resolveBy: 'Ask for the stand in writing, with its date.',
  };
}

/** What the stands are about is half the same by its words, or the one leaves it to the case ("was opposed", "behind the project"). */
function onOneThing(a: Stand, b: Stand): boolean {
  if ((a.act === null) !== (b.act === null)) return namedAlike(a, b);
  if (a.words.size === 0 || b.words.size === 0) return true;
  const common = [...a.words].filter((word) => [...b.words].some((other) => likeWords(word, other)));
  // "more boarding places for the children", "the boarding house at Ullness": one word of several is the affair's
  return common.length > 0 && common.length >= Math.min(a.words.size, b.words.size) / 2;
}

/** "The removal of the old statue" and "the new statue": within a phrase of an act no comparison of terms sees it. */
function oldAndNew(first: CaseClaim, second: CaseClaim): SetApart | null {
  const [x, y] = [first, second].map(
    ({ claim }) => /\b(?:old|former|present|existing|new)\b/i.exec(claim.quote.exact)?.[0],
  );
  if (x === undefined || y === undefined || (x.toLowerCase() === 'new') === (y.toLowerCase() === 'new'))
    return null;
  return { explanation: 'scope', message: 'One speaks of the new one, the other of the one before.' };
}

/** For a thing, and for the end of it: both name it by the same last word, and one of them by no word that the other lacks. */
function namedAlike({ words: a }: Stand, { words: b }: Stand): boolean {
  const [x, y] = [[...a].at(-1), [...b].at(-1)];
  if (x === undefined || y === undefined || !likeWords(x, y)) return false;
  const within = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
    [...some].every((word) => [...all].some((other) => likeWords(word, other)));
  return within(a, b) || within(b, a);
}
