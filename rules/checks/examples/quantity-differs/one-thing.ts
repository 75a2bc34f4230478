/** Figures of one thing that both can be right: of two measures, two units or two times, rounded, bounded or since replaced. */
import type { PairRule } from '../../../rule.js';

export const oneThing: PairRule['examples']['silent'] = [
  {
    shows: 'a price, and by how much it was more than planned',
    documents: [
      { text: 'The sports hall cost £2.4 million. It was wet.' },
      { text: 'The sports hall cost £400,000 more than planned. It was dry.' },
    ],
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
    shows: 'since a year, and in one year',
    documents: [
      { text: 'The scheme has reached 3,200 farms since 2010. It is free.' },
      { text: 'The scheme reached 700 farms in 2013. It is good.' },
    ],
    savedBy: 'period',
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
    shows: 'what can be at most, and what is',
    documents: [
      { text: 'The press can print 900 books a day. It is new.' },
      { text: 'The press prints 350 books a day. It is loud.' },
    ],
    savedBy: 'change',
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
    shows: 'what there is room for, and what there was one morning',
    documents: [
      { text: 'The ferry carries 340 passengers. Tea was served.' },
      { text: 'There were 280 passengers on the ferry that morning. It rained.' },
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
    shows: 'at least so many, and then more',
    documents: [
      { text: 'At least 40 residents wrote in about the verges.' },
      { text: 'Some 52 residents wrote in about the verges.' },
    ],
  },
  {
    shows: 'an amount received and one owed',
    documents: [{ text: 'The council received £4m.' }, { text: 'The council owes £7m.' }],
  },
];
