import { expect } from 'chai';
import { decodeDocument } from '../../documents/decode.js';
import { readDocument } from '../../reading/read.js';

const read = (text: string): ReturnType<typeof readDocument>['claims'] =>
  readDocument(decodeDocument(new TextEncoder().encode(text), 'a.txt')).claims;
const told = (text: string): string[] => read(text).map(({ statement }) => statement);

describe('lists whose members go with each other', () => {
  const cases: [text: string, statements: string[]][] = [
    [
      'Ana Prior and Kit Shaw were fined £300 and £450 respectively.',
      ['Ana Prior were fined £300', 'Kit Shaw were fined £450'],
    ],
    [
      'Fees rose 4 and 6 per cent respectively in Velden and Skerry.',
      ['Fees rose 4 per cent in Velden', 'Fees rose 6 per cent in Skerry'],
    ],
    [
      'The first and second phases cost £2m and £7m, respectively.',
      ['The first phases cost £2m', 'The second phases cost £7m'],
    ],
    [
      'The judge jailed Peter Amis, 34, and John Cole, 29, in May and June respectively.',
      ['The judge jailed Peter Amis, 34, in May', 'The judge jailed John Cole, 29, in June'],
    ],
    [
      'Two clerks, Ana Prior and Kit Shaw, were fined £300 and £450 respectively.',
      ['Ana Prior were fined £300', 'Kit Shaw were fined £450'],
    ],
    [
      'The bakery and the brewery employ 45 and 60 people respectively.',
      ['The bakery employ 45 people', 'the brewery employ 60 people'],
    ],
    [
      'The bakery, the brewery and the mill lost £3m, £5m and £7m respectively.',
      ['The bakery lost £3m', 'the brewery lost £5m', 'the mill lost £7m'],
    ],
  ];
  for (const [text, statements] of cases) it(text, () => expect(told(text)).to.deep.equal(statements));

  it('gives each member its own figure, and quotes that differ', () => {
    const text = 'The bakery and the brewery employ 45 and 60 people respectively.';
    const claims = read(text);
    expect(claims.map(({ quantities }) => quantities.map(({ value }) => value))).to.deep.equal([[45], [60]]);
    expect(new Set(claims.map(({ quote }) => quote.exact)).size).to.equal(2);
    for (const { quote, quantities } of claims) {
      expect(text.slice(quote.start, quote.end)).to.equal(quote.exact);
      for (const one of quantities) expect(text.slice(one.start, one.end)).to.equal(one.text);
    }
  });

  it('says of each that it is not so, or that it is', () => {
    expect(
      read('Neither the council nor the police had seen the plan.').map(({ polarity, frame }) => [
        polarity,
        frame.agent?.text,
      ]),
    ).to.deep.equal([
      ['negative', 'the council'],
      ['negative', 'the police'],
    ]);
    expect(told('Both the mayor and the bishop opposed the bypass.')[1]).to.equal(
      'the bishop opposed the bypass',
    );
  });

  it('leaves alone what is no pair of lists', () => {
    for (const text of [
      'The two firms lost £3m and £5m respectively.',
      'Both sides and the referee agreed to stop.',
      'Both men were fined.',
      'The council neither spent nor lent the money.',
    ])
      expect(new Set(read(text).map(({ quote }) => `${quote.start}-${quote.end}`)).size).to.equal(
        read(text).length,
      );
    expect(told('The two firms lost £3m and £5m respectively.')).to.have.length(1);
    expect(told('Both sides and the referee agreed to stop.')).to.have.length(1);
  });
});
