/** What the rules explain away, told in pairs of texts: the same two without what sets them apart are flagged by the rule's examples, or here. */
import { expect } from 'chai';
import { builtInRules } from '../../rules/engine.js';
import type { ExampleDocument } from '../../rules/rule.js';
import { checkAlone } from './outcomes.js';
import { caseOf } from './read-once.js';

type Row = readonly [rule: string, first: string, second: string, outcome?: string];

const rules = builtInRules().rules;

/** A line for each flag or candidate that was explained away. */
function outcomesOf(id: string, ...[first, second]: readonly [ExampleDocument, ExampleDocument]): string[] {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(`there is no rule ${id}`);
  const { flags, suppressed } = checkAlone(rule, caseOf([first, second]));
  return [
    ...flags.map(({ message }) => `flag: ${message}`),
    ...suppressed.map(({ explanation, message }) => `${explanation}: ${message}`),
  ];
}

const OF_TWO_TIMES: readonly Row[] = [
  [
    'alive-and-dead',
    'Elena Varga was alive and well in 2001.',
    'Elena Varga was killed in the storm of 2011.',
  ],
  [
    'allegation-told-as-fact',
    'The driver fell asleep at the wheel of the tanker in May 2010. It was dark.',
    'The hauliers allege that the driver fell asleep at the wheel of the tanker in June 2012. It was late.',
  ],
  ['attribute-differs', 'Varga was Hungarian in 1990.', 'Elena Varga was a Romanian violinist in 2010.'],
  [
    'holders-kin',
    'In 1990 Alma Lindholm, daughter of Per Lindholm, the founder of Norland Timber, paid for the hall.',
    'Alma Lindholm was the founder of Norland Timber in 2010.',
  ],
  [
    'leave-differs',
    'Dogs are forbidden in the walled garden in May 2010. The gate is low.',
    'The trust’s rules allow dogs in the walled garden in June 2012. Two were seen.',
  ],
  [
    'life-differs',
    'In 2010 Elena Varga, a 58-year-old pilot from Tarnmouth, was rescued off Skerry.',
    'Elena Varga, 61, was rescued in 2013.',
    'period: The two ages are of different times.',
  ],
  ['nobody-countered', 'No one was rescued from the scene in 2001.', 'Jonas Tveit was rescued in 2011.'],
  [
    'open-told-as-fact',
    'In 2001 the harbour board wanted the three ferry firms to repay the Skerry fares to all islanders.',
    'The three ferry firms repaid the Skerry fares in 2011.',
  ],
  [
    'originator-differs',
    'The idea was proposed by the leader, Ines Hall, at a meeting in March 2010. It was wet.',
    'The idea was proposed at a meeting in March 2012 by the first cellist, Tom Beck. It was dry.',
  ],
  [
    'owner-differs',
    'The ferry is run by Acme Travel in May 2014. It leaks.',
    'The ferry is run by Zenith Lines in June 2014. It has two decks.',
  ],
  [
    'party-differs',
    'In 2001 Dr Moss handed her keys of the tower to the mayor. It was raining.',
    'In 2004 Dr Moss handed her keys of the tower to the town clerk. The sun shone.',
  ],
  [
    'post-holder-differs',
    'In 1990 the mayor of Tarnmouth, Elena Varga, opened the new quay to the public.',
    'Jonas Tveit was the Mayor of Tarnmouth in 2010.',
  ],
  [
    'reasons-differ',
    'The match was called off in May 2010 because the pitch was frozen. It was cold.',
    'The match was called off in June 2012 because too few tickets had been sold. The gates stayed shut.',
  ],
  [
    'reserved-for-others',
    'In May 2010 the spring regatta is a members-only event. It was wet.',
    'Visitors may attend the spring regatta in June 2012, the steward wrote.',
  ],
  [
    'role-misplaced',
    'In 1990 Elena Varga met the mayor of Tarnmouth, Jonas Tveit.',
    'Elena Varga was the mayor of Tarnmouth in 2004.',
  ],
  ['roles-reversed', 'Tveit succeeded Varga in 1990.', 'Varga succeeded Tveit as ambassador in 2010.'],
  [
    'told-though-denied',
    'In support of the fishermen, the founder of Save Skerry Sound, Elena Varga, made a public appeal in 1990.',
    'Elena Varga was not the founder of Save Skerry Sound in 2010.',
  ],
  [
    'toll-differs',
    'The fire at the Tarnmouth ballroom killed 51 people in 1931.',
    'The fire at the Tarnmouth ballroom killed 12 people in 1987.',
    'period: The two tell of different times.',
  ],
];

