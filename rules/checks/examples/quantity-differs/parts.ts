/** Figures of a part, or of a shorter stretch, where the two papers share nearly all their words. */
import type { PairRule } from '../../../rule.js';

const of = (shows: string, first: string, second: string, savedBy: 'subset' | 'period' | 'scope') => ({
  shows,
  documents: [{ text: `${first} It rained.` }, { text: `${second} Tea was served.` }],
  savedBy,
});

export const parts: PairRule['examples']['silent'] = [
  of(
    'what was on the hook, and what is possible at most',
    'The crane fell with a load of 6.4 tonnes on the hook.',
    'The most that the crane could safely hold was 3.9 tonnes.',
    'scope',
  ),
  of(
    'what there is, and what there will be then',
    'The tramway would take over all 1,180 spaces on the site.',
    'The site will then have 1,600 spaces.',
    'period',
  ),
  {
    shows: 'what a paper says is so now, and one three weeks later',
    documents: [
      { text: 'There are now 27 lifeguards at the lido. It rained.', published: '2015-06-14' },
      { text: 'There are 31 lifeguards at the lido. It was dry.', published: '2015-07-08' },
    ],
    savedBy: 'period',
  },
  of(
    'the first day of a thing, and all of it',
    'The lockout cost the quarry £9 million.',
    'The first day of the lockout cost the quarry £2 million.',
    'subset',
  ),
  of('those in one state', 'The inn has 64 beds.', 'The inn has 48 beds free.', 'subset'),
  of(
    'a part of the place that the other names',
    'The divers found 70 leaks in the hull.',
    'The divers found 24 leaks in the keel of the hull.',
    'subset',
  ),
  of(
    'those who come from one place',
    'The parish received 900 objections.',
    'The parish received 310 objections from the one lane.',
    'subset',
  ),
  of(
    'the worst of them',
    'The vet treated 60 cows with sores.',
    'The vet treated 22 cows with infected sores.',
    'subset',
  ),
  of(
    'one of its creditors, and all of them',
    'The inn owed its brewers £80,000.',
    'The inn owed its oldest brewer £30,000.',
    'subset',
  ),
  of(
    'one of them, and the pair',
    'The guild bought the lamp for £800.',
    'The guild bought the pair of lamps for £2,000.',
    'subset',
  ),
  of(
    'at its height',
    '300 men took part in the search.',
    'At its height 500 men took part in the search.',
    'period',
  ),
  of(
    'since a day',
    'The abbey has spent £900,000 on night guards.',
    'The abbey has spent £500,000 on night guards since Easter.',
    'period',
  ),
  {
    shows: 'a quarter and nine months',
    documents: [
      { published: '2014-11-02', text: 'The mill lost £4 million in the quarter. It rained.' },
      {
        published: '2014-11-02',
        text: 'The mill lost £11 million in the first nine months. Tea was served.',
      },
    ],
    savedBy: 'period',
  },
  of(
    'another of them',
    'One guard saw two boys on the wall.',
    'Another guard saw three boys on the wall.',
    'scope',
  ),
  {
    shows: 'all of them, and one of them',
    documents: [
      { text: 'The barns by the weir went for £310,000. It was cold.' },
      { text: 'One of the barns by the weir fetched £260,000. It was warm.' },
    ],
    savedBy: 'subset',
  },
  {
    shows: 'what there is in a fund, and what was paid out of it',
    documents: [
      { text: 'A hardship fund of £750,000 was set up by the guild. It was cold.' },
      { text: 'Payments from the hardship fund by the guild came to £410,000. It was warm.' },
    ],
  },
  {
    shows: 'how many there are, and how many of them get something',
    documents: [
      { text: 'The school on the quay has 600 pupils. It was cold.' },
      { text: '150 pupils at the school on the quay get free milk. It was warm.' },
    ],
  },
  {
    shows: 'two things told of parts of one whole',
    documents: [
      { text: 'The school on the quay has 600 pupils, 90 of them boarders. It was cold.' },
      { text: 'Of the 600 pupils at the school on the quay 140 sing. It was warm.' },
    ],
  },
  of(
    'a sum with more of it to come',
    'Bury paid £120,000 for the striker Leon Parry, with another £40,000 to follow. It rained.',
    'Bury paid £150,000 for the striker Leon Parry. It was cold.',
    'subset',
  ),
  of(
    'papers of one author among others',
    'The group has published 74 papers. It rained.',
    'The group has published six papers by Ann Laidlaw. It was cold.',
    'subset',
  ),
];
