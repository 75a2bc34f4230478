/** Days of one event that cannot both be right. */
import type { PairRule } from '../../../rule.js';

export const firing: PairRule['examples']['firing'] = [
  {
    shows: 'a closure after so many years',
    documents: [
      { text: 'The mill closed in 1998 after 35 years. It was wet.' },
      { text: 'When the mill shut in 2003, forty men were left. It was dry.' },
    ],
    message: '“in 1998” here, “in 2003” there, for one event.',
    quoted: ['in 1998', 'in 2003'],
  },
  {
    shows: 'the morning after',
    documents: [
      { text: 'The inspectors came on 2 April 2012 and left the following morning. It was wet.' },
      { text: 'The inspectors left on 6 April 2012. It was dry.' },
    ],
    message: '“the following morning” here, “on 6 April 2012” there, for one event.',
    quoted: ['the following morning', 'on 6 April 2012'],
  },
  {
    shows: 'after an hour of a day, whichever hour it was',
    documents: [
      { text: 'The main burst shortly after 2 a.m. on Saturday, July 8, 2017. It was wet.' },
      { text: 'The main burst in the early hours of Sunday, July 9, 2017. It was dry.' },
    ],
    message: '“after 2 a.m. on Saturday, July 8, 2017” here, “Sunday, July 9, 2017” there, for one event.',
    quoted: ['after 2 a.m. on Saturday, July 8, 2017', 'Sunday, July 9, 2017'],
  },
  {
    shows: 'a feast and its date behind a comma',
    documents: [
      { text: 'The great bell was lowered from the tower on Ascension Day, 14 May 2015. It was wet.' },
      { text: 'The great bell was lowered from the tower on Ascension Day, 23 May 2015. It was dry.' },
    ],
    message: '“14 May 2015” here, “23 May 2015” there, for one event.',
    quoted: ['14 May 2015', '23 May 2015'],
  },
  {
    shows: 'a state since two days, the one written as the beginning of the other',
    documents: [
      {
        text: 'The wardens on the quay have been wearing orange jackets since June 1.',
        published: '2019-06-20',
      },
      {
        text: 'The wardens on the quay have been wearing orange jackets since June 10.',
        published: '2019-06-20',
      },
    ],
    message: '“since June 1” here, “since June 10” there, for one event.',
    quoted: ['since June 1', 'since June 10'],
  },
  {
    shows: 'told in the past tense, with a day still to come',
    documents: [
      { text: 'The new harbour at Norhaven opened to yachts on 23 March 2019.', published: '2019-06-12' },
      { text: 'The new harbour at Norhaven opened to yachts on 23 August 2019.', published: '2019-06-12' },
    ],
    message: '“on 23 March 2019” here, “on 23 August 2019” there, for one event.',
    quoted: ['on 23 March 2019', 'on 23 August 2019'],
  },
  {
    shows: 'one figure to the last digit, in two years',
    documents: [
      { text: 'The Norhaven festival sold 1,987 tickets at the gate in 2011.' },
      { text: 'The Norhaven festival sold 1,987 tickets at the gate in 2014.' },
    ],
    message: '“in 2011” here, “in 2014” there, for one event.',
    quoted: ['in 2011', 'in 2014'],
  },
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
];
