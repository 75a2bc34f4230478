/** What the rule on two figures for one measure finds, and what it leaves alone. */
import type { PairRule } from '../../rule.js';

export const quantityExamples: PairRule['examples'] = {
  firing: [
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
      message: '“up to 400,000 tonnes” here, “up to 640,000 tonnes” there, for the ton.',
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
      documents: [
        { text: 'The bypass cost £38m.' },
        { text: 'Officers put the cost of the bypass at £52m.' },
      ],
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
  ],
  silent: [
    {
      shows: 'a price, and by how much it was more than planned',
      documents: [
        { text: 'The sports hall cost £2.4 million. It was wet.' },
        { text: 'The sports hall cost £400,000 more than planned. It was dry.' },
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
      shows: 'a birthday between two ages',
      documents: [
        { text: 'Hanna Weir, 48, runs the granary. It is damp.' },
        { text: 'Hanna Weir, 47, runs the granary. It is dry.' },
      ],
      savedBy: 'change',
    },
    {
      shows: 'what a bridge costs, and what it brings in',
      documents: [
        { text: 'The £3m bridge was opened. It was dark.' },
        { text: 'The bridge raised £4.5m in tolls. It was late.' },
      ],
    },
    {
      shows: 'objections to two things',
      documents: [
        { text: 'There were 300 objections to the school. It was dark.' },
        { text: '120 people objected to the pool. It was late.' },
      ],
    },
    {
      shows: 'a fall told in two wordings',
      documents: [
        { text: 'Visits to the library fell by 34 per cent. It was dark.' },
        { text: 'Visits to the library fell by a third. It was late.' },
      ],
    },
    {
      shows: 'half of one, and half of all',
      documents: [
        { text: 'The drug cut flares by 40 per cent. It was dark.' },
        { text: 'The drug cut them by half a flare. It was late.' },
      ],
    },
    {
      shows: 'two hours of one evening',
      documents: [
        {
          text: 'At six o’clock there were about 400 people in the square. It was wet.',
          published: '2013-06-13',
        },
        {
          text: 'At eight o’clock there were about 1,500 people in the square. It was dry.',
          published: '2013-06-14',
        },
      ],
      savedBy: 'period',
    },
    {
      shows: 'the price on the list, and the price paid',
      documents: [
        { text: 'The list price of the sweeper is £148,000. It was wet.' },
        { text: 'The price paid for the sweeper was £121,500. It was dry.' },
      ],
      savedBy: 'scope',
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
      shows: 'before and after what comes back',
      documents: [
        { text: 'The storm cost the harbour £6m before reinsurance. It was wet.' },
        { text: 'After recoveries from insurers, the storm cost the harbour £2m. It was dry.' },
      ],
      savedBy: 'scope',
    },
    {
      shows: 'what was expected',
      documents: [
        { text: 'The ferry firm earned 61 cents a share, more than analysts at Corvin had thought.' },
        { text: 'Analysts expected earnings of 48 cents a share from the ferry firm.' },
      ],
      savedBy: 'change',
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
      shows: 'since a year, and in one year',
      documents: [
        { text: 'The scheme has reached 3,200 farms since 2010. It is free.' },
        { text: 'The scheme reached 700 farms in 2013. It is good.' },
      ],
      savedBy: 'period',
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
      shows: 'a month within the year',
      documents: [
        { text: 'The kiln fired 9,000 pots in 2011. It is hot.' },
        { text: 'The kiln fired 1,200 pots in May 2011. It is dear.' },
      ],
      savedBy: 'period',
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
      shows: 'what can be at most, and what is',
      documents: [
        { text: 'The press can print 900 books a day. It is new.' },
        { text: 'The press prints 350 books a day. It is loud.' },
      ],
      savedBy: 'change',
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
      shows: 'debt before and after something is taken off',
      documents: [
        { text: 'The club owes £11m. Tea was served.' },
        { text: 'The club’s net debt was £8m. It rained.' },
      ],
      savedBy: 'scope',
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
      shows: 'a count that grew',
      documents: [
        { text: 'A petition about the weir had 912 names. Tea was served.', published: '2014-10-02' },
        {
          text: 'The petition about the weir had reached 1,340 names. It rained.',
          published: '2014-11-06',
        },
      ],
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
      shows: 'what there is room for, and what there was one morning',
      documents: [
        { text: 'The ferry carries 340 passengers. Tea was served.' },
        { text: 'There were 280 passengers on the ferry that morning. It rained.' },
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
      shows: 'so many now, and so many then',
      documents: [
        { text: 'The school has 640 pupils. Tea was served.', published: '2014-06-20' },
        { text: 'In 2004 the school had 580 pupils. It rained.', published: '2014-06-20' },
      ],
      savedBy: 'period',
    },
    {
      shows: 'one length in two units',
      documents: [{ text: 'The new road is 14 miles long.' }, { text: 'The new road is 22.5 km long.' }],
      savedBy: 'unit',
    },
    {
      shows: 'a figure that a later document revises',
      documents: [
        { text: 'General reserves stood at £18.2m.', published: '2010-04-12' },
        { text: 'General reserves now stand at £12.8m.', published: '2010-06-21' },
      ],
      savedBy: 'superseded',
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
      shows: 'a round figure and an exact one',
      documents: [
        { text: 'General reserves stood at about £18m on 31 March 2010.' },
        { text: 'General reserves stood at £18.2m on 31 March 2010.' },
      ],
      savedBy: 'rounding',
    },
    {
      shows: 'one measure at two times',
      documents: [
        { text: 'Net debt stood at £112m on 31 December 2005.' },
        { text: 'Net debt stood at £97m on 30 April 2006.' },
      ],
      savedBy: 'period',
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
      shows: 'at least so many, and then more',
      documents: [
        { text: 'At least 40 residents wrote in about the verges.' },
        { text: 'Some 52 residents wrote in about the verges.' },
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
      shows: 'an amount received and one owed',
      documents: [{ text: 'The council received £4m.' }, { text: 'The council owes £7m.' }],
    },
  ],
};
