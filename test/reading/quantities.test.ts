import { expect } from 'chai';
import { findQuantities } from '../../reading/quantities/quantities.js';
import { tokenise } from '../../reading/text/tokens.js';

/** "value unit[/per]", open ends as "min.." and "..max", "~" where approximate. */
const read = (text: string): string[] =>
  findQuantities(tokenise(text)).map(
    (q) =>
      `${q.value ?? `${q.min ?? ''}..${q.max ?? ''}`} ${q.unit}${q.per ? `/${q.per}` : ''}${q.approximate ? ' ~' : ''}`,
  );

type Cases = readonly (readonly [text: string, ...expected: string[]])[];

function table(title: string, cases: Cases): void {
  describe(title, () => {
    for (const [text, ...expected] of cases) it(text, () => expect(read(text)).to.deep.equal(expected));
  });
}

table('counts', [
  ['The board will cut 750 jobs.', '750 1'],
  ['Fifty-two residents wrote in.', '52 1'],
  ['Two hundred and six desks were sold.', '206 1'],
  ['It sold twelve point four million tins.', '12400000 1'],
  ['One and a half million tins were sold.', '1500000 1'],
  ['A million and a half people came.', '1500000 1'],
  ['Half a million people came.', '500000 1'],
  ['Two dozen chairs and a dozen tables.', '24 1', '12 1'],
  ['He counted 40 000 birds and 1,200 nests.', '40000 1', '1200 1'],
  ['The yard has 2009 lamps.', '2009 1'],
  ['It sent 14 Republicans and 20 NHS staff.', '14 1', '20 1'],
  ['Three of the town’s 14 nurseries will close.', '3 1', '14 1'],
]);

table('vague numbers', [
  ['Hundreds of staff may go.', '200..999 1 ~'],
  ['Tens of thousands of bees died.', '20000..99999 1 ~'],
  ['Dozens of apprentices are wanted.', '24..99 1 ~'],
  ['A few hundred letters came.', '200..999 1 ~'],
]);

table('bounds and ranges', [
  ['At least 40 people wrote in.', '40.. 1'],
  ['No fewer than 200 staff left.', '200.. 1'],
  ['Up to 110 machines will stand there.', '..110 1'],
  ['As many as 14 players left.', '..14 1'],
  ['About 6,200 vans use the bridge.', '6200 1 ~'],
  ['Nearly a third of members stayed away.', `${1 / 3} 1 ~`],
  ['Just over 20 per cent voted.', '20.. % ~'],
  ['It needs 40 or more volunteers.', '40.. 1'],
  ['Between 40 and 50 desks are empty.', '40..50 1'],
  ['It will take 200-300 posts out.', '200..300 1'],
  ['It will cost £3m to £4m.', '3000000..4000000 GBP'],
  ['It will need 3 to 4 million tiles.', '3000000..4000000 1'],
  ['One or two people laughed.', '1..2 1'],
  ['Output fell from 14 to 12 tonnes.', '14 t', '12 t'],
  ['Debt rose by £2bn to £30bn.', '2000000000 GBP', '30000000000 GBP'],
  ['Between 40 and 50 per cent 30 are missing.', '40..50 %', '30 1'],
]);

table('shares and percentages', [
  ['Spending fell by 12.4 per cent.', '12.4 %'],
  ['It gained 2 percentage points, or 25 basis points.', '2 pp', '25 pp/100'],
  ['Britain can borrow at 1.38pc.', '1.38 %'],
  ['One in five patients waited.', '0.2 1'],
  ['More than one in five patients waited.', '0.2.. 1'],
  ['One clinic post in ten was vacant.', '0.1 1'],
  ['Three pupils in every five were late.', '0.6 1'],
  ['Two men in ten boats were lost.', '2 1', '10 1'],
  ['One man in Leeds died.', '1 1'],
  ['Two out of three drivers agreed.', `${2 / 3} 1`],
  ['Two-thirds of members voted.', `${2 / 3} 1`],
  ['Half of the posts are vacant.', '0.5 1'],
]);

table('money', [
  ['It must save £50m from a £1.2bn budget.', '50000000 GBP', '1200000000 GBP'],
  ['Its £21million deficit grew.', '21000000 GBP'],
  ['The charge is £28 a year.', '28 GBP/a'],
  ['The charge is £28 per household.', '28 GBP/household'],
  ['It paid US$ 4.7 billion and C$3m.', '4700000000 USD', '3000000 CAD'],
  ['It paid $US113 million and RM79.', '113000000 USD', '79 MYR'],
  ['It paid 147 million zloty and 30 MUSD.', '147000000 PLN', '30000000 USD'],
  ['A stamp is 60p, not 99 pence.', '60 GBP/100', '99 GBP/100'],
  ['The dividend was 26.4c a share, against €3m of charges.', '26.4 EUR/100/share', '3000000 EUR'],
  ['It cost thirteen dollars and forty-five cents.', '13.45 USD'],
  ['He earned 300 pounds.', '300 GBP'],
  ['He weighed 12 stone 7 pounds.', '12.5 [stone_av]'],
]);

