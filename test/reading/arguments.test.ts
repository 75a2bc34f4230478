/** Which noun phrases go where: second objects of a preposition, times that are no objects, who goes on behind a report. */
import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';

const META = { title: null, publisher: null, published: '2015-03-20', kind: null, url: null, author: null };
const REST = '\n\nCopies of the paper were handed round at the door. Tea was served.\n';

/** "predicate | agent | theme | role:term; role:term" of each claim of a sentence in a longer paper, with who says it where anybody does. */
function frames(text: string): string[] {
  return readDocument({ text: text + REST, bodyStart: 0, meta: META })
    .claims.filter(({ quote }) => quote.start < text.length)
    .map(({ frame, attribution }) =>
      [
        frame.predicate?.lemma ?? '-',
        frame.agent?.text ?? '-',
        frame.theme?.text ?? '-',
        frame.others.map(({ role, term }) => `${role}:${term.text}`).join('; ') || '-',
        ...attribution.map(({ name, role }) => `says ${name ?? role ?? 'somebody'}`),
      ].join(' | '),
    );
}

const CASES: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'who did it': [
    ['The decision to flood the meadow was taken by the miller.', 'flood | the miller | the meadow | -'],
    ['Dr Novak put the figures together.', 'prepare | Dr Novak | the figures | -'],
    ['The rower came across the deed.', 'come across | The rower | the deed | -'],
    ['The miller met the cost of the feast.', 'pay | The miller | the feast | -'],
    ['She was the one who found the deed.', 'find | She | the deed | -'],
  ],
  'nobody, as the subject of what is said': [
    ['The head said nobody had told the school.', 'tell | nobody | the school | - | says head'],
    ['The head said nothing was done.', 'do | - | nothing | - | says head'],
    ['Ann Lee said none of the staff had been told.', 'tell | - | none of the staff | - | says Ann Lee'],
    ['Ann Lee said nothing.', 'say | Ann Lee | nothing | -'],
  ],
  'a gerund behind a preposition': [
    ['Ann Lee was against selling the mill.', 'be | - | Ann Lee | against:selling the mill'],
    ['Ann Lee spoke against selling the mill.', 'speak | Ann Lee | - | against:selling the mill'],
    ['The money is for buying books.', 'be | - | The money | for:buying books'],
    ['Ann Lee argued for selling the mill.', 'argue | Ann Lee | selling the mill | -'],
  ],
  'a preposition before several': [
    ['The path was given back to walkers and cyclists.', 'return | - | The path | to:walkers; to:cyclists'],
    ['The office is open to members and guests.', 'open | - | The office | to:members; to:guests'],
    [
      'The school sent letters to parents and teachers.',
      'send | The school | letters | to:parents; to:teachers',
    ],
    [
      'The fund has raised £95,000 from residents, firms and the lottery.',
      'raise | The fund | £95,000 | from:residents; from:firms; from:the lottery',
    ],
    [
      'Talks were held between the union and the company.',
      'hold | - | Talks | between:the union; between:the company',
    ],
    ['The fee pays for the hall and the pitch.', 'pay | The fee | the hall | and:the pitch'],
    [
      'The plan was drawn up by the mayor and two clerks.',
      'draw up | the mayor | The plan | co-agent:two clerks',
    ],
    ['Volunteers are wanted for digging and planting.', 'want | - | Volunteers | for:digging; for:planting'],
  ],
  'so many behind a verb of change, which did nothing': [
    ['The queue was reduced by 200 cases.', 'reduce | - | The queue | by:200 cases'],
    ['The queue was cut by 100 patients.', 'cut | - | The queue | by:100 patients'],
    ['The grant was cut by two ministers.', 'cut | two ministers | The grant | -'],
    ['The grant was cut by two councils.', 'cut | two councils | The grant | -'],
    ['The wall was built by 40 masons.', 'build | 40 masons | The wall | -'],
  ],
  'a second object, which no preposition brings': [
    [
      'The firm built flats in Leeds and offices in York.',
      'build | The firm | flats | and:offices; in:Leeds; in:York',
    ],
    ['She lost her job and her house in Leeds.', 'lose | She | her job | and:her house; in:Leeds'],
    ['The club has £6m in the bank at 30 June and no debts.', 'have | The club | £6m | in:the bank'],
    [
      'The school sent letters to parents and a copy to the press.',
      'send | The school | letters | and:a copy; to:parents; to:the press',
    ],
    [
      'The club lost its coach and a third of its players.',
      'lose | The club | its coach | and:a third of its players',
    ],
  ],
  'a time is no object': [
    ['Passengers flew home 19 hours later.', 'fly | Passengers | - | -'],
    ['The mayor is stepping down next spring.', 'step down | The mayor | - | -'],
    ['Two hours later the roof fell.', 'fall | - | the roof | -'],
    ['All week the queue grew.', 'grow | - | the queue | -'],
    ['Forty minutes after the call the ambulance came.', 'come | the ambulance | - | after:the call'],
    ['The committee looked back over last year.', 'over | - | The committee | -'],
    ['All day tickets were sold.', 'sell | - | All day tickets | -'],
    ['The firm spent the money.', 'spend | The firm | the money | -'],
  ],
  'who it was not': [
    ['The layer was found not by the director but by her assistant.', 'find | her assistant | The layer | -'],
    [
      'The wreck was found by divers and a diver’s dog.',
      'find | divers | The wreck | co-agent:a diver’s dog',
    ],
  ],
  'names with titles and abbreviations': [
    ['“I am against it,” said the Rev. Giles Orr.', 'be | - | I | against:it | says Giles Orr'],
    ['Our oldest resident, Miss Ivy Pock, was born in 1904.', 'bear | - | Our oldest resident | -'],
    ['The bell will hang at St Petroc’s by harvest.', 'hang | The bell | - | at:St Petroc; by:harvest'],
    [
      'They held a party for the 103rd birthday of Ivy Pock.',
      'hold | They | a party | for:the 103rd birthday of Ivy Pock',
    ],
  ],
  'words joined by hyphens, and numbers behind No.': [
    ['Four patients had an up-to-date care plan.', 'have | Four patients | an up-to-date care plan | -'],
    ['The out-of-date map was sold.', 'sell | - | The out-of-date map | -'],
    ['The roof of the No. 3 shaft collapsed.', 'collapse | The roof of the No. 3 shaft | - | -'],
    ['The run-up to the vote was calm.', 'calm | - | The run-up | to:the vote'],
  ],
  'turns in one paragraph': [
    [
      'MR HARE: The lamps have been mended. MRS DYSON: They burn well. They cost £4.',
      'mend | - | The lamps | - | says Hare',
      'burn | They | - | - | says Dyson',
      'cost | - | They | value:£4 | says Dyson',
    ],
    [
      'MR HARE: The lamps have been mended. One fact remained: nobody saw them.',
      'mend | - | The lamps | - | says Hare',
      'remain | - | One fact | - | says Hare',
      'see | nobody | them | - | says Hare',
    ],
  ],
  'who spoke goes on': [
    [
      '“I have always liked it,” Ann Lee said, and asked for a vote.',
      'like | I | it | - | says Ann Lee',
      'ask | Ann Lee | a vote | -',
    ],
    [
      'A household uses 140 litres a day, the board said, and asked people to save.',
      'use | A household | 140 litres | - | says board',
      'ask | the board | people | -',
      'save | people | - | - | says board',
    ],
    [
      '“It is late,” said Ann Lee, and left the room.',
      'late | - | It | - | says Ann Lee',
      'leave | Ann Lee | the room | -',
    ],
    [
      'Fares rose in May, the firm said, and fell in June.',
      'rise | - | Fares | - | says firm',
      'fall | - | Fares | - | says firm',
    ],
    [
      'The hall would close, the clerk said, and the library would move.',
      'close | - | The hall | - | says clerk',
      'move | the library | - | - | says clerk',
    ],
    [
      'The lake is full, said the ranger, and nobody had drowned.',
      'full | - | The lake | - | says ranger',
      'drown | nobody | - | - | says ranger',
    ],
    [
      'The hall will close, the clerk said, and the library will move.',
      'close | - | The hall | - | says clerk',
      'move | the library | - | -',
    ],
    [
      '“The roof leaks,” said Ann Lee, the mayor, and Bob Orr, the clerk.',
      'leak | The roof | - | - | says Ann Lee',
    ],
  ],
};

describe('arguments', () => {
  for (const [what, cases] of Object.entries(CASES))
    describe(what, () => {
      for (const [text, ...want] of cases) it(text, () => expect(frames(text)).to.deep.equal(want));
    });
});
