import { expect } from 'chai';
import { birthplacesIn } from '../../rules/facts/birthplaces.js';
import { contestsIn } from '../../rules/facts/contests.js';
import { denialsIn } from '../../rules/facts/denials.js';
import { fatesIn } from '../../rules/facts/fates.js';
import { agesIn, lifeDatesIn } from '../../rules/facts/lives.js';
import { movesIn } from '../../rules/facts/moves.js';
import { officesIn } from '../../rules/facts/offices.js';
import { tollsIn } from '../../rules/facts/tolls.js';

/** Runs a table: what is found in each text, in short form, with the words that it stands on. */
function finds<T extends { start: number; end: number }>(
  find: (text: string) => readonly T[],
  shortly: (one: T) => string,
  table: readonly (readonly [text: string, ...found: string[]])[],
): void {
  for (const [text, ...found] of table)
    it(`${found.length > 0 ? 'found' : 'nothing'} in “${text}”`, () => {
      const all = find(text).map((one) => `${shortly(one)} @ ${text.slice(one.start, one.end)}`);
      expect(all).to.deep.equal(found);
    });
}

describe('tolls', () => {
  finds(tollsIn, ({ kind, min, max, whom }) => `${kind} ${min}–${max} ${whom ?? ''}`, [
    ['The blast killed nine dockers.', 'dead 9–9 dockers @ killed nine dockers'],
    ['The blast killed nine people.', 'dead 9–9  @ killed nine people'],
    ['The blast killed at least nine.', 'dead 9–Infinity  @ killed at least nine'],
    ['A blast killing more than 20 in Holm', 'dead 20–Infinity  @ killing more than 20 in'],
    ['The blast killed up to 20 others', 'dead 0–20  @ killed up to 20 others'],
    ['The blast killed about 20', 'dead 17–23  @ killed about 20'],
    ['On May 20 killed'],
    ['Some 20 were killed', 'dead 17–23  @ Some 20 were killed'],
    ['The storm claimed 30 lives.', 'dead 30–30  @ claimed 30 lives'],
    ['Nine lost their lives', 'dead 9–9  @ Nine lost their lives'],
    ['The death toll rose to 48.', 'dead 48–48  @ death toll rose to 48'],
    ['It caused 12 deaths', 'dead 12–12  @ 12 deaths'],
    ['The blast injured 15 clerks', 'hurt 15–15 clerks @ injured 15 clerks'],
    ['15 people have been wounded', 'hurt 15–15  @ 15 people have been wounded'],
    ['The blast cost 15 million'],
    ['It killed 2 million trees'],
  ]);
});

describe('lives', () => {
  finds(lifeDatesIn, ({ name, event, year, day }) => `${name} ${event} ${year} ${day ?? ''}`, [
    [
      'Ada Marsh was born in Holm on May 4, 1931.',
      'Ada Marsh born 1931 5-4 @ Ada Marsh was born in Holm on May 4, 1931',
    ],
    ['Ada Marsh (born in December 1931) sings', 'Ada Marsh born 1931  @ Ada Marsh (born in December 1931'],
    ['Born in 1931, Ada Marsh was a clerk.', 'Ada Marsh born 1931  @ Born in 1931, Ada Marsh was'],
    ['Ada Marsh died on 4 May 2001.', 'Ada Marsh died 2001 5-4 @ Ada Marsh died on 4 May 2001'],
    [
      'Ada Marsh (1931–2001) sang',
      'Ada Marsh born 1931  @ Ada Marsh (1931–',
      'Ada Marsh died 2001  @ Ada Marsh (1931–2001)',
    ],
    ['Ada Marsh sang in 1931.'],
  ]);
  finds(agesIn, ({ name, years }) => `${name} ${years}`, [
    ['Ada Marsh, 74, sings.', 'Ada Marsh 74 @ Ada Marsh, 74'],
    ['Ada Marsh, a 74-year-old, sings.', 'Ada Marsh 74 @ Ada Marsh, a 74-year-old'],
    ['Ada Marsh is 74 years old', 'Ada Marsh 74 @ Ada Marsh is 74'],
    ['The 74-year-old singer Ada Marsh', 'Ada Marsh 74 @ 74-year-old singer Ada Marsh'],
    ['Ada Marsh, 120, sings.', 'Ada Marsh 120 @ Ada Marsh, 120'],
    ['Ada Marsh, 121, sings.'],
  ]);
  finds(birthplacesIn, ({ name, places }) => `${name} ${places}`, [
    ['Ada Marsh was born in Holm, Norland.', 'Ada Marsh Holm, Norland @ Ada Marsh was born in Holm, Norland'],
    ['Ada Marsh is a native of Holm.', 'Ada Marsh Holm @ Ada Marsh is a native of Holm'],
    ['Born in Holm, Ada Marsh moved', 'Ada Marsh Holm @ Born in Holm, Ada Marsh moved'],
    ['Ada Marsh lives in Holm.'],
  ]);
  finds(fatesIn, ({ name, alive }) => `${name} ${alive ? 'lives' : 'is dead'}`, [
    ['Ada Marsh is alive', 'Ada Marsh lives @ Ada Marsh is alive'],
    ['Ada Marsh not dead', 'Ada Marsh lives @ Ada Marsh not dead'],
    ['Ada Marsh, the singer, dies', 'Ada Marsh is dead @ Ada Marsh, the singer, dies'],
    ['Ada Marsh found dead', 'Ada Marsh is dead @ Ada Marsh found dead'],
    ['Ada Marsh dead?'],
    ['Ada Marsh dead ?'],
    ['Ada Marsh, rumoured ill, dead'],
    ['Ada Marsh sings'],
  ]);
});

