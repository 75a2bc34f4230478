/** What the rule on two dates for one event finds, and what it leaves alone. */
import type { PairRule } from '../../rule.js';

export const dateExamples: PairRule['examples'] = {
  firing: [
    {
      shows: 'a deed, and its noun that was completed',
      documents: [
        { text: 'The well at Cold Ashby was sealed on 17 April 2013. It was dry.' },
        { text: 'The sealing of the Cold Ashby well was completed only on 2 June 2013. It was deep.' },
      ],
      message: '“on 17 April 2013” here, “on 2 June 2013” there, for one event.',
      quoted: ['on 17 April 2013', 'on 2 June 2013'],
    },
    {
      shows: 'what was not so until a day',
      documents: [
        { text: 'The kiosk was not opened until 4 May 2016. It is red.' },
        { text: 'The kiosk was opened on 9 March 2016. It is round.' },
      ],
      message: '“until 4 May 2016” here, “on 9 March 2016” there, for one event.',
      quoted: ['until 4 May 2016', 'on 9 March 2016'],
    },
    {
      shows: 'a place as the object of one verb, and behind a preposition with the other',
      documents: [
        { text: 'The Petrel sailed from Norhaven at six in the morning on 3 May 2013. It was wet.' },
        { text: 'The Petrel left Norhaven on 5 May 2013. It was dry.' },
      ],
      message: '“at six in the morning on 3 May 2013” here, “on 5 May 2013” there, for one event.',
      quoted: ['at six in the morning on 3 May 2013', 'on 5 May 2013'],
    },
    {
      shows: 'she who resigned her post',
      documents: [
        {
          text: 'Ines Hall resigned as keeper of the herbarium in the week before Christmas 2013. It snowed.',
        },
        { text: 'Ines Hall had resigned her post as the herbarium’s keeper in October 2013. It rained.' },
      ],
      message: '“in the week before Christmas 2013” here, “in October 2013” there, for one event.',
      quoted: ['in the week before Christmas 2013', 'in October 2013'],
    },
    {
      shows: 'the first day of a fare',
      documents: [
        { text: 'Ferry fares will rise from 2 January 2014. They are high.', published: '2013-11-02' },
        { text: 'Ferry fares will rise from 1 March 2014. They are fair.', published: '2013-11-04' },
      ],
      message: '“from 2 January 2014” here, “from 1 March 2014” there, for one event.',
      quoted: ['from 2 January 2014', 'from 1 March 2014'],
    },
    {
      shows: 'one sentence, two days, and a name that only one paper knows',
      documents: [
        {
          text: 'Mr Fell was moved to the infirmary on 3 March 2013 and returned on 24 March 2013. It was wet.',
        },
        {
          text: 'Mr Fell was moved to the infirmary on 12 March 2013 and returned on 24 March 2013. It was dry.',
        },
      ],
      message: '“on 3 March 2013” here, “on 12 March 2013” there, for one event.',
      quoted: ['on 3 March 2013', 'on 12 March 2013'],
    },
    {
      shows: 'two hours of one day',
      documents: [
        { text: 'The night mail left Hull at 4.40. It was wet.', published: '2010-05-04' },
        { text: 'The night mail left Hull at 5.20. It was dry.', published: '2010-05-07' },
      ],
      message: '“at 4.40” here, “at 5.20” there, for one event.',
      quoted: ['at 4.40', 'at 5.20'],
    },
    {
      shows: 'a verb, and its noun that is carried out',
      documents: [
        { text: 'The weir at Cold Ashby was repaired in August 2013. It leaks.' },
        { text: 'The repair of the Cold Ashby weir was carried out in October 2014. It holds.' },
      ],
      message: '“in August 2013” here, “in October 2014” there, for one event.',
      quoted: ['in August 2013', 'in October 2014'],
    },

    {
      shows: 'behind a name with its office, and behind the office alone',
      documents: [
        { text: 'The club dismissed the treasurer on 3 May 2010. It was wet.' },
        { text: 'The club dismissed Dora Hale, the treasurer, on 9 June 2010. It was dry.' },
      ],
      message: '“on 3 May 2010” here, “on 9 June 2010” there, for one event.',
      quoted: ['on 3 May 2010', 'on 9 June 2010'],
    },
    {
      shows: 'the day of which a “when” tells',
      documents: [
        { text: 'The dam at Fell End burst on 2 February 1998. It was wet.' },
        { text: 'She was twelve on 9 February 1998, the day when the dam at Fell End burst. It was dry.' },
      ],
      message: '“on 2 February 1998” here, “on 9 February 1998” there, for one event.',
      quoted: ['on 2 February 1998', 'on 9 February 1998'],
    },
    {
      shows: 'this year’s, on a day of this year',
      documents: [
        { text: 'The regatta will be held on 14 June 2014. It is short.', published: '2014-05-02' },
        { text: 'This year’s regatta is on 21 June 2014. It is long.', published: '2014-05-03' },
      ],
      message: '“on 14 June 2014” here, “on 21 June 2014” there, for one event.',
      quoted: ['on 14 June 2014', 'on 21 June 2014'],
    },
    {
      shows: 'it is on a day, and is held on another',
      documents: [
        { text: 'The regatta is on 14 June 2014. It is short.', published: '2014-05-02' },
        { text: 'The regatta will be held on 21 June 2014. It is long.', published: '2014-05-03' },
      ],
      message: '“on 14 June 2014” here, “on 21 June 2014” there, for one event.',
      quoted: ['on 14 June 2014', 'on 21 June 2014'],
    },
    {
      shows: '“now” that is not of the day',
      documents: [
        { text: 'The organ was bought on 3 June 1977. It is loud.' },
        { text: 'The organ was bought on 7 June 1977 by men who are now old. It is soft.' },
      ],
      message: '“on 3 June 1977” here, “on 7 June 1977” there, for one event.',
      quoted: ['on 3 June 1977', 'on 7 June 1977'],
    },

    {
      shows: 'the day that it shut, and a state since another',
      documents: [
        { text: 'The library in Mill Street shut in 2010. It was wet.' },
        { text: 'The Mill Street library has been closed since 2008. It was dry.' },
      ],
      message: '“in 2010” here, “since 2008” there, for one event.',
      quoted: ['in 2010', 'since 2008'],
    },
    {
      shows: 'a verb, and its noun with a light one',
      documents: [
        { text: 'Inspectors visited the tannery at Brook End on 14 May 2013. It was wet.' },
        {
          text: 'The inspectors’ visit to the tannery at Brook End took place on 21 May 2013. It was dry.',
        },
      ],
      message: '“on 14 May 2013” here, “on 21 May 2013” there, for one event.',
      quoted: ['on 14 May 2013', 'on 21 May 2013'],
    },
    {
      shows: 'two hours of one morning',
      documents: [
        { text: 'The leak at the dye works began at 6.40am on 4 May 2013. It was wet.' },
        { text: 'The leak at the dye works began at 9.15am on 4 May 2013. It was dry.' },
      ],
      message: '“at 6.40am on 4 May 2013” here, “at 9.15am on 4 May 2013” there, for one event.',
      quoted: ['at 6.40am on 4 May 2013', 'at 9.15am on 4 May 2013'],
    },
    {
      shows: 'one completion, two days',
      documents: [
        { text: 'The purchase of the mill was completed on 14 October 2005.' },
        { text: 'The purchase of the mill was completed on 2 December 2005.' },
      ],
      message: '“on 14 October 2005” here, “on 2 December 2005” there, for one event.',
      quoted: ['on 14 October 2005', 'on 2 December 2005'],
    },
    {
      shows: 'one act in two words',
      documents: [
        { text: 'The quarry licence was granted on 3 June 2009.' },
        { text: 'The quarry licence was issued on 12 November 2009.' },
      ],
      message: '“on 3 June 2009” here, “on 12 November 2009” there, for one event.',
      quoted: ['on 3 June 2009', 'on 12 November 2009'],
    },
    {
      shows: 'one opening, two months',
      documents: [
        { text: 'The first cabinet went live in Holmby in March 2013.' },
        { text: 'The first cabinet went live in Holmby in September 2012.' },
      ],
      message: '“in March 2013” here, “in September 2012” there, for one event.',
      quoted: ['in March 2013', 'in September 2012'],
    },
  ],
  silent: [
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
  ],
};
