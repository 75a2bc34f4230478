/** Somebody is said to have told, confirmed or known a thing, and elsewhere not to have. */
import { wholeQuote } from '../compare/words/phrases.js';
import { scopedApart } from '../compare/scope/set-apart.js';
import { excludes, isTold, isUntold, tellingOf } from '../compare/stands/tellings.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const tellingOpposed: PairRule = {
  id: 'telling-opposed',
  revision: 2,
  type: 'attribution',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary: 'One place says that somebody told, confirmed or knew a thing, another that the same one did not.',
  doesNotCover:
    'What is told in other words, denials that hold of one day, place or paper only, and what somebody came to know later.',
  keys: (claim) => (isTold(claim) || isUntold(claim) ? [...(tellingOf(claim)?.words ?? [])] : []),
  sides: (claim) =>
    isUntold(claim)
      ? { is: ['untold'], meets: ['told'] }
      : isTold(claim)
        ? { is: ['told'], meets: ['untold'] }
        : null,
  check,
  examples: {
    firing: [
      {
        shows: 'said, and never said',
        documents: [
          { text: 'Ottilie Frane said that the slipway was rotten. It was in May.' },
          { text: 'Ottilie Frane never said that the slipway was rotten. It was a rumour.' },
        ],
        message: 'One place says that it was told or known, the other that it was not.',
        quoted: ['the slipway was rotten', 'Ottilie Frane never said that the slipway was rotten'],
      },
      {
        shows: 'warned, and without any warning',
        documents: [
          { text: 'The surveyor warned Otto Brand that the cellar would flood. It was in a letter.' },
          { text: 'Otto Brand had no warning that the cellar would flood. It was a wet year.' },
        ],
        message: 'One place says that it was told or known, the other that it was not.',
        quoted: ['the cellar would flood', 'the cellar would flood'],
      },
      {
        shows: 'confirmed, and not to be confirmed',
        documents: [
          { text: 'Clara Munk confirmed that the regatta had been moved. She was asked twice.' },
          { text: 'Clara Munk refused to confirm that the regatta had been moved. She was asked once.' },
        ],
        message: 'One place says that it was told or known, the other that it was not.',
        quoted: [
          'the regatta had been moved',
          'Clara Munk refused to confirm that the regatta had been moved',
        ],
      },
    ],
    silent: [
      {
        shows: 'two who were told',
        documents: [
          { text: 'The surveyor told Otto Brand that the cellar would flood. It was in a letter.' },
          { text: 'Clara Munk was never told that the cellar would flood. It was a wet year.' },
        ],
      },
      {
        shows: 'a denial of one letter only',
        documents: [
          { text: 'Ottilie Frane said that the slipway was rotten. It was in May.' },
          { text: 'Ottilie Frane did not say in her letter that the slipway was rotten. It was short.' },
        ],
      },
      {
        shows: 'known later',
        documents: [
          { text: 'Otto Brand knows that the cellar is wet. It is a pity.' },
          { text: 'Otto Brand did not know that the cellar was wet. It was a surprise.' },
        ],
      },
      {
        shows: 'another content',
        documents: [
          { text: 'Clara Munk confirmed that the regatta had been moved. She was asked twice.' },
          { text: 'Clara Munk refused to confirm that the regatta had been lost. She was asked once.' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (first.claim.document === second.claim.document) return null;
  const [denied, told] = isUntold(first) ? [first, second] : [second, first];
  const [denial, telling] = [tellingOf(denied), tellingOf(told)];
  if (!denial?.denied || !telling || telling.denied || !isTold(told) || !excludes(denial, telling))
    return null;
  const apart = scopedApart(first, second);
  if (apart) return { kind: 'saved', ...apart };
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: 'One place says that it was told or known, the other that it was not.',
    because: [
      'Both speak of one content and of the same one who tells, hears or knows it.',
      'The denial is of no day, place or paper alone, so that both cannot stand.',
    ],
    resolveBy: 'Ask who was there, or find the letter, the minutes or the recording.',
  };
}
