import { expect } from 'chai';
import { findQuantities } from '../../reading/quantities/quantities.js';
import { tokenise } from '../../reading/text/tokens.js';

/** "value unit[/per] of …", open ends as "min.." and "..max", "~" where approximate. */
const read = (text: string): string[] =>
  findQuantities(tokenise(text)).map(
    (q) =>
      `${q.value ?? `${q.min ?? ''}..${q.max ?? ''}`} ${q.unit}${q.per ? `/${q.per}` : ''}${q.approximate ? ' ~' : ''}${q.of ? ` of ${q.of}` : ''}`,
  );

type Cases = readonly (readonly [text: string, ...expected: string[]])[];

function table(title: string, cases: Cases): void {
  describe(title, () => {
    for (const [text, ...expected] of cases) it(text, () => expect(read(text)).to.deep.equal(expected));
  });
}

table('numbers behind a time that is whole', [
  ['Last week three of our buses broke down.', '3 1 of buses'],
  ['In week three of the course they rested.'],
]);

table('figures that another is set against, without their noun', [
  ['It took in 40 boats, up from 29.', '40 1 of boats', '29 1 of boats'],
  ['It moved 1.2 million tonnes of salt, down from 1.5 million.', '1200000 t of salt', '1500000 t of salt'],
  ['It won 62 per cent, compared with 58.', '62 %', '58 %'],
  ['It took in 40 boats, up from 2009.', '40 1 of boats'],
  ['It grew by 4 per cent, up from 3 firms.', '4 %', '3 1 of firms'],
  ['It has 40 boats. It is up from 29.', '40 1 of boats', '29 1'],
]);

table('where something moved to', [
  ['Inflation edged up to 2.1 per cent.', '2.1 %'],
  ['The hall holds up to 90 people.', '..90 1 of people'],
]);

table('ages behind whom they are of', [
  ['No one under 18 may come in.', '..18 a'],
  ['Visitors over 60 may come in.', '60.. a'],
]);

table('times of day behind a verb of motion', [
  ['The tram left Hale at 7.12.'],
  ['The tram reached the quay at 7.48.'],
  ['The index reached a peak at 7.48.', '7.48 1'],
  ['The share closed at 7.48.', '7.48 1'],
]);

table('changes and what they led to', [
  ['Membership rose by 45 to 355.', '45 1', '355 1'],
  ['Numbers fell by 10 to 15 a year.', '10..15 1/a'],
  ['The number fell from eight to nil.', '8 1', '0 1'],
]);

table('what a figure is divided by, behind what it is of', [
  ['The kiln burns 500 tonnes of garden waste a day.', '500 t/d of garden waste'],
  ['Crews shift nine loads of gravel an hour.', '9 1/h of loads'],
  ['The pumps lift nine litres of river water a second.', '9 L/s of river water'],
  ['The vans carry 12 crates of eggs each.', '12 1 of crates'],
  ['The pupils were given two books each.', '2 1 of books'],
  ['The carts took 22 kilos of coal each, it says.', '22 kg/each of coal'],
  ['It paid for six coaches each with 40 seats.', '6 1 of coaches', '40 1 of seats'],
  ['Two wards each have 20 beds.', '2 1 of wards', '20 1 of beds'],
  ['The mill ground six sacks of wheat each day.', '6 1 of sacks'],
  ['They found two grams of lead a week later.', '2 g of lead'],
  ['Six boats of the fleet were lost a year ago.', '6 1 of boats'],
  ['It holds two litres of a day-old brew.', '2 L of day-old brew'],
]);

table('the verb number', [
  ['The plays number nine in all.', '9 1'],
  ['The farm’s cows and goats number 150 in all.', '150 1'],
  ['Its members number 38, the book says.', '38 1'],
  ['It is in room number 38.'],
  ['See number 9 in all copies.'],
  ['The bus is number 150 in the list.'],
]);

table('one of a unit', [
  ['There was a metre of water in the hold.', '1 m of water'],
  ['The price will fall by a penny a litre.', '1 GBP/100/litre'],
  ['The pub is a mile away.', '1 [mi_i]'],
  ['A litre of milk came.'],
  ['He has a degree of luck.'],
  ['It was the work of a metre.'],
]);

table('numbers that count, and the verb behind them', [
  ['Some 6,000 cast a ballot.', '6000 1 ~'],
  ['They made 6,000 cast pans.', '6000 1 of cast pans'],
  ['Only one of the eight jets is old.', '1 1 of jets', '8 1 of jets'],
  ['The only one of its kind was sold.'],
]);

table('halves and fractions of a figure', [
  ['Half-a-million people marched.', '500000 1 of people'],
  ['A half-million homes lost power.', '500000 1 of homes'],
  ['Half million eggs were broken.', '500000 1 of eggs'],
  ['It took two-and-a-half laps.', '2.5 1 of laps'],
  ['It used two and two-thirds rolls.', `${2 + 2 / 3} 1 of rolls`],
  ['It covers 1 1/2 acres.', '1.5 [acr_us]'],
  ['Half the pupils walk to school.', '0.5 1 of pupils'],
  ['The road is half a mile long.', '0.5 [mi_i]'],
  ['It trailed by less than half of 1 per cent.', '..0.5 %'],
  ['Rates fell by a quarter of a percentage point.', '0.25 pp'],
  ['More than three quarters of tenants agreed.', '0.75.. 1 of tenants'],
  ['Two of every five bids were late.', '0.4 1 of bids'],
]);

