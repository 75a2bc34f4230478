/** Days that differ for a reason: two events, two steps of one, or days that meet. */
import type { PairRule } from '../../../rule.js';

export const silent: PairRule['examples']['silent'] = [
  {
    shows: 'what it is told to have been before',
    documents: [
      { text: 'The chairman retired in May 2016, two months before the closure of the plant. It was wet.' },
      { text: 'The plant was closed in July 2016. It was dry.' },
    ],
  },
  {
    shows: 'what was wished, and what came about',
    documents: [
      { text: 'The council had wanted to close the pool in 2012. It was wet.' },
      { text: 'The council closed the pool in 2015. It was dry.' },
    ],
    savedBy: 'change',
  },
  {
    shows: 'a strike, and talks on it',
    documents: [
      { text: 'The strike began on 3 June 2012. It was wet.' },
      { text: 'Talks on the strike began on 5 June 2012. It was dry.' },
    ],
    savedBy: 'scope',
  },
  {
    shows: 'all of us, and others',
    documents: [
      { text: 'All eleven of us voted for the sale in January 2012. It was wet.' },
      { text: 'Members voted for the sale in March 2012. It was dry.' },
    ],
    savedBy: 'scope',
  },
  {
    shows: 'after one hour of a day, and at a later one',
    documents: [
      { text: 'The pump failed shortly after 2 a.m. on 8 July 2017. It was wet.' },
      { text: 'The pump failed at 3 a.m. on 8 July 2017. It was dry.' },
    ],
  },
  {
    shows: 'two parts of one county',
    documents: [
      { text: 'The harvest began on 20 August 2013 in the north of the county. It was wet.' },
      { text: 'The harvest began on 4 August 2013 in the south of the county. It was dry.' },
    ],
    savedBy: 'scope',
  },
  {
    shows: 'once on a day, and each year in a month',
    documents: [
      { text: 'The ferry slip at Norhaven was swept in May. It was wet.' },
      { text: 'The ferry slip at Norhaven was swept in October every year. It was dry.' },
    ],
  },
  {
    shows: 'claims of two months, each with a day of its own',
    documents: [
      { text: 'Loans taken out in January fall due at the library on 15 March. It is small.' },
      { text: 'Loans taken out in February fall due at the library on 14 April. It is old.' },
    ],
  },
  {
    shows: 'a weekday, and a date on that weekday a week before',
    documents: [
      {
        text: 'The harbour master tests the fog horn at Norhaven on Friday. It is loud.',
        published: '2019-06-12',
      },
      {
        text: 'The harbour master tests the fog horn at Norhaven on 7 June. It is old.',
        published: '2019-06-12',
      },
    ],
  },
  {
    shows: 'two debates, each named for its day',
    documents: [
      { text: 'The mayor of Norhaven attended Monday’s debate. She spoke.', published: '2019-06-12' },
      { text: 'The mayor of Norhaven attended Friday’s debate. He spoke.', published: '2019-06-12' },
    ],
  },
  {
    shows: 'a rise in each of two years',
    documents: [
      { text: 'Spending on books in Norhaven rose in 2010. It was wet.' },
      { text: 'Spending on books in Norhaven rose in 2012. It was dry.' },
    ],
  },
  {
    shows: 'one word akin to two',
    documents: [
      { text: 'A survey in January found cracks in the roof. It was wet.' },
      { text: 'The school, which opened in 1971, has a new roof. It was dry.' },
    ],
  },
  {
    shows: 'a thing, and what is its own',
    documents: [
      { text: 'The inquiry began on 2 February. It was wet.' },
      { text: 'The inquiry’s hearings in Leeds began on 9 March. It was dry.' },
    ],
  },
  {
    shows: 'who underwent it in one, and did it in the other',
    documents: [
      {
        text: 'Eight patients were harmed last winter because too few were on duty.',
        published: '2019-05-06',
      },
      { text: 'In the winter of 2015 two nurses were injured by patients.', published: '2019-05-09' },
    ],
    savedBy: 'scope',
  },
  {
    shows: 'one thing and one more',
    documents: [
      { text: 'The museum bought the kite in 1988. It is red.' },
      { text: 'The museum bought a second kite in 1994. It is blue.' },
    ],
  },
  {
    shows: 'a body that meets again and again',
    documents: [
      { text: 'The allotment committee met on 3 May 2013. It was wet.' },
      { text: 'The allotment committee met on 10 May 2013. It was dry.' },
    ],
  },
  {
    shows: 'a depot and the canteen at it',
    documents: [
      { text: 'The depot shut on 3 March 2013. It was wet.' },
      { text: 'The canteen at the depot was closed on 24 April 2013. It was dry.' },
    ],
    savedBy: 'subset',
  },
  {
    shows: 'a fall in each of two months',
    documents: [
      { text: 'Sales at the mill shop fell by 12 per cent in May. It was wet.', published: '2014-07-01' },
      { text: 'Sales at the mill shop fell by a fifth in June. It was dry.', published: '2014-07-02' },
    ],
  },
  {
    shows: 'the deputy, and the chief',
    documents: [
      { text: 'The new deputy chief started work on 13 March 2013. It was wet.' },
      { text: 'The new chief started work on 20 March 2013. It was dry.' },
    ],
  },
  {
    shows: 'a part and its whole',
    documents: [
      { text: 'The museum opened in 1962, its leaflet says. It has a garden.' },
      { text: 'The new wing of the museum opened in 1998. It has a café.' },
    ],
    savedBy: 'subset',
  },

  {
    shows: 'two who did the like',
    documents: [
      { text: 'The gas at the mill was turned off by the caretaker on 5 March 2013. It was wet.' },
      { text: 'The firemen turned off the gas at the mill on 9 March 2013. It was dry.' },
    ],
    savedBy: 'scope',
  },
  {
    shows: 'two who were dismissed, each with an office',
    documents: [
      { text: 'The club dismissed Amos Reed, the captain, on 3 May 2010. It was wet.' },
      { text: 'The club dismissed Dora Hale, the treasurer, on 9 June 2010. It was dry.' },
    ],
  },
  {
    shows: 'one kind of event about two things',
    documents: [
      { text: 'The vote on the budget was held on 18 February 2015. It was close.' },
      { text: 'The vote on the harbour was held on 11 March 2015. It was clear.' },
    ],
  },

  {
    shows: 'what has gone on rising since',
    documents: [
      { text: 'Tolls on the Mill Street bridge rose in 2010. It was wet.' },
      { text: 'Tolls on the Mill Street bridge have risen since 2008. It was dry.' },
    ],
  },
  {
    shows: 'approved twice, by two bodies',
    documents: [
      { text: 'The wind farm was approved by councillors on 5 March 2013. It was wet.' },
      { text: 'The wind farm was approved by the minister on 19 March 2013. It was dry.' },
    ],
    savedBy: 'scope',
  },
  {
    shows: 'the fair of another year',
    documents: [
      { text: 'The fair will be held at Hatch Green on 16 August.', published: '2014-07-01' },
      { text: 'The fair will be held at Hatch Green on 15 August.', published: '2015-07-09' },
    ],
    savedBy: 'change',
  },
  {
    shows: 'what “our” and a name own',
    documents: [
      {
        text: 'Our milk price will fall on 1 September.',
        published: '2015-08-20',
        publisher: 'Tarn Dairies',
      },
      { text: 'Fellside’s milk price will fall on 1 October.', published: '2015-08-21' },
    ],
  },
  {
    shows: 'elected, and in office',
    documents: [
      { text: 'Ms Odell was elected dean of arts at the college on 30 November 2013. It was wet.' },
      { text: 'Ms Odell took office as dean of arts at the college on 1 January 2014. It was dry.' },
    ],
  },
  {
    shows: 'again, a year later',
    documents: [
      { text: 'The lift was inspected on 3 May 2009. It was old.' },
      { text: 'The lift was inspected again on 7 June 2010. It was older.' },
    ],
  },
  {
    shows: 'a count of two years',
    documents: [
      { text: 'In 2010 the port had 12,000 inhabitants.' },
      { text: 'In 2020 the port had 15,000 inhabitants.' },
    ],
  },
  {
    shows: 'work in two places',
    documents: [
      { text: 'Work on the tunnel began in May 2007. It was wet.' },
      { text: 'Work on the station began in September 2008. It was dry.' },
    ],
  },
  {
    shows: 'two steps of one thing',
    documents: [
      { text: 'The lease was agreed on 3 June 2009.' },
      { text: 'The lease was signed on 12 November 2009.' },
    ],
  },
  {
    shows: 'one hour, with and without the half of the day',
    documents: [
      { text: 'The night mail left Hull at 4.40. It was wet.', published: '2010-05-04' },
      { text: 'The night mail left Hull at 4.40 p.m. It was dry.', published: '2010-05-07' },
    ],
  },
  {
    shows: 'a day within the month',
    documents: [
      { text: 'The purchase of the mill was completed in October 2005.' },
      { text: 'The purchase of the mill was completed on 14 October 2005.' },
    ],
  },
  {
    shows: 'two steps of one affair',
    documents: [
      { text: 'The cabinet recommends a budget on 7 February 2011.' },
      { text: 'The council votes on the budget on 24 February 2011.' },
    ],
  },
  {
    shows: 'a planned date that slipped',
    documents: [
      { text: 'The bridge will open on 3 May 2010.' },
      { text: 'The bridge opened on 9 June 2010.' },
    ],
    savedBy: 'change',
  },
  {
    shows: 'two places in two contests',
    documents: [
      { text: 'Rose Adeyemi finished third in the gliding championship in 2012. It was dry.' },
      { text: 'Rose Adeyemi finished ninth in the gliding championship in 2013. It was wet.' },
    ],
  },
  {
    shows: 'on one day of the week',
    documents: [
      { text: 'The chandlery opens at six. It is old.' },
      { text: 'On Sundays the chandlery opens at eight. It is busy.' },
    ],
  },
  {
    shows: 'those of whom the writer is one, and others',
    documents: [
      { text: 'All eleven of us voted for the sale in January. It rained.', published: '2019-06-12' },
      { text: 'Members voted on Tuesday for the sale. It was cold.', published: '2019-06-14' },
    ],
    savedBy: 'scope',
  },
];
