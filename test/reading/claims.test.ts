import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';

const META = { title: null, publisher: null, published: '2015-03-20', kind: null, url: null, author: null };
const quotes = (text: string): string[] =>
  readDocument({ text, bodyStart: 0, meta: META }).claims.map(({ quote }) => quote.exact);

/** Text, and the quotes of its claims in order. */
const ROWS: readonly [string, string, string[]][] = [
  ['a plain sentence is one claim', 'The depot closed in May.', ['The depot closed in May']],
  [
    'what was left out when something was done',
    'The trust closed the ward without telling staff.',
    ['The trust closed the ward without telling staff', 'without telling staff'],
  ],
  [
    'what cannot be left out',
    'It cannot save money without closing the pool.',
    ['It cannot save money without closing the pool'],
  ],
  [
    'how many say so',
    '47 of 52 members said the plan was wrong.',
    ['47 of 52 members said', 'the plan was wrong'],
  ],
  [
    'figures that a colon leads to',
    'Costs rose in 2014: £3m for staff and £2m for repairs.',
    ['Costs rose in 2014', '£3m for staff and £2m for repairs'],
  ],
  [
    'what was done after or before, on a day of its own',
    'The firm sold the looms after closing the mill in 2003.',
    ['The firm sold the looms after closing the mill in 2003', 'closing the mill in 2003'],
  ],
  [
    'what was done before, with no day',
    'The firm sold the looms before closing the mill.',
    ['The firm sold the looms before closing the mill'],
  ],
  [
    'what is to be done before',
    'The firm will sell the looms before closing the mill in 2003.',
    ['The firm will sell the looms before closing the mill in 2003'],
  ],
  ['names that a colon leads to', 'He had two sons: Tom and Ann.', ['He had two sons']],
  ['only who says so', 'Two residents said the pool was shut.', ['the pool was shut']],
  [
    'coordinated clauses',
    'The depot closed and the staff were moved.',
    ['The depot closed', 'the staff were moved'],
  ],
  [
    'coordinated verbs',
    'The firm sold its depot and bought a crane.',
    ['The firm sold its depot', 'bought a crane'],
  ],
  [
    'a second conjunct without its verb',
    'Statutory earnings were 24c and adjusted earnings 31c.',
    ['Statutory earnings were 24c', 'adjusted earnings 31c'],
  ],
  [
    'two amounts of one verb are no gap',
    'The firm earned £4m and £6m in those years.',
    ['The firm earned £4m and £6m in those years'],
  ],
  [
    'what a denied report tells is no claim',
    'Nobody said the pool would close.',
    ['Nobody said the pool would close'],
  ],
  [
    'a noun phrase with and is no clause',
    'The firm sold its depot and its crane.',
    ['The firm sold its depot and its crane'],
  ],
  [
    'reported speech leaves the reporting clause out',
    'The mayor said the bridge was safe.',
    ['the bridge was safe'],
  ],
  [
    'a relative clause set off by commas',
    'The firm, which owns two depots, closed one.',
    ['The firm, which owns two depots, closed one', 'which owns two depots'],
  ],
  [
    'a restrictive relative clause stays inside',
    'Staff who live nearby were told.',
    ['Staff who live nearby were told'],
  ],
  [
    'one with a figure is a claim',
    'It is a scheme that would cost £4m.',
    ['It is a scheme that would cost £4m', 'a scheme that would cost £4m'],
  ],
  [
    'a possessed amount',
    'The trust will cut its £21million deficit.',
    ['The trust will cut its £21million deficit', 'its £21million deficit'],
  ],
  [
    'a cleft is one claim',
    'It was the auditors who found the gap.',
    ['It was the auditors who found the gap'],
  ],
  [
    'because keeps its clause and gives it a claim',
    'It closed because the roof fell.',
    ['It closed because the roof fell', 'the roof fell'],
  ],
  ['a condition is no claim', 'If it rains, the fair will move.', ['If it rains, the fair will move']],
  ['a dateline is no part', 'TOWNFORD — The bridge opened on Monday.', ['The bridge opened on Monday']],
  [
    'an aside that names the speaker is cut',
    '“We lost the vote,” she said, to cheers from the hall.',
    ['We lost the vote'],
  ],
  [
    'a numbered minute',
    '4. Bridge. The clerk reported that four bids were opened.\n\nThe mayor read out a list of the tools of the works committee, from the saw in the shed to the boat in the hall, and of the people with keys to the doors.',
    [
      'four bids were opened',
      'The mayor read out a list of the tools of the works committee, from the saw in the shed to the boat in the hall, and of the people with keys to the doors',
    ],
  ],
];

describe('splitting into claims', () => {
  for (const [name, text, expected] of ROWS)
    it(name, () => {
      expect(quotes(text)).to.deep.equal(expected);
    });

  it('marks questions, greetings, orders and opinion, and keeps them', () => {
    const read = (text: string) =>
      readDocument({ text, bodyStart: 0, meta: META }).claims.map(({ checkable }) => checkable);
    expect(read('Will the depot close?')).to.deep.equal([false]);
    expect(read('Thank you, Mr Smith.')).to.deep.equal([false]);
    expect(read('Wear layers.')).to.deep.equal([false]);
    expect(read('It is a shameful plan.')).to.deep.equal([false]);
    expect(read('The plan costs £4m.')).to.deep.equal([true]);
    expect(read('The wards are closed.')).to.deep.equal([true]);
  });

  it('gives a quantity to the clause that it stands in', () => {
    const { claims } = readDocument({
      text: 'The firm, which employs 40 people, sold 12 vans.',
      bodyStart: 0,
      meta: META,
    });
    expect(claims.map(({ quantities }) => quantities.map(({ value }) => value))).to.deep.equal([[12], [40]]);
  });

  it('keeps the subject before an insertion that says who speaks', () => {
    const read = (text: string) =>
      readDocument({ text, bodyStart: 0, meta: META }).claims.map(({ event, times }) => [
        event.subject,
        event.predicate,
        times.length,
      ]);
    for (const said of [
      'the union said yesterday',
      'the union said on Monday',
      'the union claimed in a letter',
      'said the union',
      'Ann Lee says',
    ])
      expect(read(`The bridge, ${said}, is unsafe.`), said).to.deep.equal([['The bridge', 'be', 0]]);
    expect(read('The pool, said the council, will close in May.')).to.deep.equal([['The pool', 'close', 1]]);
  });

  it('leaves who says it, and when, behind the claim', () => {
    const read = (text: string) =>
      readDocument({ text, bodyStart: 0, meta: META }).claims.map(({ quote, times }) => [
        quote.exact,
        times.length,
      ]);
    expect(read('The firm will sell 12 vans, the union claimed yesterday.')).to.deep.equal([
      ['The firm will sell 12 vans', 0],
    ]);
    expect(read('The plan is dead, Ann Lee said on Tuesday.')).to.deep.equal([['The plan is dead', 0]]);
    expect(read('The firm sold 12 vans yesterday, the union claimed.')).to.deep.equal([
      ['The firm sold 12 vans yesterday', 1],
    ]);
  });
});