table('measures', [
  ['A 1.2 GW wind farm with 1,200 megawatts.', '1.2 GW', '1200 MW'],
  ['The line gives at least 24Mbps.', '24.. Mbit/s'],
  ['It did 87 mph (140 km/h).', '87 [mi_i]/h', '140 km/h'],
  ['He is 6ft 2in tall.', `${6 + 2 / 12} [ft_i]`],
  ['It covers 12 sq km and 3.5 hectares.', '12 km2', '3.5 har'],
  ['It reached 30C in a 50m pool.', '30 Cel', '50 m'],
  ['A 40-ton limit and a 10-gallon tank.', '40 ton', '10 gallon'],
]);

table('ages', [
  ['A 58-year-old man of Hull.', '58 a'],
  ['Ann Smith, 48, said so.', '48 a'],
  ['Children aged 11 may join.', '11 a'],
  ['The truce was eight months old.', '8 mo'],
]);

table('letters behind digits: millions, metres, or neither', [
  ['Some 1.6m households lost power.', '1600000 1 ~'],
  ['A crane 48m tall fell.', '48 m'],
  ['The figure reads 48m.'],
  ['It sent 60m doses to shops.', '60000000 1'],
  ['A file holds 30 l of it.'],
]);

table('what is no quantity', [
  ['Two years later the crane was gone after 18 months.'],
  ['See paragraph 3, section 12 and No. 10.'],
  ['The plan for 2014-15 was drawn up in 2009.'],
  ['The doors open at 8.50pm on 7 February 2012.'],
  ['Rovers won 3-1 and lost 0-2.'],
  ['Call 0114 496 0000 or +44 114 496 0000.'],
  ['1. Apologies were received.'],
  ['(2) The minutes were agreed.'],
  ['He came 3rd, in the 2nd lane, on the 21st.'],
  ['The A61, the M1 and form B12.'],
  ['He lives at S60 2UD and flies a Boeing 787.'],
  ['The new 787 Dreamliner flew.'],
  ['The S&P 500 and the FTSE 100 fell.'],
  ['No one said which one; one must choose the one.'],
  ['A one-off payment at one point.'],
  ['It was a third party in the second half.'],
  ['A Gang of Eight bill was read.'],
  ['See https://example.org/a?b=30%25&c=40 for more.'],
  ['The 20th-century mill of the 1980s.'],
]);

describe('quantities', () => {
  const [first] = findQuantities(tokenise('Costs rose by at least 12 per cent last year.'));
  it('spans the bound, the number and the unit', () => expect(first?.text).to.equal('at least 12 per cent'));
  it('knows a change', () => expect(first?.role).to.equal('change'));

  const of = (text: string): (string | null)[] => findQuantities(tokenise(text)).map((q) => q.of);
  it('names what is counted', () => {
    expect(of('Three of the town’s 14 village schools will close.')).to.deep.equal([
      'village schools',
      'village schools',
    ]);
    expect(of('It kept 240 much smaller turbines.')).to.deep.equal(['much smaller turbines']);
    expect(of('Some 31 million of the 80 million doses came.')).to.deep.equal(['doses', 'doses']);
  });
  it('does not count whoever has a second figure', () =>
    expect(of('She left £3m of Leeds council’s £8m fund.')).to.deep.equal([null, 'fund']));
  it('does not count the time that follows', () =>
    expect(of('It made £41m the previous year.')).to.deep.equal([null]));

  const roles = (text: string): (string | null)[] => findQuantities(tokenise(text)).map((q) => q.role);
  it('tells the ends of a change, parts, rates and totals apart', () => {
    expect(roles('Sales rose to £5m from £4m.')).to.deep.equal(['to', 'from']);
    expect(roles('She left £3m of Leeds council’s £8m fund.')).to.deep.equal(['part', 'total']);
    expect(roles('She left £3m of silver in Leeds council’s vault.')).to.deep.equal(['total']);
    expect(roles('Some 60 per cent of voters stayed away.')).to.deep.equal(['part']);
    expect(roles('It spends £5m a year on 40 buses.')).to.deep.equal(['rate', 'total']);
    expect(roles('It was approved for up to 110 machines.')).to.deep.equal(['total']);
  });
});

describe('what is counted, by the repaired parts of speech', () => {
  const counted = (text: string): (string | null)[] => findQuantities(tokenise(text)).map(({ of }) => of);
  it('ends before a verb that the language model takes for a noun', () =>
    expect(counted('About 300 million come each year.')).to.deep.equal([null]));
  it('takes in a noun that the language model takes for a verb', () =>
    expect(counted('The clerk took forty phone calls.')).to.deep.equal(['phone calls']));
});
