/** What the rule on affirmed and denied events finds, and what it leaves alone. */
import type { PairRule } from '../../rule.js';

export const polarityExamples: PairRule['examples'] = {
  firing: [
    {
      shows: 'still to be held, and held before that',
      documents: [
        { text: 'The inquest has yet to be held. It was wet.', published: '2016-06-12' },
        { text: 'The inquest was held in February. It was dry.', published: '2016-06-14' },
      ],
      message: 'One says “was held”, the other denies it.',
      quoted: ['The inquest has yet to be held', 'The inquest was held in February'],
    },
    {
      shows: 'stopped on a day, and still does it',
      documents: [
        { text: 'The smithy stopped making nails in 2014. It was wet.', published: '2016-06-12' },
        { text: 'The smithy is still making nails. It was dry.', published: '2016-06-14' },
      ],
      message: 'One says “is still making”, the other denies it.',
      quoted: ['The smithy stopped making nails in 2014', 'The smithy is still making nails'],
    },
    {
      shows: 'a word that belongs to the subject, and is not denied',
      documents: [
        { text: 'No ballot that arrived in time was rejected. It was wet.' },
        { text: 'His ballot was turned down in the hall. It was dry.' },
      ],
      message: 'One says “was turned down”, the other denies it.',
      quoted: ['No ballot that arrived in time was rejected', 'His ballot was turned down in the hall'],
    },
    {
      shows: 'is so no longer, and remains so',
      documents: [
        { text: 'Ada Moss is no longer the head of the weaving school. It was wet.' },
        { text: 'Ada Moss remains the head of the weaving school. It was dry.' },
      ],
      message: 'One says “remains”, the other denies it.',
      quoted: [
        'Ada Moss is no longer the head of the weaving school',
        'Ada Moss remains the head of the weaving school',
      ],
    },
    {
      shows: 'a few words, and that they are not true',
      documents: [
        { text: 'The rope works is insured. It was wet.' },
        { text: 'It is not true that the rope works is insured. It was dry.' },
      ],
      message: 'One says “is insured”, the other denies it.',
      quoted: ['The rope works is insured', 'It is not true that the rope works is insured'],
    },
    {
      shows: 'agreed to, and refused to',
      documents: [
        { text: 'The bank agreed to lend its boats to the rope works. It was wet.' },
        { text: 'The bank refused to lend its boats to the rope works. It was dry.' },
      ],
      message: 'One says “to lend”, the other denies it.',
      quoted: [
        'The bank agreed to lend its boats to the rope works',
        'The bank refused to lend its boats to the rope works',
      ],
    },
    {
      shows: 'a figure behind the verb, which the negation reaches',
      documents: [
        { text: 'The tenants have won three seats on the harbour board. It was wet.' },
        { text: 'The tenants have not won three seats on the harbour board. It was dry.' },
      ],
      message: 'One says “have won”, the other denies it.',
      quoted: [
        'The tenants have won three seats on the harbour board',
        'The tenants have not won three seats on the harbour board',
      ],
    },
    {
      shows: 'what could be, and could not',
      documents: [
        { text: 'The loan could save the rope works at Skarn. It was wet.' },
        { text: 'The loan could not save the rope works at Skarn. It was dry.' },
      ],
      message: 'One says “could save”, the other denies it.',
      quoted: [
        'The loan could save the rope works at Skarn',
        'The loan could not save the rope works at Skarn',
      ],
    },
    {
      shows: 'of nothing at all',
      documents: [
        { text: 'The tenants were not told about a single repair. It was wet.' },
        { text: 'The tenants were told before the repairs began. It was dry.' },
      ],
      message: 'One says “were told”, the other denies it.',
      quoted: [
        'The tenants were not told about a single repair',
        'The tenants were told before the repairs began',
      ],
    },
    {
      shows: 'one place and not another',
      documents: [
        { text: 'The fire began in the mill, not in the barn. It was wet.' },
        { text: 'The fire began in the barn. It was dry.' },
      ],
      message: 'One says “began”, the other denies it.',
      quoted: ['The fire began in the mill, not in the barn', 'The fire began in the barn'],
    },
    {
      shows: 'agreed, and no agreement',
      documents: [
        { text: 'The two sides agreed on the fare. It was dark.' },
        { text: 'There was no agreement on the fare. It was late.' },
      ],
      message: 'One says “agreed”, the other denies it.',
      quoted: ['The two sides agreed on the fare', 'There was no agreement on the fare'],
    },
    {
      shows: 'singled out, and denied of the same one',
      documents: [
        { text: 'The hotel porter rang the fire brigade. It was dark.' },
        { text: 'It was not the hotel porter who rang the fire brigade. It was late.' },
      ],
      message: 'One says “rang”, the other denies it.',
      quoted: [
        'The hotel porter rang the fire brigade',
        'It was not the hotel porter who rang the fire brigade',
      ],
    },
    {
      shows: 'none at all, and so many',
      documents: [
        { text: 'There were no arrests at the fair. It was dark.' },
        { text: 'Twelve people were arrested at the fair. It was late.' },
      ],
      message: 'One says “were arrested”, the other denies it.',
      quoted: ['There were no arrests at the fair', 'Twelve people were arrested at the fair'],
    },
    {
      shows: 'nobody, and whoever it may be',
      documents: [
        { text: 'Nobody will be made redundant. It was dark.' },
        { text: 'There will be redundancies. It was late.' },
      ],
      message: 'One says “will be redundancies”, the other denies it.',
      quoted: ['Nobody will be made redundant', 'There will be redundancies'],
    },
    {
      shows: 'no losses, and jobs that go',
      documents: [
        { text: 'There will be no redundancies. It was dark.' },
        { text: 'Forty staff will be made redundant. It was late.' },
      ],
      message: 'One says “will be made redundant”, the other denies it.',
      quoted: ['There will be no redundancies', 'Forty staff will be made redundant'],
    },
    {
      shows: 'an office, and its holder with it',
      documents: [
        { text: 'The treasurer did not sign the lease. It was dark.' },
        { text: 'Dora Hale, the treasurer, signed the lease. It was late.' },
      ],
      message: 'One says “signed”, the other denies it.',
      quoted: ['The treasurer did not sign the lease', 'Dora Hale, the treasurer, signed the lease'],
    },
    {
      shows: 'held, and none held',
      documents: [
        { text: 'The ballot was held in June. It was close.', published: '2014-09-01' },
        { text: 'No ballot has been held. Nobody knows why.', published: '2014-09-02' },
      ],
      message: 'One says “was held”, the other denies it.',
      quoted: ['The ballot was held in June', 'No ballot has been held'],
    },
    {
      shows: 'a consultation affirmed and denied',
      documents: [
        { text: 'The ferry crews had been consulted on the new timetable before it was printed.' },
        { text: 'The ferry crews were not consulted on the new timetable before it was printed.' },
      ],
      message: 'One says “had been consulted”, the other denies it.',
      quoted: [
        'The ferry crews had been consulted on the new timetable before it was printed',
        'The ferry crews were not consulted on the new timetable before it was printed',
      ],
    },
    {
      shows: 'one deed by two verbs',
      documents: [
        { text: 'The guild has accepted the new rota. Tea was served.' },
        { text: 'At no time has the guild agreed to the new rota. It rained.' },
      ],
      message: 'One says “has accepted”, the other denies it.',
      quoted: ['The guild has accepted the new rota', 'At no time has the guild agreed to the new rota'],
    },
    {
      shows: 'what somebody was given, and did not have',
      documents: [
        { text: 'The town was warned of the flood. The siren is old.' },
        { text: 'The town was given no warning of the flood. The bridge is gone.' },
      ],
      message: 'One says “was warned”, the other denies it.',
      quoted: ['The town was warned of the flood', 'The town was given no warning of the flood'],
    },
    {
      shows: 'a payment denied',
      documents: [
        { text: 'The society paid the dividend in March.' },
        { text: 'The society has not paid the dividend, its treasurer said.' },
      ],
      message: 'One says “paid”, the other denies it.',
      quoted: ['The society paid the dividend in March', 'The society has not paid the dividend'],
    },
    {
      shows: 'a complaint made in one wording, and none in another',
      documents: [
        { text: 'The supplier has not lodged any complaint about the crane.' },
        { text: 'The supplier put in a complaint about the crane on 3 May.' },
      ],
      message: 'One says “put in a complaint”, the other denies it.',
      quoted: [
        'The supplier has not lodged any complaint about the crane',
        'The supplier put in a complaint about the crane on 3 May',
      ],
    },
    {
      shows: 'denied without a limit, and told of one time',
      documents: [
        { text: 'The abbot never signed the deed. It rained.' },
        { text: 'The abbot signed the deed in March. It was late.' },
      ],
      message: 'One says “signed”, the other denies it.',
      quoted: ['The abbot never signed the deed', 'The abbot signed the deed in March'],
    },
  ],
  silent: [
    {
      shows: 'a fear, and what came',
      documents: [
        { text: 'The spinners feared that the rope works was not insured. It was wet.' },
        { text: 'The rope works was insured. It was dry.' },
      ],
    },
    {
      shows: 'not in every place',
      documents: [
        { text: 'The buses will run on Sunday. It was wet.' },
        { text: 'The buses will not run everywhere on Sunday. It was dry.' },
      ],
    },
    {
      shows: 'agreed to, and not done',
      documents: [
        { text: 'The bank agreed to lend its boats to the rope works. It was wet.' },
        { text: 'The bank did not lend its boats to the rope works. It was dry.' },
      ],
      savedBy: 'change',
    },
    {
      shows: 'a count of the subject, which the negation does not reach',
      documents: [
        { text: 'Three looms in the rope works ran on Sunday. It was wet.' },
        { text: 'Three looms in the rope works did not run on Sunday. It was dry.' },
      ],
    },
    {
      shows: 'some of them, behind the verb too',
      documents: [
        { text: 'The rope works has paid some of the spinners at Skarn. It was wet.' },
        { text: 'The rope works has not paid some of the spinners at Skarn. It was dry.' },
      ],
    },
    {
      shows: 'what may be, and may not',
      documents: [
        { text: 'The loan might save the rope works at Skarn. It was wet.' },
        { text: 'The loan might not save the rope works at Skarn. It was dry.' },
      ],
    },
    {
      shows: 'what was stopped was done before',
      documents: [
        { text: 'The trust stopped paying its governors. It was wet.' },
        { text: 'The trust paid its governors at Easter. It was dry.' },
      ],
      savedBy: 'change',
    },
    {
      shows: 'of one thing it was not said',
      documents: [
        { text: 'Mr Holt did not speak to the clerk about the barn. It was wet.' },
        { text: 'Mr Holt spoke to the clerk. It was dry.' },
      ],
      savedBy: 'scope',
    },
    {
      shows: 'denied of one buyer, affirmed of none by name',
      documents: [
        { text: 'The mill was not sold to the parish. It was wet.' },
        { text: 'The mill was sold in the end. It was dry.' },
      ],
      savedBy: 'scope',
    },
    {
      shows: 'one of two is picked out',
      documents: [
        { text: 'The clerk, not the vicar, signed the lease. It was wet.' },
        { text: 'The lease was signed at noon. It was dry.' },
      ],
      savedBy: 'scope',
    },
    {
      shows: 'a day on which it was not',
      documents: [
        { text: 'Tenants were told at a meeting, not in June. It was wet.' },
        { text: 'Tenants were told by letter. It was dry.' },
      ],
    },
    {
      shows: 'before one thing, and after another',
      documents: [
        { text: 'The crew tested the pumps before leaving port. It was wet.' },
        { text: 'The pumps were not tested after the refit. It was dry.' },
      ],
      savedBy: 'period',
    },
    {
      shows: 'those who did it, and those who did not',
      documents: [
        { text: 'Tenants who complained were moved. It was wet.' },
        { text: 'Tenants who did not complain were not moved. It was dry.' },
      ],
    },
    {
      shows: 'the old and the new one',
      documents: [
        { text: 'Surveyors found mould in the old wing. It was wet.' },
        { text: 'No mould was found in the new wing. It was dry.' },
      ],
      savedBy: 'scope',
    },
    {
      shows: 'she and he',
      documents: [
        { text: 'The director said she had not read the report. It was wet.' },
        { text: 'The chairman said he had read the report. It was dry.' },
      ],
    },
    {
      shows: 'agreed on one thing, not on another',
      documents: [
        { text: 'The two sides agreed on the fare. It was dark.' },
        { text: 'There was no agreement on the hours. It was late.' },
      ],
    },
    {
      shows: 'a doubt is no claim',
      documents: [
        { text: 'The pilot doubts that the sluice was shut. It was dark.' },
        { text: 'The sluice was not shut. It was late.' },
      ],
    },
    {
      shows: 'an allegation, and its denial',
      documents: [
        { text: 'A former driver alleged that the dairy had falsified its weights. It was wet.' },
        { text: 'The dairy denied that it had falsified its weights. It was dry.' },
      ],
      savedBy: "another's words",
    },
    {
      shows: 'denied of one, and done by whoever it was',
      documents: [
        { text: 'The fire brigade was rung at nine. It was dark.' },
        { text: 'It was not the hotel porter who rang the fire brigade. It was late.' },
      ],
    },
    {
      shows: 'a man and a woman of one surname',
      documents: [
        { text: 'Mrs Varga said that she had never met the harbour master. She keeps a shop.' },
        { text: 'Mr Varga said that he had met the harbour master twice. He is a clerk.' },
      ],
    },
    {
      shows: 'not where, and what',
      documents: [
        { text: 'Elena Varga is not in Skerry this week. She has the flu.' },
        { text: 'Elena Varga is a good pilot. She has passed three tests.' },
      ],
    },
    {
      shows: 'not well enough',
      documents: [
        { text: 'Jonas Tveit did not know the pilot that well. He had met her twice.' },
        { text: 'Jonas Tveit knew the pilot. He had met her twice.' },
      ],
    },
    {
      shows: 'a vow, and what was done in the end',
      documents: [
        { text: 'The brewer swore that he would never join the guild.' },
        { text: 'The brewer joined the guild in May.' },
      ],
    },
    {
      shows: 'at first, and now',
      documents: [
        { text: 'The brewer did not trust the new yeast at first.' },
        { text: 'The brewer trusts the new yeast now.' },
      ],
    },
    {
      shows: 'a duty that is not yet met',
      documents: [
        { text: 'Under the code the cabin must have a window on the landward side.' },
        { text: 'The cabin does not have a window on the landward side.' },
      ],
    },
    {
      shows: 'some of many, of whom it is denied',
      documents: [
        { text: 'From Monday there will be 90 buses on the ring road each day.' },
        { text: 'Of the 90 buses on the ring road, four did not exist on Monday.' },
      ],
    },
    {
      shows: 'shares of one group by two measures',
      documents: [
        { text: 'No patient waited more than four hours.' },
        { text: 'Thirty patients waited more than two hours.' },
      ],
    },
    {
      shows: 'two different things, one done and one not',
      documents: [
        { text: 'The inspectors examined the boiler.' },
        { text: 'The inspectors did not examine the lifeboats.' },
      ],
    },
    {
      shows: 'stopped, and does it again',
      documents: [
        { text: 'The hoist stopped working on Monday. It was wet.', published: '2016-06-12' },
        { text: 'The hoist is working. It was dry.', published: '2016-06-14' },
      ],
      savedBy: 'scope',
    },
    {
      shows: 'not yet, and to come',
      documents: [
        { text: 'The inspectors have not yet examined the boiler.' },
        { text: 'The inspectors will examine the boiler.' },
      ],
      savedBy: 'change',
    },
    {
      shows: 'only a word that is added is denied',
      documents: [
        { text: 'The hymn was not written by the organist alone, the programme says.' },
        { text: 'The hymn was written by the organist.' },
      ],
    },
    {
      shows: 'two who may have a thing',
      documents: [{ text: 'The dairy has no clerk.' }, { text: 'The mill has a clerk, Mr Holt.' }],
    },
    {
      shows: 'the other days',
      documents: [
        { text: 'The crew did not row on Monday.' },
        { text: 'The crew rowed on the other four days.' },
      ],
    },
    {
      shows: 'one of a row',
      documents: [{ text: 'The weir was mended in May.' }, { text: 'The lower weir was not mended in May.' }],
      savedBy: 'scope',
    },
    {
      shows: 'no vote, on whatever it was, and a vote',
      documents: [
        { text: 'There was no vote. It was dark.' },
        { text: 'The board voted on the lease. It was late.' },
      ],
    },
    {
      shows: 'none now, some last year',
      documents: [
        { text: 'There were no arrests. It was dark.', published: '2014-05-06' },
        { text: 'Last year twelve people were arrested. It was late.', published: '2014-05-07' },
      ],
      savedBy: 'period',
    },
    {
      shows: 'none in one place, some in another',
      documents: [
        { text: 'There were no arrests in Hull. It was dark.' },
        { text: 'Twelve people were arrested in Leeds. It was late.' },
      ],
    },
    {
      shows: 'nobody but one',
      documents: [{ text: 'No one but the pilot was hurt.' }, { text: 'The pilot was hurt.' }],
    },
    {
      shows: 'two times',
      documents: [
        { text: 'The inspectors examined the boiler in May 2010.' },
        { text: 'The inspectors did not examine the boiler in May 2011.' },
      ],
      savedBy: 'period',
    },
    {
      shows: 'a hope is not a fact',
      documents: [
        { text: 'The inspectors did not examine the boiler.' },
        { text: 'The owner hopes that the inspectors will examine the boiler.' },
      ],
    },
    {
      shows: 'not at one time of the year',
      documents: [
        { text: 'The Staple ferry does not run in winter. It is blue.', published: '2014-05-06' },
        { text: 'The Staple ferry runs twice a day. It is old.' },
      ],
      savedBy: 'scope',
    },
    {
      shows: 'not in one capacity',
      documents: [
        { text: 'The abbot did not sign the deed as owner. It rained.' },
        { text: 'The abbot signed the deed. It was late.' },
      ],
      savedBy: 'scope',
    },
    {
      shows: 'not from a point in time on',
      documents: [
        { text: 'The crew has not been paid since the ship was seized. It rained.' },
        { text: 'The crew was paid at sea. It was late.' },
      ],
      savedBy: 'scope',
    },
  ],
};
