/** What figures measure: wordings of one measure, and figures that are not to be taken for it. */
import { expect } from 'chai';
import fc from 'fast-check';
import { readDocument } from '../../reading/read.js';

const META = { title: null, publisher: null, published: '2015-03-20', kind: null, url: null, author: null };

/** "kind head [words] /scope @owner direction" of the n-th figure of a text, "-" where it has no measure. */
function measure(text: string, n = 0): string {
  const { claims } = readDocument({ text, bodyStart: 0, meta: META });
  const figures = new Map(
    claims.flatMap(({ quantities, frame }) =>
      quantities.map(
        ({ start }) => [start, frame.measures?.find((one) => one.start === start) ?? null] as const,
      ),
    ),
  );
  const one = [...figures.entries()].sort(([a], [b]) => a - b)[n]?.[1];
  if (!one) return '-';
  const scope = one.scope.length > 0 ? ` /${one.scope.join(',')}` : '';
  const owner = one.owner ? ` @${one.owner}` : '';
  return `${one.kind} ${one.head} [${one.words.join(',')}]${scope}${owner}${one.direction ? ` ${one.direction}` : ''}`;
}

/** A measure and its wordings. A text is given with the number of its figure where that is not the first. */
const WORDINGS: readonly [string, readonly (string | [string, number])[]][] = [
  [
    'level cost [cost]',
    ['The cost was £30m.', 'Officers put the cost at £30m.', 'It cost £30m.', 'She defended the £30m cost.'],
  ],
  [
    'level cost [cost,bypass]',
    [
      'The bypass will cost £38m.',
      'The cost of the bypass was put at £38m.',
      'The council put the cost of the bypass at £38m.',
    ],
  ],
  [
    'level price [price,barn]',
    ['The barn went for £38,000.', 'The barn fetched £38,000.', 'The barn was sold for £38,000.'],
  ],
  ['level cost [cost,repair]', ['The repairs were done for £900.', 'The repairs cost £900.']],
  [
    'level takings [takings] @raffle',
    ['The raffle raised £900.', 'The raffle brought in £900.', 'The raffle raised £900 in tolls.'],
  ],
  ['level fine [fine] @club', ['The club paid £900 in fines.', 'The club’s fines came to £900.']],
  ['level rent [rent] @grazier', ['The grazier pays £900 a year in rent.']],
  ['level payment [payment] @club', ['The club paid £900 in cash.']],
  ['level pay [pay] @clerk', ['The clerk is paid £9,000 a year.', 'The clerk’s pay is £9,000 a year.']],
  ['level detour [detour]', ['Lorries face a detour of 14 miles.', 'Drivers face a 14-mile detour.']],
  [
    'level turnout [turnout]',
    ['Turnout was 34 per cent.', '34 per cent of voters turned out.', 'The turnout reached 34%.'],
  ],
  ['level staff [staff] @firm', ['The firm employs 320 people.', 'The firm has 320 employees.']],
  ['level capacity [capacity] @ferry', ['The ferry has 650 seats.']],
  ['count nurse [nurse]', ['The clinic has 40 nurses.']],
  ['share member [member]', ['Only 30 per cent of members voted for the change.']],
  ['level turnout [turnout]', ['Only 30 per cent of members voted.']],
  ['level workforce [workforce] @firm', ['The firm has a workforce of 320.']],
  [
    'level deficit [deficit] @trust',
    [
      'The trust has a £12m deficit.',
      'The trust is £12m in the red.',
      'The trust has a deficit of £12m.',
      'The trust’s deficit stands at £12m.',
    ],
  ],
  ['level loss [loss] @firm', ['The firm lost £5m.', 'The firm made a loss of £5m.']],
  ['level saving [saving,plan]', ['The plan will save £4.2m a year.']],
  ['level saving [saving,library,plan]', ['The libraries plan will save £2.4m a year.']],
  ['level spending [spending] /bus @council', ['The council spends £6m a year on buses.']],
  ['level spending [spending] /bus', ['Spending on buses is £6m a year.']],
  [
    'level award [award] /trust @fund',
    ['The fund awarded the trust £4m.', 'The fund awarded £4m to the trust.'],
  ],
  ['level price [price,house]', ['The house was sold for £310,000.']],
  ['level contract [contract]', ['The contract is worth £9m.', 'They signed a £9m contract.']],
  ['level fee [fee]', ['The fee, £40, is due in May.', 'The fee is £40.']],
  [
    'change fare [fare] up',
    [
      'Fares rose by 3 per cent.',
      'Fares will rise 3 per cent in May.',
      'There will be a 3 per cent rise in fares.',
      'The board approved a fare increase of 3 per cent.',
      'The board raised fares by 3 per cent.',
    ],
  ],
  ['change rent [rent] up', ['The council announced a rise of 3 per cent in rents.']],
  ['change use [energy,use] down', ['Energy use was down 9 per cent.', 'Energy use fell by 9 per cent.']],
  ['change budget [budget,project] up', ['The project is £2m over budget.']],
  ['from deficit [deficit] down', ['The deficit fell from £12m to £4m.']],
  ['to deficit [deficit] down', [['The deficit fell from £12m to £4m.', 1]]],
  ['to limit [speed,limit] down', [['The speed limit was cut from 40 mph to 30 mph.', 1]]],
  [
    'count job [job]',
    ['The trust will cut 750 jobs.', '750 jobs will go.', 'The loss of 750 jobs was confirmed.'],
  ],
  [
    'count library [library]',
    ['Three of the ten libraries will close.', 'Most of the libraries will close.'],
  ],
  ['level capacity [capacity,hall]', ['The hall seats 310.']],
];

/** Texts whose figure does not measure what stands beside it. */
const NOT: readonly [string, string][] = [
  ['The council approved £4m for roads.', 'council'],
  ['The council received £4m.', 'council'],
  ['The trust has cut £61m from its budget of £300m.', 'trust'],
  ['Fares are 8 per cent of income.', 'cent'],
  ['Only three of the ten opened.', 'three'],
  ['A caller dialled 911.', 'dial'],
  ['The alarm centre handled 19.', 'handle'],
  ['The vote was 61 to 19.', 'vote'],
  ['The bill passed 45 to 19.', 'bill'],
];

describe('measures', () => {
  for (const [expected, wordings] of WORDINGS)
    for (const wording of wordings) {
      const [text, n] = typeof wording === 'string' ? [wording, 0] : wording;
      it(`${expected}: ${text}`, () => {
        expect(measure(text, n)).to.equal(expected);
      });
    }
  for (const [text, head] of NOT)
    it(`not the ${head}: ${text}`, () => {
      expect(measure(text).split(' ')[1]).to.not.equal(head);
    });

  it('names only figures of its claim, in their order', () => {
    const word = fc.constantFrom(
      'the',
      'cost',
      'of',
      'rose',
      'by',
      '£4m',
      '3 per cent',
      'to',
      '12 jobs',
      ',',
      'was',
      'council',
      'in',
      '.',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        for (const { quantities, frame } of readDocument({ text: words.join(' '), bodyStart: 0, meta: META })
          .claims) {
          const starts = (frame.measures ?? []).map(({ start }) => start);
          expect(starts).to.deep.equal(starts.toSorted((a, b) => a - b));
          for (const start of starts) expect(quantities.map((one) => one.start)).to.include(start);
        }
      }),
      { numRuns: 60 },
    );
  });
});
