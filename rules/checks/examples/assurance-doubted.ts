/** What the rule on assurances and doubts finds, and what it leaves alone. */
import type { PairRule } from '../../rule.js';

export const assuranceExamples: PairRule['examples'] = {
  firing: [
    {
      shows: 'no passenger, and some passengers',
      documents: [
        { text: '“No passenger will lose a seat because of the works,” the operator said.' },
        { text: 'Some passengers might not get a seat during the works.' },
      ],
      message: 'One place assures it, the other says that it may turn out otherwise.',
      quoted: [
        'No passenger will lose a seat because of the works',
        'Some passengers might not get a seat during the works',
      ],
    },
    {
      shows: 'no help needed, and help that may be',
      documents: [
        { text: 'The theatre will not need a loan from the county.' },
        { text: 'The theatre might have to go to the county for a loan.' },
      ],
      message: 'One place assures it, the other says that it may turn out otherwise.',
      quoted: [
        'The theatre will not need a loan from the county',
        'The theatre might have to go to the county for a loan',
      ],
    },
    {
      shows: 'a rule that forbids, and what is said to be possible',
      documents: [
        { text: 'Not a penny of the legacy may be spent on the roof, the solicitor told the vestry.' },
        { text: 'Some of the legacy could go towards the roof, according to the churchwarden.' },
      ],
      message: 'One place assures it, the other says that it may turn out otherwise.',
      quoted: [
        'Not a penny of the legacy may be spent on the roof',
        'Some of the legacy could go towards the roof',
      ],
    },
    {
      shows: 'a loss that nobody will bear, and one that a change may bring',
      documents: [
        { text: '“No deckhand will lose shifts because of the new rota,” the captain said.' },
        { text: 'The new rota could mean fewer shifts for some deckhands, the union’s adviser said.' },
      ],
      message: 'One place assures it, the other says that it may turn out otherwise.',
      quoted: [
        'No deckhand will lose shifts because of the new rota',
        'The new rota could mean fewer shifts for some deckhands',
      ],
    },
  ],
  silent: [
    {
      shows: 'what somebody may do, and will not',
      documents: [
        { text: 'Members of the club have the right to vote. It was wet.' },
        { text: 'Members of the club will not vote on Monday. It was dry.' },
      ],
    },
    {
      shows: 'a guess at what was',
      documents: [
        { text: 'The ferry firm may not have paid harbour dues for the new quay. Its books are closed.' },
        { text: 'The ferry firm will pay harbour dues for the new quay. It has said so in writing.' },
      ],
    },
    {
      shows: 'what some may wish is up to them',
      documents: [
        { text: 'No family will have to leave the estate.' },
        { text: 'Some families may want to leave the estate.' },
      ],
    },
    {
      shows: 'a gain is no loss',
      documents: [
        { text: '“No deckhand will lose shifts because of the new rota,” the captain said.' },
        { text: 'The new rota could mean longer weekends for some deckhands.' },
      ],
    },
    {
      shows: 'two places',
      documents: [
        { text: 'No child will be taught in a prefab.' },
        { text: 'Some children may be taught in the new hall.' },
      ],
      savedBy: 'scope',
    },
    {
      shows: 'will and may of one outcome',
      documents: [{ text: 'The theatre will reopen in May.' }, { text: 'The theatre may reopen in May.' }],
    },
    {
      shows: 'two things',
      documents: [
        { text: 'The theatre will not need a loan from the county.' },
        { text: 'The county may need a new bridge.' },
      ],
    },
    {
      shows: 'two years',
      documents: [
        { text: 'The theatre will not need a loan from the county in 2011.' },
        { text: 'The theatre might need a loan from the county in 2014.' },
      ],
      savedBy: 'period',
    },
    {
      shows: 'whom the one does it to does the other',
      documents: [
        { text: 'Pilots may bid for Tucson. It rained.' },
        { text: 'The airline will not furlough one pilot this year. It was cold.' },
      ],
    },
  ],
};
