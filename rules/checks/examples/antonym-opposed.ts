/** What the rule on opposite turns finds, and what it leaves alone. */
import type { PairRule } from '../../rule.js';

export const antonymExamples: PairRule['examples'] = {
  firing: [
    {
      shows: 'a verdict told both ways',
      documents: [
        { text: 'The jury convicted Gale of arson. It was free.' },
        { text: 'The jury acquitted Gale of arson, a clerk said. The hall was full.' },
      ],
      message: '“convicted” here, “acquitted” there, of Gale.',
      quoted: ['convicted', 'acquitted'],
    },
    {
      shows: 'at a meeting, and away from it',
      documents: [
        { text: 'The harbour master attended the hearing. It was cold.' },
        { text: 'The harbour master stayed away from the hearing, a clerk said. It rained.' },
      ],
      message: '“attended” here, “stayed away from” there, of the hearing.',
      quoted: ['attended', 'stayed away from'],
    },
    {
      shows: 'gone of one’s own accord, and sent away',
      documents: [
        { text: 'The treasurer resigned in May. He has moved to Velden.' },
        { text: 'The treasurer was sacked in May. His desk stood empty.' },
      ],
      message: '“resigned” here, “was sacked” there, of the treasurer.',
      quoted: ['resigned', 'was sacked'],
    },
    {
      shows: 'a rise, and no change',
      documents: [
        { text: 'Rents in Ely rose in 2005. It was warm.' },
        { text: 'There was no change in rents in Ely in 2005. It was wet.' },
      ],
      message: '“rose” here, “was no change” there, of rents.',
      quoted: ['rose', 'was no change'],
    },
    {
      shows: 'a margin that widened and narrowed',
      documents: [
        { text: 'The operating margin widened in the second half of 2005.' },
        { text: 'The operating margin narrowed in the second half of 2005.' },
      ],
      message: '“widened” here, “narrowed” there, of the operating margin.',
      quoted: ['widened', 'narrowed'],
    },
    {
      shows: 'a vote told both ways',
      documents: [
        { text: 'Members rejected the mediator’s proposal on Tuesday.' },
        { text: 'Members approved the mediator’s proposal on Tuesday.' },
      ],
      message: '“rejected” here, “approved” there, of the mediator’s proposal.',
      quoted: ['rejected', 'approved'],
    },
  ],
  silent: [
    {
      shows: 'rules, and some of them that stayed',
      documents: [
        { text: 'The rules changed in May. It was warm.' },
        { text: 'The rules on parking did not change in May. It was wet.' },
      ],
      savedBy: 'subset',
    },
    {
      shows: 'so many on each side of one trial',
      documents: [
        { text: 'The jury convicted three of the strikers. It was wet.' },
        { text: 'The jury acquitted two of the strikers. It was dry.' },
      ],
    },
    {
      shows: 'a vote on whether to',
      documents: [
        { text: 'In August the nurses voted on whether to strike. It was wet.' },
        { text: 'The nurses voted against a strike in August. It was dry.' },
      ],
    },
    {
      shows: 'two branches, each of which calls itself the branch',
      documents: [
        {
          text: 'The branch voted to accept the pay offer. It was wet.',
          publisher: 'Bargemen’s Union, Brisley Branch',
        },
        {
          text: 'The branch voted to reject the pay offer. It was dry.',
          publisher: 'Bargemen’s Union, Denholt Branch',
        },
      ],
    },
    {
      shows: 'one toss, won here and lost there',
      documents: [
        { text: 'Our captain, Mark Tveit, won the toss. It was wet.' },
        { text: 'Their captain, Dev Varga, lost the toss. It was dry.' },
      ],
    },
    {
      shows: 'a forecast, and what came of it',
      documents: [
        { text: 'Hotel rents are expected to rise in 2013. It was wet.', published: '2012-12-10' },
        { text: 'Hotel rents fell in 2013. It was dry.', published: '2014-02-03' },
      ],
      savedBy: 'period',
    },
    {
      shows: 'lived there until a death',
      documents: [
        { text: 'Ada Marsh lived in Velden until her death in 1971.' },
        { text: 'Ada Marsh died in 1971. She was the last of her line.' },
      ],
      savedBy: 'change',
    },
    {
      shows: 'some of those arrested let go',
      documents: [
        { text: 'Police in Tarva released two students arrested on the march.' },
        { text: 'Police in Tarva arrested students on the march.' },
      ],
      savedBy: 'change',
    },
    {
      shows: 'some who went, and some who were sent',
      documents: [
        { text: 'Three nurses resigned in May. They work elsewhere now.' },
        { text: 'Two nurses were dismissed in May. They have appealed.' },
      ],
    },

    {
      shows: 'on, and later off',
      documents: [
        { text: 'The boiler was switched on at six. It is new.' },
        { text: 'The boiler was switched off at night. It is loud.' },
      ],
      savedBy: 'change',
    },
    {
      shows: 'a part of the whole',
      documents: [
        { text: 'The night clinic will close in May. It has a café.' },
        { text: 'The clinic will open in May. It has a car park.' },
      ],
      savedBy: 'subset',
    },
    {
      shows: 'two estimates by two bodies',
      documents: [
        { text: 'The lowest bid was below Tarnmouth’s estimate.' },
        { text: 'The lowest bid was above Eastwick’s estimate.' },
      ],
    },
    {
      shows: 'two years',
      documents: [{ text: 'Ticket sales rose in 2009.' }, { text: 'Ticket sales fell in 2010.' }],
      savedBy: 'period',
    },
    {
      shows: 'a body, and some of its members',
      documents: [
        { text: 'The committee approved the budget.' },
        { text: 'Three members of the committee voted against the budget.' },
      ],
    },
    {
      shows: 'a part and the whole',
      documents: [{ text: 'Group sales rose by 8 per cent.' }, { text: 'Meat sales fell by 3 per cent.' }],
    },
    {
      shows: 'two bodies that decide each for itself',
      documents: [
        { text: 'The harbour committee approved the jetty. It was late.' },
        { text: 'The inspector rejected the jetty. It was dark.' },
      ],
    },
    {
      shows: 'a year, and a part of it',
      documents: [
        { text: 'Ticket sales rose in 2009. It was wet.' },
        { text: 'Ticket sales fell in the second quarter of 2009. It was dry.' },
      ],
      savedBy: 'period',
    },
    {
      shows: 'one branch of a firm, and the firm as a whole',
      documents: [
        { text: 'The company lost £4m on its barges. It was wet.' },
        { text: 'The company as a whole earned £11m. It was dry.' },
      ],
      savedBy: 'subset',
    },
    {
      shows: 'bought, and sold by nobody that is named',
      documents: [
        { text: 'The warehouse was sold for £2m. It was wet.' },
        { text: 'The warehouse had been bought for £1.4m. It was dry.' },
      ],
    },
    {
      shows: 'closed, and to open again',
      documents: [
        { text: 'The district said 14 ferries had closed. It was wet.' },
        { text: 'The district said 14 ferries would reopen in May. It was dry.' },
      ],
      savedBy: 'change',
    },
    {
      shows: 'she and he',
      documents: [
        { text: 'The clerk said that she had voted for the jetty. It was wet.' },
        { text: 'The pilot said that he had voted against the jetty. It was dry.' },
      ],
    },
    {
      shows: 'some were won, and some were lost',
      documents: [
        { text: 'The Harbour List won nine seats in the north. It was wet.' },
        { text: 'The Harbour List lost nine seats in the north. It was dry.' },
      ],
    },
    {
      shows: 'what there may be on both sides',
      documents: [
        { text: 'There is strong support for the tram line. It was wet.' },
        { text: 'There is strong opposition to the tram line. It was dry.' },
      ],
    },
    {
      shows: 'two things in one breath',
      documents: [{ text: 'Costs fell while fares rose.' }],
    },
    {
      shows: 'in money, and in real terms',
      documents: [
        { text: 'Wages at the cannery rose by 5 per cent. It was May.' },
        { text: 'Wages at the cannery fell in real terms. It was June.' },
      ],
      savedBy: 'scope',
    },
    {
      shows: 'a part of them rose, and all fell',
      documents: [
        { text: 'Admissions for asthma rose at the clinic. It rained.' },
        { text: 'Admissions fell at the clinic. It was late.' },
      ],
      savedBy: 'subset',
    },
    {
      shows: 'a year, and three months of it',
      documents: [
        { text: 'Visits to the glass museum fell last year. It rained.', published: '2014-01-16' },
        {
          text: 'Visits to the glass museum rose in the three months to December. It was cold.',
          published: '2014-03-04',
        },
      ],
      savedBy: 'period',
    },
    {
      shows: 'what tells itself that it had been closed',
      documents: [
        { text: 'The bridge reopened early after the frost. It rained.' },
        { text: 'The bridge was closed to lorries after the frost. It was cold.' },
      ],
      savedBy: 'change',
    },
    {
      shows: 'how shares moved before two papers',
      documents: [
        { text: 'The shares rose 9 per cent at the opening. It rained.', published: '2013-04-16' },
        { text: 'The shares fell 12 per cent at the opening. It was cold.', published: '2014-11-06' },
      ],
      savedBy: 'period',
    },
  ],
};