/** The second in a document of a month later. */
const OF_TWO_DAYS: readonly Row[] = [
  [
    'quantifier-countered',
    'None of the five locks will be shut. It is summer.',
    'Two of the five locks were shut in May 2011. It was wet.',
    'period: The two speak of different times.',
  ],
  [
    'quantifier-countered',
    'None of the five locks will be shut. It is summer.',
    'Two of the five locks were shut. It was wet.',
    'flag: One place says “None”, the other “Two of the five locks”, of one group.',
  ],
  [
    'date-differs',
    'The lido will open on 3 May 2012. It is new.',
    'The lido will now open on 9 June 2012. It is blue.',
    'superseded: The later document gives its date as a new one.',
  ],
  [
    'date-differs',
    'The lido will open on 3 May 2012. It is new.',
    'The lido will open on 9 June 2012. It is blue.',
    'flag: “on 3 May 2012” here, “on 9 June 2012” there, for one event.',
  ],
];

const OF_TWO_THINGS: readonly Row[] = [
  [
    'antonym-opposed',
    'The lock gates opened when the barge had passed. It was wet.',
    'The lock gates closed when the siren rang. It was dry.',
    'scope: The two speak of different occasions.',
  ],
  [
    'membership-opposed',
    'The staff at Velden were part of the pension fund. It was wet.',
    'The staff were left out of the pension fund. It was dry.',
    'subset: Only one of the two is of those “at Velden”.',
  ],
  [
    'owner-differs',
    'The ferry to Velden is run by Acme Travel. It leaks.',
    'The ferry to Skerry is run by Zenith Lines. It has two decks.',
    'scope: The two are of two different parts or places.',
  ],
  [
    'party-differs',
    'Dr Moss handed the keys of the north hall to the mayor. It was raining.',
    'Dr Moss handed the keys of the south hall to the town clerk. The sun shone.',
    'scope: “north” and “south” share out a whole between them.',
  ],
  [
    'reserved-for-others',
    'The regatta at the north quay is a members-only event. It was wet.',
    'Visitors may attend the regatta at the south quay, the steward wrote.',
    'scope: The two are of two different parts or places.',
  ],
];