describe('moves', () => {
  finds(movesIn, ({ what, up }) => `${what.join(' ')} ${up ? 'up' : 'down'}`, [
    ['Prices rose in May', 'cost up @ rose'],
    ['Prices have also fallen sharply', 'cost down @ fallen'],
    ['Oil dips below $43', 'oil down @ dips'],
    ['A fall in profits was told', 'profit down @ fall'],
    ['There was a sharp fall in the number of bees', 'bee down @ fall'],
    ['There was a sharp fall in wheat prices', 'wheat cost down @ fall'],
    ['Ships left, and prices fell', 'cost down @ fell'],
    ['Prices may fall'],
    ['Prices did not fall'],
    ['Fell again'],
  ]);
});

describe('denials', () => {
  finds(denialsIn, ({ subject, denied }) => `${[...subject].join(' ')}: ${[...denied].join(' ')}`, [
    ['The bridge is not closed', 'bridg: closur @ not closed'],
    ['The bridge was never closed, and the tunnel was', 'bridg: closur @ never closed'],
    ['Holm fails to open the bridge', 'holm: open bridg @ fails to open the bridge'],
    ['The bridge isn’t closed', 'bridg: closur @ n’t closed'],
    ['The bridge is not only closed'],
    ['No doubt the bridge is closed'],
    ['He left because the bridge was not closed'],
    ['The bridge may not close'],
    ['It is not, he said'],
  ]);
});

describe('contests', () => {
  finds(contestsIn, ({ side, against, won }) => `${side.join('/')} ${won ? 'beat' : 'lost to'} ${against}`, [
    ['Holm beat Norland on Friday.', 'Holm beat Norland @ Holm beat Norland'],
    ['Holm were narrowly beaten by Norland.', 'Holm lost to Norland @ Holm were narrowly beaten by Norland'],
    ['Holm won the final against Norland today.', 'Holm beat Norland @ won the final against Norland'],
    ['Holm lost 2-1 to Norland today.', 'Holm lost to Norland @ lost 2-1 to Norland'],
    ['It was a victory for Holm over the county.'],
    ['Holm saw a victory over Norland today.', 'Holm beat Norland @ victory over Norland'],
    ['Holm hopes to beat Norland on Friday.'],
    ['Holm will not beat Norland.'],
    ['Holm Beat Norland On Friday'],
  ]);
});

describe('posts', () => {
  finds(
    officesIn,
    ({ post, rank, past, body, holder }) =>
      `${holder}: ${rank ?? ''} ${post} of ${body}${past ? ', once' : ''}`,
    [
      ['Ada Marsh is the mayor of Holm.', 'Ada Marsh:  mayor of Holm @ mayor of Holm'],
      [
        'The former mayor of Holm, Ada Marsh, spoke.',
        'Ada Marsh:  mayor of Holm, once @ The former mayor of Holm',
      ],
      [
        'The deputy mayor of Holm, Ada Marsh, spoke.',
        'Ada Marsh: deputy mayor of Holm @ The deputy mayor of Holm',
      ],
      ['Holm mayor Ada Marsh spoke.', 'Ada Marsh:  mayor of Holm @ Holm mayor'],
      ['Ada Marsh became mayor of Holm.', 'Ada Marsh:  mayor of Holm @ mayor of Holm'],
      ['A mayor spoke in Holm.'],
      ['The mayor of Holm spoke.'],
      ['Mayor Of Holm Ada Marsh Speaks'],
    ],
  );
});