table('kinds of what is counted', [
  ['It cut 36 payroll, legal and cleaning posts.', '36 1 of payroll, legal and cleaning posts'],
  ['Twelve nursing and catering posts went.', '12 1 of nursing and catering posts'],
  ['The council closed 12 library and museum sites.', '12 1 of library and museum sites'],
  // things side by side
  ['They bought six chairs and office lamps.', '6 1 of chairs'],
  ['They hired 40 cooks, drivers and hotel staff.', '40 1 of cooks'],
  ['It cost £2m and job cuts followed.', '2000000 GBP'],
  ['He brought one chair and office lamps.', '1 1 of chair'],
]);

table('amounts below zero', [
  ['Growth was -0.3% after minus 0.5 per cent.', '-0.3 %', '-0.5 %'],
  ['The fund lost −£3m.', '-3000000 GBP'],
  ['It fell to -4C.', '-4 Cel'],
  // a margin, a range, a dash and a list
  ['The margin is plus or minus 3 points.', '3 1 of points'],
  ['Rates of 5-10 % were quoted.', '5..10 %'],
  ['They won - 4 goals in all - with ease.', '4 1 of goals'],
  ['- 3% of homes\n- 4% of shops', '3 % of homes', '4 % of shops'],
]);

table('two and two or so', [
  ['A pair of swans died.', '2 1 of swans'],
  ['A couple of bids were late.', '2..3 1 ~ of bids'],
  ['She bought a pair of trousers.'],
  ['The couple left.'],
]);

table('bounds and rates behind the noun', [
  ['300 jobs or more are at risk.', '300.. 1 of jobs'],
  ['About 40 or so people marched.', '40 1 ~ of people'],
  ['It may lose 300 jobs at most.', '..300 1 of jobs'],
  ['The firm makes 300 cars a week.', '300 1/wk of cars'],
  ['Thousands of pounds a year are lost.', '2000..9999 GBP/a ~'],
  ['A $12-an-hour wage is paid.', '12 USD/h'],
  ['It was £28 a year ago.', '28 GBP'],
  ['It sacked 90 clerks every year.', '90 1 of clerks'],
]);

table('ranges', [
  ['It paid £1.2-£1.4m.', '1200000..1400000 GBP'],
  ['The price is 1.2-1.4 million euros.', '1200000..1400000 EUR'],
  ['The price is $10 to 12.', '10..12 USD'],
  ['Its reach grew from up to 252 miles to 287 miles.', '252..287 [mi_i]'],
  ['It gave £40 to 60 schools.', '40 GBP', '60 1 of schools'],
]);

table('money of many lands', [
  ['It will cost 12,50 euros or $1,3 million.', '12.5 EUR', '1300000 USD'],
  ['It lost 21 million pounds sterling.', '21000000 GBP'],
  ['It sold for two pounds fifty.', '2.5 GBP'],
  ['It cost A$30m, Rs 500 crore and CHF4.5m.', '30000000 AUD', '5000000000 INR', '4500000 CHF'],
  ['It cost 300 billion yen, or 30 €.', '300000000000 JPY', '30 EUR'],
]);

table('ages', [
  ['Three men, aged 21, 24 and 30, were held.', '3 1 of men', '21 a', '24 a', '30 a'],
  ['People aged between 18 and 24 were asked.', '18..24 a'],
  ['Those aged 54 to 65 lost most.', '54..65 a'],
  ['Children under 5 travel free.', '..5 a'],
  ['Over-60s travel free.', '60.. a'],
]);

table('what is counted', [
  ['Three times as many bids came.', '3 1'],
  ['The 300-bed hospital opened.', '300 1 of bed'],
  ['Two 3.6MW turbines were built.', '2 1 of turbines', '3.6 MW of turbines'],
  ['Offers went to 40 workers including managers.', '40 1 of workers'],
  ['It holds 300 m² of offices.', '300 m2 of offices'],
]);

table('numbers that are called, and calls that are counted', [
  ['The driver dialled 999.'],
  ['She rang 101 at noon.'],
  ['A 911 call was made by the cook.'],
  ['He phoned 112 and waited.'],
  ['They called 112 people.', '112 1 of people'],
  ['It received 999 calls.', '999 1 of calls'],
  ['The hotline rang 340 tenants.', '340 1 of tenants'],
]);

table('what is no quantity', [
  ['The twenty-first meeting was the hundred and first.'],
  ['They live at 14 Mill Lane.'],
  ['It grew 10-fold.'],
  ['It was a multi-million pound deal.'],
  ['Not one bid was late.'],
  ['See sections 1,3 of the lease.'],
  ['They sailed on Lac Noir, the lac of their youth.'],
]);
