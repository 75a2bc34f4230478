/** Somebody is for a thing here and against it there. */
import { oneThing, likeWords } from '../compare/ground.js';
import { span } from '../compare/phrases.js';
import { isPartial } from '../compare/quantifiers.js';
import { entityOf } from '../compare/names.js';
import { oneBreath, oneSpeaker, sayer, speakerName } from '../compare/speakers.js';
import { holderKeys, standOf, type Stand } from '../compare/stand.js';
import { scopedApart, spotsApart } from '../compare/set-apart.js';
import { otherTime } from '../compare/moments.js';
import { someVoted } from '../compare/voters.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const standOpposed: PairRule = {
  id: 'stand-opposed',
  revision: 5,
  type: 'antonym',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary: 'One place says that somebody is for a thing, another that the same one is against it.',
  doesNotCover: 'Part of a group against another part, and stands at two stated times.',
  keys: holderKeys,
  sides: (claim) => {
    const stand = standOf(claim);
    return stand && { is: [String(stand.sign)], meets: [String(-stand.sign)] };
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
    ],
    silent: [
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
  if (!a || !b || a.sign === b.sign) return null;
  const holder = commonHolder(first, a, second, b);
  if (holder === null || !onOneThing(a, b)) return null;
  const apart = scopedApart(first, second) ?? spotsApart(first, second);
  if (apart) return { kind: 'saved', ...apart };
  if (otherTime(first, second))
    return { kind: 'saved', explanation: 'period', message: 'The two stands are of different times.' };
  const [here, there] = a.sign > 0 ? ['for', 'against'] : ['against', 'for'];
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

/** The name of the one who takes both stands; null where they may be two. */
function commonHolder(first: CaseClaim, a: Stand, second: CaseClaim, b: Stand): string | null {
  const [x, y] = [nameOf(first, a), nameOf(second, b)];
  if (x !== null && y !== null && oneSpeaker(x.toLowerCase(), y.toLowerCase()))
    return a.holder && !a.holder.pronoun ? a.holder.text : (a.holder?.entity ?? sayer(first));
  if (!a.holder || !b.holder || a.holder.pronoun || b.holder.pronoun) return null;
  return oneThing(a.holder, b.holder) ? a.holder.text : null;
}

function nameOf(claim: CaseClaim, { holder }: Stand): string | null {
  return holder === null ? speakerName(claim) : entityOf(holder);
}

/** What the stands are about has a word in common, or the one leaves it to the case ("was opposed", "behind the project"). */
function onOneThing(a: Stand, b: Stand): boolean {
  if (a.words.size === 0 || b.words.size === 0) return true;
  return [...a.words].some((word) => [...b.words].some((other) => likeWords(word, other)));
}
