/** What the rule on two lengths for one thing finds, and what it leaves alone. */
import type { PairRule } from '../../rule.js';

export const durationExamples: PairRule['examples'] = {
  firing: [
    {
      shows: 'who took so long to do it, in hours',
      documents: [
        { text: 'The crew took six hours to free the tug. It was wet.' },
        { text: 'It took the crew 40 minutes to free the tug. It was dry.' },
      ],
      message: '“six hours” here, “40 minutes” there, for one thing.',
      quoted: ['six hours', '40 minutes'],
    },
    {
      shows: 'how long it lasted, and when it was called off',
      documents: [
        { text: 'The search of the moor lasted nine days. It was wet.' },
        { text: 'The search of the moor was called off after two days. It was dry.' },
      ],
      message: '“nine days” here, “after two days” there, for one thing.',
      quoted: ['nine days', 'after two days'],
    },
    {
      shows: 'from one hour to another',
      documents: [
        { text: 'The hearing lasted six hours. It was wet.' },
        { text: 'The hearing ran from 9am to 11.30am. It was dry.' },
      ],
      message: '“six hours” here, “from 9am to 11.30am” there, for one thing.',
      quoted: ['six hours', 'from 9am to 11.30am'],
    },
    {
      shows: 'a length beyond what a bound leaves open',
      documents: [
        { text: 'The strike at the tannery lasted 13 days. It was wet.' },
        { text: 'The strike at the tannery lasted more than three weeks. It was dry.' },
      ],
      message: '“13 days” here, “three weeks” there, for one thing.',
      quoted: ['13 days', 'three weeks'],
    },
    {
      shows: 'its first and last month, and the length before the noun',
      documents: [
        { text: 'The pottery strike at Orle ran from May 2017 to September 2017. It was dry.' },
        { text: 'The two-week pottery strike at Orle was told of on the radio. It was wet.' },
      ],
      message: '“from May 2017 to September 2017” here, “The two-week” there, for one thing.',
      quoted: ['from May 2017 to September 2017', 'The two-week'],
    },
    {
      shows: 'a year, which is more than half of one',
      documents: [
        { text: 'The closure will last six months. It was wet.' },
        { text: 'The closure will last a year. It was dry.' },
      ],
      message: '“six months” here, “a year” there, for one thing.',
      quoted: ['six months', 'a year'],
    },
    {
      shows: 'how long it ran, and after how long it was over',
      documents: [
        { text: 'The mackerel trial ran for two decades. It was dull.' },
        { text: 'The mackerel trial was over after nine years. It was dear.' },
      ],
      message: '“for two decades” here, “after nine years” there, for one thing.',
      quoted: ['for two decades', 'after nine years'],
    },
    {
      shows: 'a length, and less than a shorter one',
      documents: [
        { text: 'The dock strike lasted 24 days. It was dark.' },
        { text: 'The dock strike lasted less than 20 days. It was late.' },
      ],
      message: '“24 days” here, “20 days” there, for one thing.',
      quoted: ['24 days', '20 days'],
    },
    {
      shows: 'a length before its noun, and behind “lasted”',
      documents: [
        { text: 'A six-week consultation was held. It was dark.' },
        { text: 'The consultation lasted four weeks. It was late.' },
      ],
      message: '“six-week” here, “four weeks” there, for one thing.',
      quoted: ['six-week', 'four weeks'],
    },
    {
      shows: 'brought in with an adjective, and taken up without',
      documents: [
        { text: 'A public consultation ran for six weeks. It was dark.' },
        { text: 'The consultation lasted four weeks. It was late.' },
      ],
      message: '“for six weeks” here, “four weeks” there, for one thing.',
      quoted: ['for six weeks', 'four weeks'],
    },
    {
      shows: 'so long in a state, and after so long in it',
      documents: [
        { text: 'The tug was in dry dock for five weeks. It was wet.' },
        { text: 'After eleven weeks in dry dock the tug is back. It was dry.' },
      ],
      message: '“for five weeks” here, “After eleven weeks” there, for one thing.',
      quoted: ['for five weeks', 'After eleven weeks'],
    },
    {
      shows: 'whose length it is, told in three ways',
      documents: [
        { text: 'The director of the zoo has a contract of five years. He is tall.' },
        { text: 'The contract of the zoo’s director runs for eight years. It is long.' },
      ],
      message: '“five years” here, “for eight years” there, for one thing.',
      quoted: ['five years', 'for eight years'],
    },
    {
      shows: '“every” that is not of the length',
      documents: [
        { text: 'The lease of the mill runs for 99 years. It is old.' },
        { text: 'The lease of the mill runs for 125 years, with a review every tenth. It is new.' },
      ],
      message: '“for 99 years” here, “for 125 years” there, for one thing.',
      quoted: ['for 99 years', 'for 125 years'],
    },

    {
      shows: 'what it took to do it, and in what time it was done',
      documents: [
        { text: 'It took Orme Brothers a year and a half to rebuild the pool. It was wet.' },
        { text: 'Orme Brothers rebuilt the pool in 11 months. It was dry.' },
      ],
      message: '“a year and a half” here, “in 11 months” there, for one thing.',
      quoted: ['a year and a half', 'in 11 months'],
    },
    {
      shows: 'who took so long, and what did',
      documents: [
        { text: 'Emergency repairs to the sea wall took three weeks. It was wet.' },
        { text: 'It took nine weeks to make emergency repairs to the sea wall. It was dry.' },
      ],
      message: '“three weeks” here, “nine weeks” there, for one thing.',
      quoted: ['three weeks', 'nine weeks'],
    },
    {
      shows: 'a stay in two wordings',
      documents: [
        { text: 'Mrs Pell waited for 38 minutes on the floor of the library. It was cold.' },
        { text: 'It was an hour and 25 minutes that Mrs Pell lay on the library floor. It was warm.' },
      ],
      message: '“for 38 minutes” here, “an hour and 25 minutes” there, for one thing.',
      quoted: ['for 38 minutes', 'an hour and 25 minutes'],
    },
    {
      shows: 'two verbs of lasting',
      documents: [
        { text: 'The strike lasted nine days. It was bitter.' },
        { text: 'The strike went on for almost a month. It ended in a draw.' },
      ],
      message: '“nine days” here, “a month” there, for one thing.',
      quoted: ['nine days', 'a month'],
    },
    {
      shows: 'one tax, two lives',
      documents: [
        { text: 'The tax would expire after 25 years.' },
        { text: 'The tax will expire after two decades.' },
      ],
      message: '“after 25 years” here, “after two decades” there, for one thing.',
      quoted: ['after 25 years', 'after two decades'],
    },
    {
      shows: 'one closure, two lengths',
      documents: [
        { text: 'The swimming pool will close for six weeks.' },
        { text: 'The swimming pool will be closed for three months.' },
      ],
      message: '“for six weeks” here, “for three months” there, for one thing.',
      quoted: ['for six weeks', 'for three months'],
    },
  ],
  silent: [
    {
      shows: 'sat on it, and led it',
      documents: [
        { text: 'Ines Hall sat on the council for eleven years. It was wet.' },
        { text: 'Ines Hall led the council for five years. It was dry.' },
      ],
    },
    {
      shows: 'banned then, and banned now',
      documents: [
        { text: 'Ines Hall was disqualified from driving for two years. It was wet.' },
        { text: 'Ines Hall is disqualified from driving for five years. It was dry.' },
      ],
    },
    {
      shows: 'a fear, and what came of it',
      documents: [
        { text: 'Residents feared that the repairs would take a year. It was wet.' },
        { text: 'The repairs took eight months. It was dry.' },
      ],
      savedBy: 'change',
    },
    {
      shows: 'two searches',
      documents: [
        { text: 'The search of the moor lasted nine days. It was wet.' },
        { text: 'The search of the woods was called off after two days. It was dry.' },
      ],
    },
    {
      shows: 'open from one hour to another each day',
      documents: [
        { text: 'The hearing lasted six hours. It was wet.' },
        { text: 'The hearing room is open from 9am to 11.30am. It was dry.' },
      ],
    },
    {
      shows: 'two acts, each with the time that it took',
      documents: [
        { text: 'It took the firm two years to build the bridge. It was wet.' },
        { text: 'It took the firm three years to plan the bridge. It was dry.' },
      ],
    },
    {
      shows: 'how long by then, and how long in the end',
      documents: [
        { text: 'Nine miners were trapped at Orton for 69 days. It was hot.' },
        {
          text: 'Nine miners had been trapped at Orton for 20 days when a drill broke through. It was dark.',
        },
      ],
    },
    {
      shows: 'a length to the minute, and about so long',
      documents: [
        { text: 'The mayor spoke for 77 minutes at the fair. It was free.' },
        { text: 'The mayor spoke for about 75 minutes at the fair. It was dry.' },
      ],
    },
    {
      shows: 'a length, and more than a shorter one',
      documents: [
        { text: 'The dock strike lasted 24 days. It was free.' },
        { text: 'The dock strike lasted more than 20 days. It was dry.' },
      ],
    },
    {
      shows: 'a length, and a bound that it keeps',
      documents: [
        { text: 'The strike at the tannery lasted 13 days. It was wet.' },
        { text: 'The strike at the tannery lasted at least a week. It was dry.' },
      ],
    },
    {
      shows: 'a length, and the round one beside it',
      documents: [
        { text: 'The clerk spoke at the inquiry for 77 minutes. It was wet.' },
        { text: 'The clerk spoke at the inquiry for about 80 minutes. It was dry.' },
      ],
    },
    {
      shows: 'how long it was to be at first',
      documents: [
        { text: 'The pool was shut for two weeks at first. It was wet.' },
        { text: 'The pool was shut for six weeks. It was dry.' },
      ],
    },
    {
      shows: 'months at both ends',
      documents: [
        { text: 'The pottery show ran from May 2017 to September 2017. It was free.' },
        { text: 'The pottery show lasted four months. It was dry.' },
      ],
    },
    {
      shows: 'how long behind another event it was',
      documents: [
        { text: 'The shop opened in May. Two years later the mill closed. It was wet.' },
        { text: 'The mill closed for a week. It was old.' },
      ],
    },
    {
      shows: 'staff of one place, and workers of one kind',
      documents: [
        { text: 'Staff at the depot were given 90 days’ notice. It was wet.' },
        { text: 'Agency workers were given a week’s notice. It was dry.' },
      ],
    },
    {
      shows: 'two of one family',
      documents: [
        { text: 'The judge jailed Coyle for nine years. It was wet.' },
        { text: 'Coyle’s brother was jailed for four years. It was dry.' },
      ],
      savedBy: 'scope',
    },
    {
      shows: 'a consultation on something else',
      documents: [
        { text: 'A public consultation ran for six weeks. It was dark.' },
        { text: 'The consultation on the draft lasted four weeks. It was late.' },
      ],
    },
    {
      shows: 'the first of two',
      documents: [
        { text: 'The first consultation ran for six weeks. It was dark.' },
        { text: 'The consultation lasted four weeks. It was late.' },
      ],
      savedBy: 'change',
    },
    {
      shows: 'two who took so long',
      documents: [
        { text: 'It took the warden eleven minutes to reach the lock. It was wet.' },
        { text: 'It took the ambulance forty minutes to reach the lock. It was dry.' },
      ],
    },
    {
      shows: 'what is left, and the whole',
      documents: [
        { text: 'The lease of the mill has three years to run. It is old.' },
        { text: 'The lease of the mill is for ten years. It is dear.' },
      ],
    },
    {
      shows: 'some of those who wait',
      documents: [
        { text: 'Patients wait 11 weeks for a scan. It is long.' },
        { text: 'Patients with cancer wait two weeks for a scan. It is short.' },
      ],
    },
    {
      shows: 'by night, and by day',
      documents: [
        { text: 'The night crossing takes seven hours. It is rough.' },
        { text: 'The day crossing takes four hours. It is fair.' },
      ],
      savedBy: 'scope',
    },

    {
      shows: 'two contracts of two people',
      documents: [
        { text: 'The director of the zoo has a contract of five years. He is tall.' },
        { text: 'The contract of the zoo’s vet runs for eight years. It is long.' },
      ],
    },

    {
      shows: 'two things that befell one person',
      documents: [
        { text: 'The operation on Ann Pell lasted nine hours. It was wet.' },
        { text: 'Ann Pell was under anaesthetic for eleven hours. It was dry.' },
      ],
    },
    {
      shows: 'foreseen, and come about',
      documents: [
        { text: 'The lock will be shut for boats for nine weeks. It is old.', published: '2013-02-01' },
        { text: 'The lock lay shut for boats for fourteen weeks. It is old.', published: '2013-09-01' },
      ],
      savedBy: 'change',
    },
    {
      shows: 'a mean of many',
      documents: [
        { text: 'Lifts at Quay House were out of use for eleven hours a month. They are old.' },
        { text: 'The lift at Quay House was out of use for sixteen days. It is old.' },
      ],
    },
    {
      shows: 'two spells in two months',
      documents: [
        { text: 'The lift was shut for six days in May 2010. It is old.' },
        { text: 'The lift was shut for three weeks in August 2010. It is slow.' },
      ],
    },
    {
      shows: 'a stretch of the calendar',
      documents: [
        { text: 'In the four weeks to 6 January the swimming pool was closed. It is old.' },
        { text: 'The swimming pool was closed for nine days. It is old.' },
      ],
    },
    {
      shows: 'in two places',
      documents: [
        { text: 'The strike in the north lasted nine days. It was bitter.' },
        { text: 'The strike in the south lasted a month. It was quiet.' },
      ],
    },
    {
      shows: 'two things',
      documents: [
        { text: 'The trust plans to cut 750 jobs over three years.' },
        { text: 'The trust plans to save £50m over four years.' },
      ],
    },
    {
      shows: 'a rough length',
      documents: [
        { text: 'The swimming pool will close for about three months.' },
        { text: 'The swimming pool will be closed for 13 weeks.' },
      ],
    },
    {
      shows: 'a stage of it',
      documents: [
        { text: 'The swimming pool will close for six weeks.' },
        { text: 'The sauna will close for three months.' },
      ],
    },
    {
      shows: 'foreseen, and come about',
      documents: [
        { text: 'The reservoir was expected to take four years. It is deep.' },
        { text: 'The reservoir took seven years. It was wet.' },
      ],
      savedBy: 'change',
    },
    {
      shows: 'what one was jailed for, and what is served',
      documents: [
        { text: 'The court jailed the forger Ada Lunn for nine years. It was May.' },
        { text: 'The forger Ada Lunn is serving five years. She is 40.' },
      ],
    },
    {
      shows: 'a term of long ago, and one that begins',
      documents: [
        {
          text: 'He was disqualified from being a director in 1998 for seven years. It rained.',
          published: '2019-06-12',
        },
        {
          text: 'He is disqualified from being a director for 12 years. It was cold.',
          published: '2019-06-14',
        },
      ],
    },
  ],
};
