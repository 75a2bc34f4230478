import { expect } from 'chai';
import { rolesIn } from '../../rules/facts/roles.js';

describe('roles told in passing', () => {
  const table: [text: string, ...found: string[]][] = [
    ['The Norland poet Jonas Tveit read.', 'poet: Jonas Tveit'],
    ['Elena Varga, a member of the Harbour Board, left.', 'member: Elena Varga'],
    ['The founder of Save Skerry, Elena Varga, spoke.', 'founder: Elena Varga'],
    ['Elena Varga was twice elected governor of Skerry.', 'governor: Elena Varga'],
    ['Tveit said his mother, Della, had driven him.', 'mother: Della'],
    [
      'The sister of the composer Aldo Renzi, Giulia Renzi, spoke.',
      'sister: Giulia Renzi',
      'composer: Aldo Renzi',
    ],
    ['Giulia is Aldo Renzi’s sister.', 'sister: Giulia'],
    ['Elena Varga spoke of the last mayor of Tarnmouth.', 'mayor: not Elena Varga'],
    ['Elena Varga was questioned by a judge.', 'judge: not Elena Varga'],
    ['Elena Varga spoke as the mayor of Tarnmouth.', 'mayor: nobody'],
    ['Elena Varga came, and the mayor left.', 'mayor: nobody'],
    ['It was led by the Frenchman who was president of the board.', 'president: nobody'],
    ['The boat was painted green.'],
  ];
  for (const [text, ...found] of table)
    it(`${found.join(', ') || 'nothing'} in “${text}”`, () => {
      const all = rolesIn(text).map(
        ({ role, holder, besides }) =>
          `${role}: ${holder ?? (besides.length > 0 ? `not ${besides.join(', ')}` : 'nobody')}`,
      );
      expect(all).to.deep.equal(found);
    });
});
