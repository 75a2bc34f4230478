/** Examples of the rule comparison-opposed. */
import type { PairRule } from '../../rule.js';

export const comparisonExamples: PairRule['examples'] = {
  firing: [
    {
      shows: 'fewer who come, and their number up',
      documents: [
        { text: 'Fewer walkers used the cliff path in 2013 than in the year before. It is steep.' },
        { text: 'Walker numbers on the cliff path rose in 2013. It is windy.' },
      ],
      message: '“Fewer” here, “rose” there, of walkers.',
      quoted: ['Fewer', 'rose'],
    },
    {
      shows: 'above and below the same earlier vote',
      documents: [
        { text: 'Turnout was 61 per cent, higher than at the last ballot in 2009. Tea was served.' },
        { text: 'Turnout was down from the ballot of 2009. The hall was cold.' },
      ],
      message: '“higher than” here, “down from” there, of turnout.',
      quoted: ['higher than', 'down from'],
    },
    {
      shows: 'less taken in, and a rise of it',
      documents: [
        { text: 'The Thorne mill took in less wool this season than last. It is old.' },
        { text: 'Wool taken in by the Thorne mill rose on the year before. It is dark.' },
      ],
      message: '“less” here, “rose” there, of wool.',
      quoted: ['less', 'rose'],
    },
  ],
  silent: [
    {
      shows: 'two earlier times',
      documents: [
        { text: 'Turnout was higher than in 2006. Tea was served.' },
        { text: 'Turnout was lower than in 2010. The hall was cold.' },
      ],
    },
    {
      shows: 'two standards',
      documents: [
        { text: 'Our drivers are paid more than the national average. Tea was served.' },
        { text: 'Our drivers are paid less than those of the rival firm. The hall was cold.' },
      ],
    },
    {
      shows: 'two years',
      documents: [
        { text: 'Fewer walkers used the cliff path in 2013 than in the year before. It is steep.' },
        { text: 'Walker numbers on the cliff path rose in 2015. It is windy.' },
      ],
      savedBy: 'period',
    },
    {
      shows: 'more of what has fallen since long ago',
      documents: [
        { published: '2014-03-02', text: 'The town has fewer bakers than it had in 1990. It is old.' },
        { published: '2014-03-02', text: 'Baker numbers in the town have risen. It is dark.' },
      ],
    },
    {
      shows: 'some more, with nothing held against them',
      documents: [
        { text: 'More walkers used the cliff path after dark. It is steep.' },
        { text: 'Walker numbers on the cliff path fell. It is windy.' },
      ],
    },
    {
      shows: 'another thing of the same path',
      documents: [
        { text: 'Fewer walkers used the cliff path in 2013 than in the year before. It is steep.' },
        { text: 'Rider numbers on the cliff path rose in 2013. It is windy.' },
      ],
    },
  ],
};
