/** One role of one event, filled by two: who was elected mayor, who came after whom, what the ship was named. */
import type { CaseClaim, Outcome, PairRule } from '../rule.js';
import { inCommon } from '../compare/identity/about.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { OF_OTHER_TIMES } from '../compare/identity/times.js';
import { fillerKeys, knows, rivalFillings, rivalsApart } from '../compare/doers/fillers.js';
import { rolesFilledBy } from '../compare/doers/one-role.js';
import { longAfter, longBefore } from '../compare/times/moments.js';
import { span } from '../compare/words/phrases.js';

export const fillerDiffers: PairRule = {
  id: 'filler-differs',
  revision: 1,
  type: 'attribution',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary:
    'Two are named where one alone can be: who was put into a post, who came after whom, who was beaten in the final, what a thing is called.',
  doesNotCover:
    'One of several, a name beside a description, what is told of two times, and who changed posts in between.',
  keys: (claim) => fillerKeys(rolesFilledBy(claim)),
  check,
  examples: {
    firing: [
      {
        shows: 'who was elected',
        documents: [
          { text: 'Ada Marsh was elected mayor of Velden on Tuesday. It was wet.' },
          { text: 'Nora Lyle was elected mayor of Velden on Tuesday. It was dry.' },
        ],
        message: '“Ada Marsh” here, “Nora Lyle” there: one role, two who fill it.',
        quoted: ['Ada Marsh', 'Nora Lyle'],
      },
      {
        shows: 'who was appointed',
        documents: [
          { text: 'The museum has appointed Ada Marsh as its director. It was wet.' },
          { text: 'The museum has appointed Peter Askew as its director. It was dry.' },
        ],
        message: '“Ada Marsh” here, “Peter Askew” there: one role, two who fill it.',
        quoted: ['Ada Marsh', 'Peter Askew'],
      },
      {
        shows: 'who came after',
        documents: [
          { text: 'Ada Marsh will succeed Peter Askew as director. It was wet.' },
          { text: 'Nora Lyle will succeed Peter Askew as director. It was dry.' },
        ],
        message: '“Ada Marsh” here, “Nora Lyle” there: one role, two who fill it.',
        quoted: ['Ada Marsh', 'Nora Lyle'],
      },
      {
        shows: 'what it is called',
        documents: [
          { text: 'The new ferry was named Kestrel. It was wet.' },
          { text: 'The new ferry was named Osprey. It was dry.' },
        ],
        message: '“Kestrel” here, “Osprey” there: one role, two who fill it.',
        quoted: ['Kestrel', 'Osprey'],
      },
      {
        shows: 'who was beaten in the final',
        documents: [
          { text: 'Velden beat Oster in the final of the cup. It was wet.' },
          { text: 'Velden beat Skerry in the final of the cup. It was dry.' },
        ],
        message: '“Oster” here, “Skerry” there: one role, two who fill it.',
        quoted: ['Oster', 'Skerry'],
      },
    ],
    silent: [
      {
        shows: 'two elections',
        documents: [
          { text: 'Ada Marsh was elected mayor of Velden in 2004. It was wet.' },
          { text: 'Nora Lyle was elected mayor of Velden in 2009. It was dry.' },
        ],
        savedBy: 'period',
      },
      {
        shows: 'one person in two forms',
        documents: [
          { text: 'Ada Marsh was elected mayor of Velden on Tuesday. It was wet.' },
          { text: 'Dr A. Marsh was elected mayor of Velden on Tuesday. It was dry.' },
        ],
      },
      {
        shows: 'a deputy',
        documents: [
          { text: 'Ada Marsh was elected mayor of Velden on Tuesday. It was wet.' },
          { text: 'Nora Lyle was elected deputy mayor of Velden on Tuesday. It was dry.' },
        ],
      },
      {
        shows: 'one of several',
        documents: [
          { text: 'One of the victims was named as Ada Marsh. It was wet.' },
          { text: 'The victim was named as Nora Lyle. It was dry.' },
        ],
      },
      {
        shows: 'two rounds',
        documents: [
          { text: 'Velden beat Oster in the semi-final of the cup. It was wet.' },
          { text: 'Velden beat Skerry in the final of the cup. It was dry.' },
        ],
      },
      {
        shows: 'members, of whom there are many',
        documents: [
          { text: 'Ada Marsh was appointed a trustee of the museum in May. It was wet.' },
          { text: 'Nora Lyle was appointed a trustee of the museum in May. It was dry.' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [a, b] = rivalFillings(rolesFilledBy(first), rolesFilledBy(second)) ?? [];
  if (!a || !b || oneBreath(first, second)) return null;
  if (knows(first, b.filler) || knows(second, a.filler)) return null;
  if (longBefore(first, second) || longAfter(first, second)) return OF_OTHER_TIMES;
  const apart = rivalsApart(first, a, second, b);
  if (apart) return apart;
  return {
    kind: 'finding',
    spans: [span(first, a.filler), span(second, b.filler)],
    message: `“${a.filler.text}” here, “${b.filler.text}” there: one role, two who fill it.`,
    because: [
      `Both tell of one event: they share ${inCommon(first, second)}.`,
      'One alone can have that part in it.',
    ],
    resolveBy: 'Find a record made at the time.',
  };
}
