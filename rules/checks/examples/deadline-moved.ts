/** What the rule on deadlines that were moved finds, and what it leaves alone. */
import type { PairRule } from '../../rule.js';

export const deadlineExamples: PairRule['examples'] = {
  firing: [
    {
      shows: 'so many days to do it, and within how many months',
      documents: [
        { text: 'The judge gave the council 28 days to rehouse the family. It was wet.' },
        { text: 'The family must be rehoused within three months. It was dry.' },
      ],
      message: '“28 days” here, “within three months” there, for one deadline.',
      quoted: ['28 days', 'within three months'],
    },
    {
      shows: 'done by a day, and not before a later one',
      documents: [
        { text: 'The new stand will be ready by the end of August 2013. It is tall.' },
        { text: 'The new stand will not be finished before October 2013. It is dear.' },
      ],
      message: '“by the end of August 2013” here, “before October 2013” there, for one deadline.',
      quoted: ['by the end of August 2013', 'before October 2013'],
    },
    {
      shows: 'who must, and who need not before a later day',
      documents: [
        { text: 'Traders must leave the arcade by 1 August 2013. They grumble.' },
        { text: 'Traders need not leave the arcade before 30 September 2013. They sing.' },
      ],
      message: '“by 1 August 2013” here, “before 30 September 2013” there, for one deadline.',
      quoted: ['by 1 August 2013', 'before 30 September 2013'],
    },
    {
      shows: 'two lengths of time given',
      documents: [
        { text: 'The fine for the lorry must be paid within 14 days. It is high.' },
        { text: 'The driver of the lorry has 28 days to pay the fine. He is poor.' },
      ],
      message: '“within 14 days” here, “28 days” there, for one deadline.',
      quoted: ['within 14 days', '28 days'],
    },

    {
      shows: 'the one reaches, the other receives',
      documents: [
        { text: 'Entries must reach the guild by 3 May 2014. They are free.' },
        { text: 'The guild must receive your entry by 17 May 2014. It is strict.' },
      ],
      message: '“by 3 May 2014” here, “by 17 May 2014” there, for one deadline.',
      quoted: ['by 3 May 2014', 'by 17 May 2014'],
    },
    {
      shows: 'a last day, and until when it can be done',
      documents: [
        { text: 'Objections can be sent in until 9 January 2015. They are read.' },
        { text: 'The last day for objections is 23 January 2015. It is a Friday.' },
      ],
      message: '“until 9 January 2015” here, “23 January 2015” there, for one deadline.',
      quoted: ['until 9 January 2015', '23 January 2015'],
    },

    {
      shows: 'an order, and what somebody is given',
      documents: [
        { text: 'Every laundry must have its boiler tested by the end of October 2013. It is the law.' },
        {
          text: 'The letter gives every laundry until the end of November 2013 to have its boiler tested. It is short.',
        },
      ],
      message: '“by the end of October 2013” here, “until the end of November 2013” there, for one deadline.',
      quoted: ['by the end of October 2013', 'until the end of November 2013'],
    },
    {
      shows: 'somebody wants it back',
      documents: [
        {
          text: 'Applications for the new ferry pass must be received by 28 February 2013. It is the law.',
        },
        {
          text: 'The harbour office wants every form for the new ferry pass back by 14 February 2013. It is short.',
        },
      ],
      message: '“by 28 February 2013” here, “by 14 February 2013” there, for one deadline.',
      quoted: ['by 28 February 2013', 'by 14 February 2013'],
    },
    {
      shows: 'a day by which, and a day until which somebody has',
      documents: [
        { text: 'The repairs must be done by 30 June 2016. The roof leaks.' },
        { text: 'The firm has until 31 October 2016 to do the repairs. It is short of men.' },
      ],
      message: '“by 30 June 2016” here, “until 31 October 2016” there, for one deadline.',
      quoted: ['by 30 June 2016', 'until 31 October 2016'],
    },
    {
      shows: 'a closing day and a day by which to hand in',
      documents: [
        { text: 'Applications close on 4 March 2016.' },
        { text: 'Applications must be in by 18 March 2016.' },
      ],
      message: '“on 4 March 2016” here, “by 18 March 2016” there, for one deadline.',
      quoted: ['on 4 March 2016', 'by 18 March 2016'],
    },
    {
      shows: 'two finish dates',
      documents: [
        { text: 'The work must be finished by 31 October 2013.' },
        { text: 'The work must be finished by 27 November 2013.' },
      ],
      message: '“by 31 October 2013” here, “by 27 November 2013” there, for one deadline.',
      quoted: ['by 31 October 2013', 'by 27 November 2013'],
    },
    {
      shows: 'a due date told twice',
      documents: [
        { text: 'Under the contract the first 80 boats are due by 30 June 2021.' },
        { text: 'Under the contract the first 80 boats are due by 31 March 2021.' },
      ],
      message: '“by 30 June 2021” here, “by 31 March 2021” there, for one deadline.',
      quoted: ['by 30 June 2021', 'by 31 March 2021'],
    },
  ],
  silent: [
    {
      shows: 'two who answer each other',
      documents: [
        { text: 'The county has until 30 September 2012 to file its response. It was wet.' },
        { text: 'The company must file its reply to the county’s response by 31 October 2012. It was dry.' },
      ],
      savedBy: 'scope',
    },
    {
      shows: 'those who are late',
      documents: [
        { text: 'The deadline for applications was 30 June 2012. It was wet.' },
        { text: 'The deadline for late applications was 15 July 2012. It was dry.' },
      ],
      savedBy: 'scope',
    },
    {
      shows: 'another stand',
      documents: [
        { text: 'The east stand will be ready by the end of August 2013. It is tall.' },
        { text: 'The west stand will not be finished before October 2013. It is dear.' },
      ],
    },
    {
      shows: 'a day set at first, and the one of today',
      documents: [
        { text: 'The deadline for entries was first set for 3 May 2013. It is near.' },
        { text: 'The deadline for entries is 10 May 2013. It is soon.' },
      ],
      savedBy: 'change',
    },
    {
      shows: 'one duty about two places',
      documents: [
        { text: 'Traders must leave the arcade by 1 August 2013. They grumble.' },
        { text: 'Traders must leave the market by 30 September 2013. They sing.' },
      ],
    },
    {
      shows: 'a length of time for another thing',
      documents: [
        { text: 'The fine must be paid within 14 days. It is high.' },
        { text: 'The driver has 28 days to appeal. He is poor.' },
      ],
    },

    {
      shows: 'two ways to send it in',
      documents: [
        { text: 'Entries by post must arrive by 14 November 2014. They are free.' },
        { text: 'Entries by email must arrive by 21 November 2014. They are read.' },
      ],
      savedBy: 'scope',
    },
    {
      shows: 'two things to bid for',
      documents: [
        { text: 'Bids for the barn must be in by 12 May 2014. It is dry.' },
        { text: 'Bids for the mill must be in by 26 May 2014. It is wet.' },
      ],
      savedBy: 'scope',
    },

    {
      shows: 'claims for the work of two months',
      documents: [
        {
          text: 'Claims for overtime worked in January must be in by 15 February.',
          published: '2013-02-01',
        },
        { text: 'Claims for overtime worked in February must be in by 14 March.', published: '2013-03-01' },
      ],
      savedBy: 'period',
    },
    {
      shows: 'two people held to two days',
      documents: [
        { text: 'The school must reply by 4 March 2016. It has had two letters.' },
        { text: 'The council must reply by 18 March 2016. It has had three.' },
      ],
    },
    {
      shows: 'two kinds of forms',
      documents: [
        { text: 'Enrolment forms must be returned by 4 March 2016.' },
        { text: 'Transport forms are to be in by 18 March 2016.' },
      ],
    },
    {
      shows: 'a deadline put back in so many words',
      documents: [
        { text: 'The work must be finished by 31 October 2013.', published: '2013-05-02' },
        { text: 'The work must now be finished by 27 November 2013.', published: '2013-09-20' },
      ],
      savedBy: 'superseded',
    },
    {
      shows: 'two stages',
      documents: [
        { text: 'The design must be finished by 31 October 2013.' },
        { text: 'The foundations must be finished by 27 November 2013.' },
      ],
    },
    {
      shows: 'the same deadline, told more roughly',
      documents: [
        { text: 'The work must be finished by 31 October 2013.' },
        { text: 'The work must be finished by October 2013.' },
      ],
    },
    {
      shows: 'two shares of one programme',
      documents: [
        { text: 'Half of the boats are due by 30 June 2021.' },
        { text: 'All of the boats are due by 31 December 2021.' },
      ],
    },
  ],
};
