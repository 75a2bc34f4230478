/** What the rule on states that exclude each other finds, and what it leaves alone. */
import type { PairRule } from '../../rule.js';

export const stateExamples: PairRule['examples'] = {
  firing: [
    {
      shows: 'what it is and is not',
      documents: [
        { text: 'The portrait in the hall is a genuine Marlow. It is large.' },
        { text: 'The Marlow portrait in the hall is a fake. It is dark.' },
      ],
      message: '“a genuine Marlow” here, “a fake” there, of the portrait.',
      quoted: ['a genuine Marlow', 'a fake'],
    },
    {
      shows: 'a door locked and unlocked',
      documents: [
        { text: 'The side gate was unlocked on the night of the flood. Two men had gone home.' },
        { text: 'The side gate was locked on the night of the flood that drowned two men.' },
      ],
      message: '“was unlocked” here, “was locked” there, of the side gate.',
      quoted: ['was unlocked', 'was locked'],
    },
    {
      shows: 'a word and the same word with un-',
      documents: [
        { text: 'The ferry was insured when it sank. It was 40 years old.' },
        { text: 'When it sank, the ferry was uninsured. Its owner has left the country.' },
      ],
      message: '“was insured” here, “was uninsured” there, of the ferry.',
      quoted: ['was insured', 'was uninsured'],
    },
    {
      shows: 'all of them, and one of them',
      documents: [
        { text: 'All of the drivers were licensed. They work nights.' },
        { text: 'The driver of the second bus was unlicensed. He works days.' },
      ],
      message: '“were licensed” here, “was unlicensed” there, of all of the drivers.',
      quoted: ['were licensed', 'was unlicensed'],
    },
    {
      shows: 'a state told by a phrase',
      documents: [
        { text: 'The slipway at Orme was finished on budget. It is of oak.' },
        { text: 'The slipway at Orme ran £2m over its budget. It is long.' },
      ],
      message: '“on budget” here, “over its budget” there, of the slipway.',
      quoted: ['on budget', 'over its budget'],
    },
    {
      shows: 'what was found to be so',
      documents: [
        { text: 'The inspector’s report says that the gallery is safe. It has two doors.' },
        { text: 'The inspector’s report found the gallery to be unsafe. It has one lamp.' },
      ],
      message: '“is safe” here, “to be unsafe” there, of the gallery.',
      quoted: ['is safe', 'to be unsafe'],
    },
    {
      shows: 'work on a thing, and the thing',
      documents: [
        { text: 'Work on the slipway is complete. It is of oak.' },
        { text: 'The slipway is still unfinished. It is long.' },
      ],
      message: '“is complete” here, “is still unfinished” there, of the slipway.',
      quoted: ['is complete', 'is still unfinished'],
    },
    {
      shows: 'whether a thing works',
      documents: [
        { text: 'The hoist at the mill is out of order. It is red.' },
        { text: 'The hoist at the mill is working. It is old.' },
      ],
      message: '“out of order” here, “is working” there, of the hoist.',
      quoted: ['out of order', 'is working'],
    },
    {
      shows: 'what one has, and goes without',
      documents: [
        { text: 'The drover was licensed. He had nine oxen.' },
        { text: 'The drover had no licence. He had two dogs.' },
      ],
      message: '“was licensed” here, “had no licence” there, of the drover.',
      quoted: ['was licensed', 'had no licence'],
    },
    {
      shows: 'the state behind a verb of leaving',
      documents: [
        { text: 'The sluices were locked. It was dusk.' },
        { text: 'The sluices had been left unlocked. It was late.' },
      ],
      message: '“were locked” here, “unlocked” there, of the sluices.',
      quoted: ['were locked', 'unlocked'],
    },
  ],
  silent: [
    {
      shows: 'for a year, and since then',
      documents: [
        { text: 'The organist’s post was vacant for a year. It is paid.' },
        { text: 'The organist’s post has been filled. It is old.' },
      ],
    },
    {
      shows: 'two lifts',
      documents: [
        { text: 'The north lift is out of order. It is red.' },
        { text: 'The south lift is working. It is old.' },
      ],
    },
    {
      shows: 'two ways to ask one thing',
      documents: [
        { text: 'The divers asked whether the old crane was safe. It rained.' },
        { text: 'The divers asked whether the old crane was unsafe. It was dry.' },
      ],
    },
    {
      shows: 'another picture',
      documents: [
        { text: 'The portrait in the hall is a genuine Marlow. It is large.' },
        { text: 'The portrait in the attic is a fake. It is small.' },
      ],
    },
    {
      shows: 'each of the day of its paper',
      documents: [
        { text: 'The towpath at the lock is closed to walkers. It was wet.', published: '2013-03-24' },
        { text: 'The towpath at the lock is open to walkers. It was dry.', published: '2013-06-15' },
      ],
      savedBy: 'period',
    },
    {
      shows: 'months later, again',
      documents: [
        { text: 'The northern mussel beds are closed to gathering. It was wet.', published: '2013-02-28' },
        {
          text: 'The northern mussel beds are open to gathering again. It was dry.',
          published: '2013-05-30',
        },
      ],
      savedBy: 'period',
    },
    {
      shows: 'two of many',
      documents: [
        { text: 'The drivers of the red line were licensed. They work nights.' },
        { text: 'The driver of the second bus was unlicensed. He works days.' },
      ],
    },
    {
      shows: 'two gates',
      documents: [
        { text: 'The north gate was locked that night. It rained.' },
        { text: 'The south gate was unlocked that night. It snowed.' },
      ],
    },
    {
      shows: 'on two occasions',
      documents: [
        { text: 'The lorry was empty when it left. It is red.' },
        { text: 'The lorry was full when it came back. It has six wheels.' },
      ],
      savedBy: 'period',
    },
    {
      shows: 'then and now',
      documents: [
        { text: 'The post of treasurer was vacant. It is unpaid.' },
        { text: 'The post of treasurer is filled. It takes two days a week.' },
      ],
    },
    {
      shows: 'two deeds, each done in its own time',
      documents: [
        { text: 'The night mail arrived on time. It was dark.' },
        { text: 'The night mail had left two hours late. It was full.' },
      ],
    },
    {
      shows: 'kept back at first, and published later',
      documents: [
        { text: 'The findings on the sluice have been kept secret. It rained.', published: '2013-02-28' },
        { text: 'The findings on the sluice were published. It snowed.', published: '2013-03-04' },
      ],
    },
    {
      shows: 'not yet told',
      documents: [
        { text: 'The drover had not yet been told about the toll. It rained.' },
        { text: 'The drover was told about the toll. It snowed.' },
      ],
    },
    {
      shows: 'closed to some, and open',
      documents: [{ text: 'The shop is closed to the public.' }, { text: 'The shop is open.' }],
      savedBy: 'scope',
    },
  ],
};
