import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';

const META = { title: null, publisher: null, published: '2019-06-12', kind: null, url: null, author: null };

/** "subject | predicate | polarity modality | times" of each claim. */
const claimed = (text: string): string[] =>
  readDocument({ text, bodyStart: 0, meta: META }).claims.map(
    ({ event, polarity, modality, times }) =>
      `${event?.subject ?? '-'} | ${event?.predicate ?? '-'} | ${polarity} ${modality} | ${times.map(({ text: words, timex }) => `${words}=${timex ?? ''}`).join(', ')}`,
  );

function table(title: string, rows: readonly (readonly [text: string, ...claims: string[]])[]): void {
  describe(title, () => {
    for (const [text, ...claims] of rows) it(text, () => expect(claimed(text)).to.deep.equal(claims));
  });
}

table('a time behind since, before or after is no subject while a verb is missing', [
  [
    'Every train cancelled by the firm since May was listed.',
    'Every train | list | positive asserted | since May=2019-05',
  ],
  [
    'All the money raised before Christmas will go to the hall.',
    'All the money | go | positive predicted | before Christmas=2019-12-25',
  ],
  ['He said the rules since 2015 had changed.', 'the rules | change | positive asserted | since 2015=2015'],
  [
    'Trains ran late until May brought relief.',
    'Trains | run | positive asserted | ',
    'May | bring | positive asserted | until May=2019-05',
  ],
  [
    'The mill closed before Easter was over.',
    'The mill | close | positive asserted | ',
    'Easter | be | positive asserted | before Easter=2019-04-21',
  ],
]);

table('the rest of a time is no subject', [
  ['By Friday the 3rd they had left.', 'they | leave | positive asserted | By Friday the 3rd=2019-06-03'],
  [
    'On the first day, June 9th, 58 trains left.',
    '58 trains | leave | positive asserted | June 9th=2019-06-09',
  ],
  [
    'In June, July and August, the pool is open.',
    'the pool | be | positive asserted | In June=2019-06, July=2019-07, August=2019-08',
  ],
  ['In the south, May was wet.', 'May | be | positive asserted | '],
]);

table('a time of a thing is not one of what is told', [
  ['The council sold a house built in 1902.', 'The council | sell | positive asserted | '],
  [
    'On Tuesday they released two men arrested in March.',
    'they | release | positive asserted | On Tuesday=2019-06-11',
  ],
  [
    'The clinic counted 40 nurses employed in May.',
    'The clinic | count | positive asserted | in May=2019-05',
  ],
  ['Two men arrested in May were charged.', 'Two men | charge | positive asserted | in May=2019-05'],
]);

table('a short form of had or would', [
  ['She’d been robbed.', 'She | rob | positive asserted | '],
  ['They’d already left.', 'They | leave | positive asserted | '],
  ['They’d be paid.', 'They | pay | positive predicted | '],
  ['It’d cost too much.', 'It | cost | positive predicted | '],
]);

table('what is not decided stays open', [
  ['The board has yet to decide whether the ward will close.', 'the ward | close | positive possible | '],
  ['The council has not decided whether to close the ward.', 'The council | close | positive possible | '],
  ['The council decided not to close the ward.', 'The council | close | negative planned | '],
]);

table('years by the weekday, and since', [
  [
    'He was clerk in June 2003. Votes are counted by 5pm on Friday 31 May.',
    'He | be | positive asserted | in June 2003=2003-06',
    'Votes | count | positive asserted | by 5pm on Friday 31 May=2019-05-31T17:00',
  ],
  [
    'He has been clerk since the meeting of October 2003. The next one is on 21 June.',
    'He | be | positive asserted | October 2003=2003-10',
    'The next one | be | positive asserted | on 21 June=2019-06-21',
  ],
  [
    'The water was at its highest at ten minutes to seven.',
    'The water | be | positive asserted | at ten minutes to seven=2019-06-12T06:50',
  ],
]);