/** Two that do not meet at all, and beside them two that do. */
const SILENT: readonly Row[] = [
  [
    'duration-differs',
    'The trials of the pump lasted three weeks each. It was wet.',
    'The trials of the pump lasted nine weeks. It was dry.',
  ],
  [
    'duration-differs',
    'The siege of the mill lasted three weeks more. It was wet.',
    'The siege of the mill lasted nine weeks. It was dry.',
  ],
  [
    'duration-differs',
    'The siege of the mill lasted another three weeks. It was wet.',
    'The siege of the mill lasted nine weeks. It was dry.',
  ],
  [
    'duration-differs',
    'The siege of the mill lasted three weeks in August 2010. It was wet.',
    'The siege of the mill lasted nine weeks in May 2010. It was dry.',
  ],
  [
    'role-misplaced',
    'Elena Varga met the mayor of Tarnmouth, Jonas Tveit, who succeeded Per Lindholm.',
    'Elena Varga was the mayor of Tarnmouth.',
  ],
  [
    'reserved-for-others',
    'The spring regatta is for members and their visitors only. It was wet.',
    'Visitors may attend the spring regatta, the steward wrote.',
  ],
  [
    'leave-differs',
    'Lorries of 12 tonnes may cross the swing bridge. It is old.',
    'Lorries of 40 tonnes are barred from crossing the swing bridge. It is long.',
  ],
  ['growth-miscalculated', 'Membership of the club fell by 20 per cent from 300 to 240.', 'It was wet.'],
];
const FLAGGED: readonly Row[] = [
  [
    'duration-differs',
    'The trials of the pump lasted three weeks. It was wet.',
    'The trials of the pump lasted nine weeks. It was dry.',
    'flag: “three weeks” here, “nine weeks” there, for one thing.',
  ],
  [
    'duration-differs',
    'The siege of the mill lasted three weeks. It was wet.',
    'The siege of the mill lasted nine weeks. It was dry.',
    'flag: “three weeks” here, “nine weeks” there, for one thing.',
  ],
  [
    'assurance-doubted',
    'The board will not close the lido. It was wet.',
    'The board cannot rule out that some lidos may be closed. It was dry.',
    'flag: One place assures it, the other says that it may turn out otherwise.',
  ],
  [
    'role-misplaced',
    'Elena Varga met the mayor of Tarnmouth, Jonas Tveit, who succeeded Per Lindholm.',
    'Elena Varga is the mayor of Tarnmouth.',
    'flag: “the mayor of Tarnmouth” is Elena Varga in one text, in the other it is Jonas Tveit.',
  ],
  [
    'reserved-for-others',
    'The spring regatta is for members only. It was wet.',
    'Visitors may attend the spring regatta, the steward wrote.',
    'flag: “members” here, “Visitors” there: the regatta is kept for the one and open to the other.',
  ],
  [
    'leave-differs',
    'Lorries of 40 tonnes may cross the swing bridge. It is old.',
    'Lorries of 40 tonnes are barred from crossing the swing bridge. It is long.',
    'flag: Here it is allowed, there it is barred.',
  ],
  [
    'growth-miscalculated',
    'Membership of the club fell by 20 per cent from 240 to 300.',
    'It was wet.',
    'flag: From 240 to 300 is a rise of 25 per cent, not a fall of 20 per cent.',
  ],
  [
    'membership-opposed',
    'The staff at Velden were part of the pension fund. It was wet.',
    'The staff at Velden were left out of the pension fund. It was dry.',
    'flag: “were part of the pension fund” here, “were left out of the pension fund” there, of the staff.',
  ],
  [
    'antonym-opposed',
    'The museum opened in 1990 when the railway came. It was wet.',
    'The museum closed in 1990 when the bank failed. It was dry.',
    'flag: “opened” here, “closed” there, of the museum.',
  ],
];

describe('what keeps two tellings from clashing', () => {
  for (const [rule, first, second, outcome = 'period: The two speak of different times.'] of OF_TWO_TIMES)
    it(`is another time, for ${rule}: “${first}” “${second}”`, () => {
      expect(outcomesOf(rule, { text: first }, { text: second })).to.deep.equal([outcome]);
    });

  for (const [rule, first, second, outcome] of OF_TWO_DAYS)
    it(`may be that the one was told later, for ${rule}: “${first}” “${second}”`, () => {
      const [march, april] = [
        { text: first, published: '2012-03-02' },
        { text: second, published: '2012-04-02' },
      ];
      expect(outcomesOf(rule, march, april)).to.deep.equal([outcome]);
    });

  for (const [rule, first, second, outcome] of OF_TWO_THINGS)
    it(`is another part, place or occasion, for ${rule}: “${first}” “${second}”`, () => {
      expect(outcomesOf(rule, { text: first }, { text: second })).to.deep.equal([outcome]);
    });

  for (const [rule, first, second] of SILENT)
    it(`is that ${rule} sees nothing in them: “${first}” “${second}”`, () => {
      expect(outcomesOf(rule, { text: first }, { text: second })).to.deep.equal([]);
    });

  for (const [rule, first, second, outcome] of FLAGGED)
    it(`is missing for ${rule}: “${first}” “${second}”`, () => {
      expect(outcomesOf(rule, { text: first }, { text: second })).to.deep.equal([outcome]);
    });
});
