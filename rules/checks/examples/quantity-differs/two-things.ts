/** Figures that are of two things: of two kinds, places or owners, or of a part and its whole. */
import type { PairRule } from '../../../rule.js';

export const twoThings: PairRule['examples']['silent'] = [
  {
    shows: 'two places that open their sentences, each before another clause',
    documents: [
      { text: 'In York, the party lost and Ines Hall won twelve seats. It was dark.' },
      { text: 'In Leeds, the party lost and Ines Hall won seven seats. It was late.' },
    ],
    savedBy: 'scope',
  },
  {
    shows: 'what was so at first, and in the end',
    documents: [
      { text: 'At first the firm grew and 40 men were taken on. It was dark.' },
      { text: 'In the end the firm grew and 90 men were taken on. It was late.' },
    ],
    savedBy: 'period',
  },
  {
    shows: 'a list of three with their figures, told again by a report',
    documents: [
      { text: 'Ines Hall has 370 votes, Otto Brand has 163 and Peter Amis has 63. It was dark.' },
      {
        text: 'The report said that Ines Hall has 370 votes, Otto Brand has 163 and Peter Amis has 63. It was late.',
      },
    ],
  },
  {
    shows: 'what one of two has, and what both have',
    documents: [
      { text: 'The bakery and the brewery employ 45 and 60 people respectively. It was dark.' },
      { text: 'The bakery and the brewery employ 105 people. It was late.' },
    ],
    savedBy: 'subset',
  },
  {
    shows: 'the ages of two men',
    documents: [
      { text: 'The judge jailed Peter Amis, 34, for three years. It was dark.' },
      { text: 'John Cole, 29, was jailed by the judge for five years. It was late.' },
    ],
  },
  {
    shows: 'two parts of one whole, each with a verdict of its own',
    documents: [
      { text: 'Mr Tandy was found guilty of four of the six charges. It was wet.' },
      { text: 'Mr Tandy was cleared of two of the six charges. It was dry.' },
    ],
  },
  {
    shows: 'full time and part time',
    documents: [
      { text: 'Pilots who work full time will get 3 per cent. It was wet.' },
      { text: 'Pilots who work part time will get 2 per cent. It was dry.' },
    ],
    savedBy: 'scope',
  },
  {
    shows: 'objections to two things',
    documents: [
      { text: 'There were 300 objections to the school. It was dark.' },
      { text: '120 people objected to the pool. It was late.' },
    ],
  },
  {
    shows: 'across an area, and at one place in it',
    documents: [
      { text: 'Across the county, 1.2 million books were borrowed in 2013. It was wet.' },
      { text: 'In 2013, 340,000 books were borrowed from Tarnmouth Central Library. It was dry.' },
    ],
    savedBy: 'subset',
  },
  {
    shows: 'the price of two sellers',
    documents: [
      { text: 'Our milk price will fall by a penny a litre. It rained.', publisher: 'Tarpley Dairy' },
      { text: 'Longacre’s milk price will fall by two pence a litre. It was dry.' },
    ],
  },
  {
    shows: 'two kinds of payers',
    documents: [
      { text: 'Coaches must pay £12 to cross. It is dear.' },
      { text: 'Cyclists must pay £2 to cross. It is cheap.' },
    ],
  },
  {
    shows: 'one thing more',
    documents: [
      { text: 'The trust spent £240,000 on hedges and walls. It is rich.' },
      { text: 'The trust spent £90,000 on hedges. It is poor.' },
    ],
    savedBy: 'subset',
  },
  {
    shows: 'kinds of day',
    documents: [
      { text: 'The pier draws 900 visitors on a weekday. It is long.' },
      { text: 'The pier draws 1,400 visitors on a Saturday. It is wet.' },
    ],
    savedBy: 'scope',
  },
  {
    shows: 'counts of which two things are told',
    documents: [
      { text: 'Three of the nine judges were women. It was wet.' },
      { text: 'Two of the judges were from abroad. It was dry.' },
    ],
  },
  {
    shows: 'a part that a phrase behind it marks off',
    documents: [
      { text: 'The inn has 70 beds. It is old.' },
      { text: 'The inn has 24 beds in the stable block. It is full.' },
    ],
    savedBy: 'subset',
  },
  {
    shows: 'a mean of many, and one of them',
    documents: [
      { text: 'The average orchard in the valley has 60 trees. It is old.' },
      { text: 'Their orchard has 140 trees. It is steep.' },
    ],
    savedBy: 'unit',
  },
  {
    shows: 'two stuffs',
    documents: [
      { text: 'The quay took in 800 tonnes of coal. It is long.' },
      { text: 'The quay took in 450 tonnes of salt. It is low.' },
    ],
    savedBy: 'scope',
  },
  {
    shows: 'at home, and away',
    documents: [
      { text: 'The side won 12 matches at home. It is young.' },
      { text: 'The side won five matches away. It is tired.' },
    ],
    savedBy: 'scope',
  },
  {
    shows: 'a saving in one part, and one that the part bears upon',
    documents: [
      { text: 'The trust announced a saving in catering of £2m. Tea was served.' },
      { text: 'The trust announced a saving of £9m because catering is dear. It rained.' },
    ],
  },
  {
    shows: 'one route, and all of them',
    documents: [
      { text: 'On route 12 of the trams 31 per cent of trams ran late. Tea was served.' },
      { text: 'Across all our routes 12 per cent of trams ran late. It rained.' },
    ],
  },
  {
    shows: 'a household and a person',
    documents: [
      { text: 'A typical household uses 340 litres of water a day. Tea was served.' },
      { text: 'Each of us uses 140 litres of water a day. It rained.' },
    ],
    savedBy: 'unit',
  },
  {
    shows: 'a first part and the whole',
    documents: [
      { text: 'The yard will send 300 tents to the camp at Holm this year. Tea was served.' },
      { text: 'The first 120 tents for the camp at Holm left the yard. It rained.' },
    ],
  },
  {
    shows: 'all of a catch, and one kind of it',
    documents: [
      { text: 'Landings at Skarv came to 8,400 tonnes in 2010. Tea was served.' },
      { text: 'Landings of squid at Skarv came to 5,100 tonnes in 2010. It rained.' },
    ],
    savedBy: 'subset',
  },
  {
    shows: 'two costs that do not say of what',
    documents: [
      { text: 'The roof needs to be replaced at a cost of £260,000. Tea was served.' },
      { text: 'When her pension is counted she costs us £76,000. It rained.' },
    ],
  },
  {
    shows: 'parts of one whole that differ in what they held',
    documents: [
      { text: 'Three of the 12 wells held lead. Tea was served.' },
      { text: 'Five of the 12 wells held arsenic. It rained.' },
    ],
  },
  {
    shows: 'parts of one whole that differ in what they lacked',
    documents: [
      { text: 'Three of the nine boats had leaks. Tea was served.' },
      { text: 'Five of the nine boats had licences. It rained.' },
    ],
  },
  {
    shows: 'one measure in two places',
    documents: [
      { text: 'Unemployment in Holmby stood at 4.1 per cent.' },
      { text: 'Unemployment in Tarnmouth stood at 7.9 per cent.' },
    ],
    savedBy: 'scope',
  },
  {
    shows: 'a number that counts nothing named',
    documents: [{ text: 'A passer-by called 911.' }, { text: 'The alarm centre took 70 calls.' }],
  },
  {
    shows: 'two measures of one kind',
    documents: [
      { text: 'The final dividend was 7.2p a share.' },
      { text: 'The interim dividend was 4.3p a share.' },
    ],
  },
  {
    shows: 'a count beside a figure of the same word',
    documents: [
      { text: 'At the mill he took 212 votes to her 19.' },
      { text: 'The final margin was 45 votes.' },
    ],
  },
  {
    shows: 'a part and the whole',
    documents: [
      { text: 'The council spends £6m a year on buses.' },
      { text: 'The council spends £220m a year.' },
    ],
  },
  {
    shows: 'one of a list of parts, and a whole',
    documents: [
      { text: 'Savings of £6.2m are proposed in parks, £4.1m in roads and £3.3m in schools.' },
      { text: 'The plan will save £42m over four years.' },
    ],
    savedBy: 'subset',
  },
  {
    shows: 'two owners',
    documents: [{ text: 'The firm has a workforce of 320.' }, { text: 'The council employs 540 people.' }],
  },
  {
    shows: 'what a thing was said to be worth, and what it went for',
    documents: [
      { text: 'The brewery was said by its owners to be worth £7m. It is old.' },
      { text: 'The brewery was knocked down at auction for £4.6m. It was wet.' },
    ],
  },
  {
    shows: 'sent out, and come back',
    documents: [
      { text: 'The society sent out 2,600 questionnaires to its anglers. It was June.' },
      { text: 'Of the anglers 1,900 questionnaires had come back to the society by July.' },
    ],
  },
  {
    shows: 'two instruments',
    documents: [
      { text: 'The barometer on the quay showed 31 degrees on Tuesday. It is brass.' },
      { text: 'The shaded barometer gave 26 degrees on Tuesday. It is new.' },
    ],
  },
  {
    shows: 'in the morning, and by night',
    documents: [
      { text: 'The pound had 52 dogs on Monday morning. It is old.' },
      { text: 'By Monday night the pound had 31 dogs. It is new.' },
    ],
  },
  {
    shows: 'asked for, and awarded',
    documents: [
      { text: 'Counsel for the weaver asked for damages of £70,000. She is old.' },
      { text: 'The weaver was awarded damages of £31,000. She is ill.' },
    ],
  },
  {
    shows: 'inside, and outside',
    documents: [
      { text: 'Seven of the nine jurors live in the town. It is old.' },
      { text: 'Two of the jurors live outside the town. It was wet.' },
    ],
  },
  {
    shows: 'how deep it is at one place',
    documents: [
      { text: 'The lake is 40 metres deep below the castle. It rained.' },
      { text: 'The lake is 17 metres deep. It was late.' },
    ],
    savedBy: 'scope',
  },
  {
    shows: 'two kinds by the noun before the noun',
    documents: [
      { text: 'The port employs eight customs inspectors. It rained.' },
      { text: 'Three tree inspectors are employed by the port. Tea was served.' },
    ],
  },
  {
    shows: 'a season and the year',
    documents: [
      { text: 'In winter the quarry yields 9,000 tonnes of slate a month. It rained.' },
      { text: 'The quarry yields 3,000 tonnes of slate a month. Tea was served.' },
    ],
    savedBy: 'period',
  },
  {
    shows: 'two ends',
    documents: [
      { text: 'The school needs £50,000 to stay open. It rained.' },
      { text: 'The school needs £400,000 to mend its roof. Tea was served.' },
    ],
    savedBy: 'scope',
  },
  {
    shows: 'what some are about',
    documents: [
      { text: 'The port gets 40 complaints a week about gulls. It rained.' },
      { text: 'The port gets 200 complaints a week. Tea was served.' },
    ],
    savedBy: 'subset',
  },
  {
    shows: 'a height and a length',
    documents: [
      { text: 'The Orle dam is 40 metres high. It rained.' },
      { text: 'The length of the Orle dam is 300 metres. Tea was served.' },
    ],
  },
  {
    shows: 'two grants, each told of for the first time',
    documents: [
      { text: 'The county paid the rowing club a grant of £3,000 on 4 May 2012. It rained.' },
      { text: 'The county paid the rowing club a grant of £5,000 on 9 June 2013. Tea was served.' },
    ],
    savedBy: 'period',
  },
  {
    shows: 'a budget, and what was spent',
    documents: [
      { text: 'The library service had a budget of £5.1m in 2012. It rained.' },
      { text: 'The library service spent £5.3m in 2012. It was cold.' },
    ],
    savedBy: 'change',
  },
  {
    shows: 'counts denied, and counts proved',
    documents: [
      { text: 'Gary Pascoe denies eleven counts of fraud. It rained.' },
      { text: 'Gary Pascoe was convicted of nine counts of fraud. It was cold.' },
    ],
    savedBy: 'change',
  },
  {
    shows: 'a sum for a job, and one two thousand times as much',
    documents: [
      { text: 'Each job costs $40,000. The office agreed, saying the cost is $40,000.' },
      { text: 'The plant cost $104 million, more than announced. Jobs came late.' },
    ],
  },
];
