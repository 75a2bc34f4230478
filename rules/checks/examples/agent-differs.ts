/** What the rule on two who did one thing finds, and what it leaves alone. */
import type { PairRule } from '../../rule.js';

export const agentExamples: PairRule['examples'] = {
  firing: [
    {
      shows: 'two posts, of which one is told with its name',
      documents: [
        { text: 'It was the bosun who gave the order to lower the boats. It was dark.' },
        { text: 'It was the captain, Mr Aske, who gave the order to lower the boats. It was late.' },
      ],
      message: 'Here “the bosun”, there “the captain”: one act, two agents.',
      quoted: ['the bosun', 'the captain'],
    },
    {
      shows: 'the author of a thing, and the one who wrote it',
      documents: [
        { text: 'The author of the harbour hymn was Peter Askew. It was wet.' },
        { text: 'Nora Lyle was the one who wrote the harbour hymn. It was dry.' },
      ],
      message: 'Here “Peter Askew”, there “Nora Lyle”: one act, two agents.',
      quoted: ['Peter Askew', 'Nora Lyle'],
    },
    {
      shows: 'the work of one',
      documents: [
        { text: 'The demolition of the boathouse was the work of Calder Estates. It was wet.' },
        { text: 'Norbury Homes demolished the boathouse. It was dry.' },
      ],
      message: 'Here “Calder Estates”, there “Norbury Homes”: one act, two agents.',
      quoted: ['Calder Estates', 'Norbury Homes'],
    },
    {
      shows: 'one sentence, two who gave it',
      documents: [
        { text: 'The money for the loom was given to the museum by the weavers’ guild. It was wet.' },
        { text: 'The money for the loom was given to the museum by Dora Varga. It was dry.' },
      ],
      message: 'Here “the weavers’ guild”, there “Dora Varga”: one act, two agents.',
      quoted: ['the weavers’ guild', 'Dora Varga'],
    },
    {
      shows: 'who found it',
      documents: [
        { text: 'The shortfall was found by the managers in August.' },
        { text: 'The external auditors found the shortfall.' },
      ],
      message: 'Here “the managers”, there “The external auditors”: one act, two agents.',
      quoted: ['the managers', 'The external auditors'],
    },
    {
      shows: 'a number that one of two dialled',
      documents: [
        { text: 'It was the cook who dialled 999. It was wet.' },
        { text: 'The porter dialled 999 himself. It was dry.' },
      ],
      message: 'Here “the cook”, there “The porter”: one act, two agents.',
      quoted: ['the cook', 'The porter'],
    },
    {
      shows: 'who left the table',
      documents: [
        { text: 'The drivers’ union walked away from the bargaining table on Wednesday.' },
        { text: 'It was the company’s team which walked away from the bargaining table on Wednesday.' },
      ],
      message: 'Here “The drivers’ union”, there “the company’s team”: one act, two agents.',
      quoted: ['The drivers’ union', 'the company’s team'],
    },
    {
      shows: 'one order, given by two',
      documents: [
        { text: 'The order to stop the pumps was given by the night foreman.' },
        { text: 'The inquiry heard that the order to stop the pumps was given by the chief engineer.' },
      ],
      message: 'Here “the night foreman”, there “the chief engineer”: one act, two agents.',
      quoted: ['the night foreman', 'the chief engineer'],
    },
    {
      shows: 'a pipe, and whose people cut it',
      documents: [
        { text: 'The gas main in Hill Street was cut by a gang from the cable company.' },
        { text: 'The main was cut by the council’s own workmen, the gas inspector wrote.' },
      ],
      message: 'Here “a gang”, there “the council’s own workmen”: one act, two agents.',
      quoted: ['a gang', 'the council’s own workmen'],
    },
    {
      shows: 'who opened a hall',
      documents: [
        { text: 'The admiral opened the new reading room in May. A band played.' },
        { text: 'The new reading room was opened by the bishop in May. It rained.' },
      ],
      message: 'Here “The admiral”, there “the bishop”: one act, two agents.',
      quoted: ['The admiral', 'the bishop'],
    },
    {
      shows: 'one person, and several',
      documents: [
        { text: 'The frieze of the mill girls was carved by Ada Munk.' },
        { text: 'Apprentices of the yard carved the frieze of the mill girls.' },
      ],
      message: 'Here “Ada Munk”, there “Apprentices of the yard”: one act, two agents.',
      quoted: ['Ada Munk', 'Apprentices of the yard'],
    },
  ],
  silent: [
    {
      shows: 'what each has of its own',
      documents: [
        { text: 'Anna Reeve won her race at the games on the moor. It was wet.' },
        { text: 'Carol Tell won her race at the games on the moor. It was dry.' },
      ],
    },
    {
      shows: 'one of many of a kind',
      documents: [
        { text: 'Norgas has bought ten lorries for the quarry. It was wet.' },
        { text: 'Ravel Steel has bought ten lorries for the quarry. It was dry.' },
      ],
    },
    {
      shows: 'a name, and what somebody is',
      documents: [
        { text: 'The body was found by a girl of nine. It was wet.' },
        { text: 'The body was found by Ada Munk. It was dry.' },
      ],
    },
    {
      shows: 'a body, and who speaks for it',
      documents: [
        { text: 'The closure was announced by the trust in May. It was wet.' },
        { text: 'The closure was announced by Ada Munk, the chair of the trust, in May. It was dry.' },
      ],
    },
    {
      shows: 'what many put their names to',
      documents: [
        { text: 'Ada Munk signed the petition against the dam. It was wet.' },
        { text: 'Peter Askew signed the petition against the dam. It was dry.' },
      ],
    },
    {
      shows: 'two years’ cups',
      documents: [
        { text: 'The rowing club won the Harbour Cup in 2009. It was wet.', published: '2016-06-12' },
        { text: 'Skerry Harriers won the Harbour Cup. It was dry.', published: '2016-06-12' },
      ],
      savedBy: 'period',
    },
    {
      shows: 'one of several founders',
      documents: [
        { text: 'Helen Marsh was a founder of the school. It was wet.' },
        { text: 'The founder of the school was Colin Reeve. It was dry.' },
      ],
    },
    {
      shows: 'the maker of a part',
      documents: [
        { text: 'Peter Askew was the author of the guide’s preface. It was wet.' },
        { text: 'The author of the guide was Nora Lyle. It was dry.' },
      ],
    },
    {
      shows: 'what many may do, one at the end of each sentence',
      documents: [
        { text: 'The plan for the mill was supported by the mayor at the meeting in March. It was wet.' },
        { text: 'The plan for the mill was supported by the vicar at the meeting in March. It was dry.' },
      ],
    },
    {
      shows: 'a body, and workers who may be its own',
      documents: [
        { text: 'The elm was felled by the council.' },
        { text: 'The elm was felled by workmen in green coats.' },
      ],
    },
    {
      shows: 'the one act of a row, and another',
      documents: [
        { text: 'The bell was cast by Amos Reeve.' },
        { text: 'The fourth bell was cast by Jonah Tell.' },
      ],
      savedBy: 'scope',
    },
    {
      shows: 'two orders',
      documents: [
        { text: 'The order to stop the pumps was given by the night foreman.' },
        { text: 'The order to open the gates was given by the chief engineer.' },
      ],
    },
    {
      shows: 'several windows',
      documents: [
        { text: 'Two windows were broken by fans.' },
        { text: 'Two windows were broken by guards.' },
      ],
    },
    {
      shows: 'somebody who may be anybody',
      documents: [
        { text: 'The alarm was rung by an employee.' },
        { text: 'The alarm was rung by the night foreman.' },
      ],
    },
    {
      shows: 'two finds',
      documents: [{ text: 'The managers found the leak.' }, { text: 'The auditors found the shortfall.' }],
    },
    {
      shows: 'two may support one plan',
      documents: [
        { text: 'The governors supported the plan.' },
        { text: 'The teachers supported the plan.' },
      ],
    },
    {
      shows: 'one agent by two names',
      documents: [
        { text: 'The managers found the shortfall.' },
        { text: 'The shortfall was found by management.' },
      ],
    },
    {
      shows: 'what did it until then, and what does now',
      documents: [
        { text: 'The lighthouse was lit by oil until 1962. It is tall.' },
        { text: 'The lighthouse is lit by electricity. It is white.' },
      ],
    },
  ],
};
