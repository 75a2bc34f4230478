/** Figures of one thing that cannot both be right. */
import type { PairRule } from '../../../rule.js';

export const firing: PairRule['examples']['firing'] = [
  {
    shows: 'a sentence told again with another figure of what it does not name',
    documents: [
      { text: 'Among the dockers Ines Hall won out with 22 per cent. It was dark.' },
      { text: 'Among the dockers Ines Hall won out with 35 per cent. It was late.' },
    ],
    message: '“22 per cent” here, “35 per cent” there, for one measure.',
    quoted: ['22 per cent', '35 per cent'],
  },
  {
    shows: 'round millions that are further apart than rounding goes',
    documents: [
      { text: 'The union invested £10m in the mine. It was dark.' },
      { text: 'The union invested £13m in the mine. It was late.' },
    ],
    message: '“£10m” here, “£13m” there, for the investment.',
    quoted: ['£10m', '£13m'],
  },
  {
    shows: 'the second of two figures in a sentence told again',
    documents: [
      { text: 'Ines Hall beat Otto Brand by 47 points to 32 in the final. It was dark.' },
      { text: 'Ines Hall beat Otto Brand by 47 points to 18 in the final. It was late.' },
    ],
    message: '“32” here, “18” there, for one measure.',
    quoted: ['32', '18'],
  },
  {
    shows: 'two figures that go with two subjects by their order',
    documents: [
      { text: 'The bakery and the brewery employ 45 and 60 people respectively. It was dark.' },
      { text: 'The brewery employs 45 people. It was late.' },
    ],
    message: '“60 people” here, “45 people” there.',
    quoted: ['60 people', '45 people'],
  },
  {
    shows: 'what it would cost, and what the cost was put at',
    documents: [
      { text: 'Repairs to the mole would cost £3.2m. It was dark.' },
      { text: 'The cost of repairs to the mole was put at £2.3m. It was late.' },
    ],
    message: '“£3.2m” here, “£2.3m” there, for the cost.',
    quoted: ['£3.2m', '£2.3m'],
  },
  {
    shows: 'a sum before what it is spent on, and its cost',
    documents: [
      { text: 'The £3m bypass was approved. It was dark.' },
      { text: 'The bypass will cost £4.5m. It was late.' },
    ],
    message: '“£3m” here, “£4.5m” there, for the bypass.',
    quoted: ['£3m', '£4.5m'],
  },
  {
    shows: 'how many signed, and how many signatures',
    documents: [
      { text: 'The petition was signed by 2,140 people. It was dark.' },
      { text: 'The petition had 1,240 signatures. It was late.' },
    ],
    message: '“2,140 people” here, “1,240 signatures” there.',
    quoted: ['2,140 people', '1,240 signatures'],
  },
  {
    shows: 'a fall in per cent, and as a fraction',
    documents: [
      { text: 'Visits to the library fell by 12 per cent. It was dark.' },
      { text: 'Visits to the library fell by a fifth. It was late.' },
    ],
    message: '“12 per cent” here, “a fifth” there, for visits.',
    quoted: ['12 per cent', 'a fifth'],
  },
  {
    shows: 'one of a list told twice',
    documents: [
      {
        text: 'Trustees awarded £40,000 to nursing, £25,000 to research and £15,000 to transport. It was wet.',
      },
      {
        text: 'Trustees awarded £64,000 to nursing, £25,000 to research and £15,000 to transport. It was dry.',
      },
    ],
    message: '“£40,000” here, “£64,000” there, for the award.',
    quoted: ['£40,000', '£64,000'],
  },
  {
    shows: 'two limits in one rule',
    documents: [
      { text: 'The old quarry may extract up to 400,000 tonnes of stone a year. It was wet.' },
      { text: 'The old quarry may extract up to 640,000 tonnes of stone a year. It was dry.' },
    ],
    message: '“up to 400,000 tonnes” here, “up to 640,000 tonnes” there.',
    quoted: ['up to 400,000 tonnes', 'up to 640,000 tonnes'],
  },
  {
    shows: 'two round figures, each with “about”',
    documents: [
      { text: 'The fair sold about 2,000 tickets on Saturday. It was wet.' },
      { text: 'The fair sold about 3,200 tickets on Saturday. It was dry.' },
    ],
    message: '“about 2,000 tickets” here, “about 3,200 tickets” there.',
    quoted: ['about 2,000 tickets', 'about 3,200 tickets'],
  },
  {
    shows: 'what had to be done, and what was done',
    documents: [
      { text: 'Fourteen goats had to be sold after the flood at Lowfold. It was wet.' },
      { text: 'Nine goats were sold after the flood at Lowfold. It was dry.' },
    ],
    message: '“Fourteen goats” here, “Nine goats” there.',
    quoted: ['Fourteen goats', 'Nine goats'],
  },
  {
    shows: 'what a body owns, and what it has',
    documents: [
      { text: 'The guild owns 64 cottages in Selby. It is rich.' },
      { text: 'In Selby the guild has 46 cottages. It is old.' },
    ],
    message: '“64 cottages” here, “46 cottages” there.',
    quoted: ['64 cottages', '46 cottages'],
  },

  {
    shows: 'one number in two currencies',
    documents: [
      { text: 'The bridge cost £40m. It opened in May.' },
      { text: 'The bridge cost $40m. It sways.' },
    ],
    message: '“£40m” here, “$40m” there, for the cost.',
    quoted: ['£40m', '$40m'],
  },
  {
    shows: 'one number in two units',
    documents: [
      { text: 'The new road is 100 km long. It is dear.' },
      { text: 'The new road is 100 miles long. It is late.' },
    ],
    message: '“100 km” here, “100 miles” there, for the new road.',
    quoted: ['100 km', '100 miles'],
  },
  {
    shows: 'one balance on one day, twice',
    documents: [
      { text: 'General reserves stood at £18.2m on 31 March 2010.' },
      { text: 'General reserves stood at £12.8m on 31 March 2010.' },
    ],
    message: '“£18.2m” here, “£12.8m” there, for general reserves.',
    quoted: ['£18.2m', '£12.8m'],
  },
  {
    shows: 'a length given with the thing',
    documents: [
      { text: 'Lorries must follow the coast road, a detour of 14 miles.' },
      { text: 'The village has been at the end of a detour of 22 miles since March.' },
    ],
    message: '“14 miles” here, “22 miles” there, for the detour.',
    quoted: ['14 miles', '22 miles'],
  },
  {
    shows: 'a cost told by verb and by noun',
    documents: [{ text: 'The bypass cost £38m.' }, { text: 'Officers put the cost of the bypass at £52m.' }],
    message: '“£38m” here, “£52m” there, for the cost.',
    quoted: ['£38m', '£52m'],
  },
  {
    shows: 'a deficit in other words',
    documents: [{ text: 'The trust has a £12m deficit.' }, { text: 'The trust is £21m in the red.' }],
    message: '“£12m” here, “£21m” there, for the deficit.',
    quoted: ['£12m', '£21m'],
  },
  {
    shows: 'how many there are, marked off by the same order',
    documents: [
      { text: 'Eleven of the 34 buses ordered from Brandt have arrived. Tea was served.' },
      {
        text: 'The operator has taken delivery of eleven of the 38 buses ordered from Brandt. It rained.',
      },
    ],
    message: '“34 buses” here, “38 buses” there.',
    quoted: ['34 buses', '38 buses'],
  },
  {
    shows: 'what something has, in two constructions',
    documents: [
      { text: 'The hospital has 412 beds. Tea was served.' },
      { text: 'With 386 beds it is the smallest general hospital in the region. It rained.' },
    ],
    message: '“412 beds” here, “386 beds” there.',
    quoted: ['412 beds', '386 beds'],
  },
  {
    shows: 'one count in other words of one matter',
    documents: [
      {
        text: 'Some 4,100 lines were dead for a day after a fault at the Holm exchange. Tea was served.',
      },
      { text: 'The Holm exchange took 1,400 lines with it when it failed. It rained.' },
    ],
    message: '“Some 4,100 lines” here, “1,400 lines” there.',
    quoted: ['Some 4,100 lines', '1,400 lines'],
  },
  {
    shows: 'what each spends, and what one of them leaves',
    documents: [
      { text: 'Visitors to the kite exhibition spent £4.80 each in the shop. Tea was served.' },
      { text: 'A visitor to the exhibition left £6.10 in the till of the kite shop. It rained.' },
    ],
    message: '“£4.80 each” here, “£6.10” there, for the spending.',
    quoted: ['£4.80 each', '£6.10'],
  },
  {
    shows: 'a price and what is paid',
    documents: [
      { text: 'From September the price of a lunch will be £2.15.', published: '2015-06-09' },
      { text: 'Since September pupils have been charged £2.35 for a lunch.', published: '2015-11-20' },
    ],
    message: '“£2.15” here, “£2.35” there, for the price of a lunch.',
    quoted: ['£2.15', '£2.35'],
  },
  {
    shows: 'a dimension by its adjective and by its noun',
    documents: [
      { text: 'The Orle dam is 40 metres high. It rained.' },
      { text: 'The height of the Orle dam is 55 metres. Tea was served.' },
    ],
    message: '“40 metres” here, “55 metres” there, for the Orle dam.',
    quoted: ['40 metres', '55 metres'],
  },
  {
    shows: 'how many came, by a verb and by a noun',
    documents: [
      { text: 'Some 500 people attended the regatta. It was cold.' },
      { text: 'The regatta drew a crowd of just 200. It was warm.' },
    ],
    message: '“Some 500 people” here, “200” there.',
    quoted: ['Some 500 people', '200'],
  },
  {
    shows: 'what a barn was sold for, and what it fetched',
    documents: [
      { text: 'The barn by the weir went for £310,000. It was cold.' },
      { text: 'The barn by the weir fetched £260,000. It was warm.' },
    ],
    message: '“£310,000” here, “£260,000” there, for the price.',
    quoted: ['£310,000', '£260,000'],
  },
  {
    shows: 'what a roof for a hall cost, and the bill for the roof',
    documents: [
      { text: 'The new roof for the hall cost £48,000. It was cold.' },
      { text: 'The bill for the new roof came to £61,000. It was warm.' },
    ],
    message: '“£48,000” here, “£61,000” there, for the cost.',
    quoted: ['£48,000', '£61,000'],
  },
  {
    shows: 'a share of the staff cut, in two wordings',
    documents: [
      { text: 'The mill by the weir cut a fifth of its staff. It was cold.' },
      { text: 'The mill by the weir laid off 10 percent of its employees. It was warm.' },
    ],
    message: '“a fifth” here, “10 percent” there, for the staff.',
    quoted: ['a fifth', '10 percent'],
  },
  {
    shows: 'parts of one whole by what stands behind them',
    documents: [
      { text: 'The quay school has 600 pupils, 90 of them boarders. It was cold.' },
      { text: 'Of the quay school’s 600 pupils, 140 are boarders. It was warm.' },
    ],
    message: '“90” here, “140” there, for 600 pupils.',
    quoted: ['90', '140'],
  },
];
