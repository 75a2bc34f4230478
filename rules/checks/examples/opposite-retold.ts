/** What the rule on one sentence told with the opposite word finds, and what it leaves alone. */
import type { PairRule } from '../../rule.js';

export const oppositeRetoldExamples: PairRule['examples'] = {
  firing: [
    {
      shows: 'what something is, in passing',
      documents: [
        { text: 'Norgas, the largest gas firm in Norland, filed for bankruptcy in April. It was wet.' },
        { text: 'Norgas, the smallest gas firm in Norland, filed for bankruptcy in April. It was dry.' },
      ],
      message: '“largest” here, “smallest” there, in one sentence told twice.',
      quoted: ['largest', 'smallest'],
    },
    {
      shows: 'what somebody is to another, the year put first',
      documents: [
        { text: 'Jonas Tveit became a close ally of the mayor in 2004. It was wet.' },
        { text: 'In 2004 Jonas Tveit became a close enemy of the mayor. It was dry.' },
      ],
      message: '“ally” here, “enemy” there, in one sentence told twice.',
      quoted: ['ally', 'enemy'],
    },
    {
      shows: 'a measure, of which there is one',
      documents: [
        { text: 'The co-op pays its drivers at a higher rate than the port. It was wet.' },
        { text: 'The co-op pays its drivers at a lower rate than the port. It was dry.' },
      ],
      message: '“higher” here, “lower” there, in one sentence told twice.',
      quoted: ['higher', 'lower'],
    },
    {
      shows: 'a noun for how something went',
      documents: [
        { text: 'The mayor means to raise £2m through a tax increase on hotels. It was wet.' },
        { text: 'The mayor means to raise £2m through a tax decrease on hotels. It was dry.' },
      ],
      message: '“increase” here, “decrease” there, in one sentence told twice.',
      quoted: ['increase', 'decrease'],
    },
    {
      shows: 'the stand of one',
      documents: [
        { text: 'The parish expressed its support for the tram line on Monday. It was wet.' },
        { text: 'The parish expressed its opposition to the tram line on Monday. It was dry.' },
      ],
      message: '“support” here, “opposition” there, in one sentence told twice.',
      quoted: ['support', 'opposition'],
    },
    {
      shows: 'in what manner',
      documents: [
        { text: 'The two men had legally entered Norland in May. It was wet.' },
        { text: 'The two men had illegally entered Norland in May. It was dry.' },
      ],
      message: '“legally” here, “illegally” there, in one sentence told twice.',
      quoted: ['legally', 'illegally'],
    },
    {
      shows: 'with whom, and without',
      documents: [
        { text: 'The mayor met the strikers with her lawyer. It was wet.' },
        { text: 'The mayor met the strikers without her lawyer. It was dry.' },
      ],
      message: '“with” here, “without” there, in one sentence told twice.',
      quoted: ['with', 'without'],
    },
  ],
  silent: [
    {
      shows: 'one of two decks',
      documents: [
        { text: 'The upper deck is closed on Sundays. It was wet.' },
        { text: 'The lower deck is closed on Sundays. It was dry.' },
      ],
    },
    {
      shows: 'two rates, of which each has its name',
      documents: [
        { text: 'The higher rate of the harbour tax was cut in May. It was wet.' },
        { text: 'The lower rate of the harbour tax was cut in May. It was dry.' },
      ],
    },
    {
      shows: 'two things, of which one may have both',
      documents: [
        { text: 'The lake trust has a large house in Velden. It was wet.' },
        { text: 'The lake trust has a small house in Velden. It was dry.' },
      ],
    },
    {
      shows: 'two firms of a kind',
      documents: [
        { text: 'A firm in the valley reported an increase in sales. It was wet.' },
        { text: 'A firm in the valley reported a decrease in sales. It was dry.' },
      ],
    },
    {
      shows: 'people on both sides',
      documents: [
        { text: 'Supporters of the mayor gathered at the quay. It was wet.' },
        { text: 'Opponents of the mayor gathered at the quay. It was dry.' },
      ],
    },
    {
      shows: 'what came from two sides',
      documents: [
        { text: 'The tram line met with support from farmers. It was wet.' },
        { text: 'The tram line met with opposition from farmers. It was dry.' },
      ],
    },
    {
      shows: 'neither the one nor the other',
      documents: [
        { text: 'Norgas is not the largest firm in Norland. It was wet.' },
        { text: 'Norgas is not the smallest firm in Norland. It was dry.' },
      ],
    },
    {
      shows: 'what may come about',
      documents: [
        { text: 'The port could see an increase in traffic. It was wet.' },
        { text: 'The port could see a decrease in traffic. It was dry.' },
      ],
    },
    {
      shows: 'in one part, and in another',
      documents: [
        { text: 'The doctors found an increase in asthma among boys. It was wet.' },
        { text: 'The doctors found a decrease in asthma among girls. It was dry.' },
      ],
    },
    {
      shows: 'two views of one thing',
      documents: [
        { text: 'Tove Marsh said that the ruling was a victory. It was wet.' },
        { text: 'Jonas Tveit said that the ruling was a defeat. It was dry.' },
      ],
    },
  ],
};
