import { expect } from 'chai';
import { boundOf } from '../../rules/compare/times/bounds.js';
import { orderedAgainst } from '../../rules/compare/identity/subordinate.js';
import type { End } from '../../rules/compare/times/tie.js';
import { tiesOf } from '../../rules/compare/times/told-times.js';
import { claimOf, lastClaimOf } from './read-once.js';

describe('the ties between events that a claim tells', () => {
  /** From which event, to which, and by how many days at least and at most. */
  const TIES: readonly (readonly [string, string | null])[] = [
    [
      'The pier was closed before the storm reached the bay.',
      'told pier → told storm: 0.001 to Infinity; own → noun storm: 0.001 to Infinity',
    ],
    [
      'The keeper left after the storm reached the bay.',
      'told storm → told keeper: 0.001 to Infinity; noun storm → own: 0.001 to Infinity',
    ],
    ['The keeper had left when the storm reached the bay.', 'told keeper → told storm: 0.001 to Infinity'],
    ['The keeper should leave before the storm reaches the bay.', null],
    ['The strike lasted six weeks.', 'class begin strik → class end strik: 35 to 49'],
    ['The pool closed on 4 March 2013 for six weeks.', 'own → class open pool: 35 to 49'],
    ['The lease was granted in 2010 for eight years.', 'own → class end leas: 2556.75 to 3287.25'],
    ['On the tenth day of the strike the crews voted.', 'class begin strik → own: 8 to 10'],
    ['In the second week of the strike the crews voted.', 'class begin strik → own: 6 to 14'],
    ['The crews did not vote before the storm reached the bay.', null],
    ['The crews may vote before the storm reaches the bay.', null],
    ['The crews voted on 4 March 2013.', null],
  ];
  const named = (end: End): string => (end === 'own' ? end : (end.keys[0] ?? ''));
  for (const [text, expected] of TIES)
    it(`“${text}”: ${expected ?? 'none'}`, () => {
      const ties = tiesOf(claimOf(text));
      expect(
        ties.map(({ from, to, min, max }) => `${named(from)} → ${named(to)}: ${min} to ${max}`).join('; '),
      ).to.equal(expected ?? '');
    });

  it('“three weeks after” ties what the sentence tells to the event named behind it', () => {
    const [tie] = tiesOf(lastClaimOf('The contract was signed three weeks after the strike began.'));
    expect(tie && [tie.kind, tie.min, tie.max, tie.from]).to.deep.equal(['length', 14, 28, 'own']);
  });
});

describe('the event that a claim is ordered against', () => {
  const ORDERS: readonly (readonly [string, string | null])[] = [
    ['The bell rang before the train left the halt.', 'before: train leav halt'],
    ['The bell rang after the train had left.', 'after: train leav'],
    ['The bell rang before 4 May 2014.', null],
    ['The bell rang.', null],
  ];
  for (const [text, expected] of ORDERS)
    it(`“${text}”: ${expected ?? 'none'}`, () => {
      const order = orderedAgainst(claimOf(text));
      expect(order && `${order.marker}: ${[...order.words].join(' ')}`).to.equal(expected);
    });
});

describe('the last day for something', () => {
  const BOUNDS: readonly (readonly [string, string | null])[] = [
    ['Bids must be in by 4 June 2014.', 'by 4 June 2014'],
    ['The closing date for bids is 4 June 2014.', '4 June 2014'],
    ['Bids can be sent in until 4 June 2014.', 'until 4 June 2014'],
    ['Traders have until 4 June 2014 to leave the arcade.', 'until 4 June 2014'],
    ['The rent is due on 4 June 2014.', 'on 4 June 2014'],
    ['The list closes to entries on 4 June 2014.', 'on 4 June 2014'],
    ['The crew had finished by 4 June 2014.', null],
    ['The crew had finished by 4 May 2014.', null],
    ['The lane was closed until 4 June 2014.', null],
    ['The crews danced on 4 June 2014.', null],
  ];
  for (const [text, expected] of BOUNDS)
    it(`“${text}”: ${expected ?? 'none'}`, () => {
      expect(boundOf(claimOf(text))?.text ?? null).to.equal(expected);
    });
});
