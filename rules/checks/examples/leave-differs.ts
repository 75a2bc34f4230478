/** What the rule on what is allowed and what is barred finds, and what it leaves alone. */
import type { PairRule } from '../../rule.js';

export const leaveExamples: PairRule['examples'] = {
  firing: [
    {
      shows: 'a right, and none',
      documents: [
        { text: 'The tenants of the mill have the right to appeal. It is stone.' },
        { text: 'The tenants of the mill have no right to appeal. It is damp.' },
      ],
      message: 'Here it is allowed, there it is barred.',
      quoted: ['the right', 'no right'],
    },
    {
      shows: 'who of a kind may, and may not',
      documents: [
        { text: 'Anglers may fish from the old lighthouse. It is stone.' },
        { text: 'Anglers may not fish from the old lighthouse. It is damp.' },
      ],
      message: 'Here it is allowed, there it is barred.',
      quoted: ['may', 'may'],
    },
    {
      shows: 'forbidden here, allowed there',
      documents: [
        { text: 'Dogs are forbidden in the walled garden. The gate is low.' },
        { text: 'The trust’s rules allow dogs in the walled garden. Two were seen.' },
      ],
      message: 'Here it is barred, there it is allowed.',
      quoted: ['are forbidden', 'allow'],
    },
    {
      shows: 'a duty, and nobody who has it',
      documents: [
        { text: 'Apprentices must wear a helmet in the press room. It is loud.' },
        { text: 'In the press room no apprentice has to wear a helmet. It is hot.' },
      ],
      message: 'Here it is required, there it is optional.',
      quoted: ['must', 'has to'],
    },
    {
      shows: 'a duty, and a free choice',
      documents: [
        { text: 'The warden must empty the pond at Skarn. It is deep.' },
        { text: 'The warden can choose whether to empty the pond at Skarn. It is old.' },
      ],
      message: 'Here it is required, there it is optional.',
      quoted: ['must', 'can choose'],
    },
    {
      shows: 'a duty told by a noun, and a free choice',
      documents: [
        { text: 'Attendance at the diving course is compulsory. It is wet.' },
        { text: 'Divers may choose whether to attend the diving course. It is cold.' },
      ],
      message: 'Here it is required, there it is optional.',
      quoted: ['is compulsory', 'may choose'],
    },
    {
      shows: 'allowed, in what somebody said',
      documents: [
        { text: 'Anglers may not fish from the old lighthouse. It is damp.' },
        { text: 'The warden said that anglers were free to fish from the old lighthouse. It is stone.' },
      ],
      message: 'Here it is barred, there it is allowed.',
      quoted: ['may', 'free'],
    },
  ],
  silent: [
    {
      shows: 'what was so once, in what somebody said',
      documents: [
        { text: 'Anglers may not fish from the old lighthouse. It is damp.' },
        {
          text: 'The warden said that anglers were free to fish from the old lighthouse in 1990. It is stone.',
        },
      ],
    },
    {
      shows: 'what may come, and may not',
      documents: [
        { text: 'The old lighthouse may outlast the new pier. It is stone.' },
        { text: 'The old lighthouse may not outlast the new pier. It is damp.' },
      ],
    },
    {
      shows: 'a duty, and none to do so for one neighbour',
      documents: [
        { text: 'The warden is obliged to empty the pond at Skarn. It is deep.' },
        { text: 'The warden is under no obligation to empty the pond at Skarn for the miller. It is old.' },
      ],
      savedBy: 'scope',
    },
    {
      shows: 'two acts on one thing',
      documents: [
        { text: 'The warden must clean the pond at Skarn. It is deep.' },
        { text: 'The warden can choose whether to stock the pond at Skarn. It is old.' },
      ],
    },
    {
      shows: 'two places',
      documents: [
        { text: 'Dogs are forbidden in the walled garden. The gate is low.' },
        { text: 'Dogs are allowed in the deer park. The gate is high.' },
      ],
    },
    {
      shows: 'two kinds of people',
      documents: [
        { text: 'Junior members must wear a helmet on the water. It is law.' },
        { text: 'Senior members need not wear a helmet on the water. It is custom.' },
      ],
    },
    {
      shows: 'a stated exception',
      documents: [
        { text: 'Dogs are forbidden in the walled garden, except guide dogs. The gate is low.' },
        { text: 'Guide dogs are allowed in the walled garden. The gate is wide.' },
      ],
    },
  ],
};
