/**
 * Phrases that tell a state of a thing as one adjective would: "over budget", "in the dark", "without a licence".
 * Note: a phrase belongs in a row where it says of its subject no more than the word does, whatever the subject is. A phrase that holds its
 * own negation says so; any other one says the opposite under a negation ("was not told about it"). Patterns of small letters, the
 * words of states as in `states.ts`.
 */
export interface StatePhrase {
  word: string;
  /** What the same phrase says under a negation; null where that leaves a middle. */
  denied: string | null;
  pattern: string;
  /** The negation is part of the phrase. */
  negates?: true;
  /** Told of how something was done: of two deeds it tells two things. */
  ofDeed?: true;
}

const IS = '(?:was|were|is|are|be|been)';
const ITS = '(?:(?:the|its|their|our|his|her) )?(?:original |agreed |planned )?';

export const STATE_PHRASES: readonly StatePhrase[] = [
  // money
  {
    word: 'within-budget',
    denied: 'over-budget',
    pattern: `(?:on|within|under|below|inside) ${ITS}(?:budget|estimate)`,
    ofDeed: true,
  },
  {
    word: 'over-budget',
    denied: 'within-budget',
    pattern:
      `(?:over|above|beyond) ${ITS}(?:budget|estimate)|overspent|(?:exceed(?:ed|s)?|overr[au]n|overshot) ${ITS}(?:budget|estimate)|` +
      'more than (?:(?:was|were|had been) )?(?:budgeted|estimated|(?:the \\w+ |was |were )*(?:had )?(?:set aside|allowed))',
    ofDeed: true,
  },
  // body and mind
  {
    word: 'drunk',
    denied: 'sober',
    pattern:
      'had been drinking|over the (?:legal |drink-drive |alcohol )*limit|under the influence|the worse for (?:drink|wear)|had (?:had )?too much to drink',
  },
  {
    word: 'sober',
    denied: null,
    pattern:
      "(?:had not|hadn[’']t|had never) (?:had|drunk|taken|touched) (?:a drop|a drink|alcohol|anything)",
    negates: true,
  },
  {
    word: 'aware',
    denied: 'unaware',
    pattern:
      '(?:knew|known) (?:\\w+ )?(?:about|of)|(?:was|were|been) (?:told|informed|warned|briefed) (?:\\w+ )?(?:about|of)|(?:fully|well|made|became) aware',
  },
  {
    word: 'unaware',
    denied: null,
    pattern:
      "(?:did not|didn[’']t|never) (?:know|hear)(?: anything)? (?:about|of)|had no (?:idea|knowledge|inkling|notion)|knew nothing|(?:not|never) aware",
    negates: true,
  },
  { word: 'unaware', denied: 'aware', pattern: '(?:kept |left )?in the dark|ignorant of' },
  // whether it works
  { word: 'broken', denied: 'working', pattern: 'out of (?:order|action)' },
  { word: 'working', denied: 'broken', pattern: '(?:in|back in) working order|up and running' },
  // before the law
  {
    word: 'at-fault',
    denied: 'blameless',
    pattern:
      '(?:at fault|to blame|in the wrong)(?= (?:for|over|in|when|by)\\b|[,.;]|\\W*$)|guilty of (?:misconduct|wrongdoing|negligence)',
  },
  {
    word: 'blameless',
    denied: null,
    pattern:
      '(?:cleared|absolved|exonerated|free) (?:of|from) (?:\\w+ )?(?:fault|blame|wrongdoing|misconduct|responsibility|negligence)|blameless|exonerated|done nothing wrong|did nothing wrong',
  },
  {
    word: 'in-custody',
    denied: null,
    pattern:
      '(?:in|into) (?:police )?custody|behind bars|in (?:jail|prison|detention)|under (?:house )?arrest',
  },
  {
    word: 'at-large',
    denied: null,
    pattern: 'at large|on the run|a fugitive',
  },
  // who may be there
  {
    word: 'public',
    denied: 'private',
    pattern: 'in (?:public|open court|open session)',
    ofDeed: true,
  },
  {
    word: 'private',
    denied: 'public',
    pattern: 'behind closed doors|in (?:private|camera|secret|closed session)',
    ofDeed: true,
  },
  // how much of a working week
  { word: 'full-time', denied: null, pattern: 'full[- ]time' },
  { word: 'part-time', denied: null, pattern: 'part[- ]time' },
  // what may be seen
  {
    word: 'secret',
    denied: 'published',
    pattern: 'kept (?:\\w+ )?(?:secret|private|confidential|under wraps|from the public)|under lock and key',
  },
  {
    word: 'secret',
    denied: null,
    pattern: '(?:not|never) (?:been )?(?:published|made public)',
    negates: true,
  },
  { word: 'published', denied: 'secret', pattern: 'made public|(?:been|was|were) published' },
  // how much of it
  { word: 'half-empty', denied: null, pattern: 'half[ -]empty' },
  {
    word: 'full',
    denied: null,
    pattern: 'full(?= (?:on|for|at|when|last|that|by)\\b|\\W*$)|filled to capacity|standing room only',
  },
  // whether it works and can be had
  {
    word: 'out-of-order',
    denied: null,
    pattern: 'out of (?:order|action|service|commission)(?= (?:at|since|on|for|when|again)\\b|[,.;]|\\W*$)',
  },
  {
    word: 'working',
    denied: 'broken',
    pattern: `in (?:full |good |proper |perfect )*(?:working )?order(?= (?:at|since|on|when)\\b|[,.;]|\\W*$)|${IS} (?:fully |still |all )*working(?= (?:properly|perfectly|normally|again|when)\\b|[,.;]|\\W*$)`,
  },
  { word: 'out-of-stock', denied: 'in-stock', pattern: 'out of stock|sold out' },
  { word: 'in-stock', denied: 'out-of-stock', pattern: 'in stock' },
  { word: 'out-of-use', denied: 'in-use', pattern: 'out of use' },
  { word: 'in-use', denied: 'out-of-use', pattern: 'in (?:daily |regular |full |public )*use' },
  { word: 'up-to-date', denied: 'out-of-date', pattern: 'up[ -]to[ -]date' },
  { word: 'out-of-date', denied: 'up-to-date', pattern: 'out[ -]of[ -]date' },
  { word: 'on', denied: 'off', pattern: `${IS} (?:switched|turned) on` },
  { word: 'off', denied: 'on', pattern: `${IS} (?:switched|turned) off` },
  { word: 'unlit', denied: 'lit', pattern: 'in (?:total |complete |near |pitch )*darkness' },
  {
    word: 'in-danger',
    denied: 'safe',
    pattern:
      '(?:in|at) (?:\\w+ )?(?:danger|risk) of (?:collaps|fall|giving way)\\w*|(?:could|may|might) (?:collapse|fall|give way) (?:at any|any) (?:time|moment|day)',
  },
  // how it turned out
  {
    word: 'successful',
    denied: 'unsuccessful',
    pattern: '(?:was|were|is|are|be|been|proved|become|became) (?:\\w+ )?a (?:\\w+ )?(?:success|triumph|hit)',
  },
  {
    word: 'unsuccessful',
    denied: null,
    pattern:
      '(?:was|were|is|are|be|been|proved|become|became) (?:\\w+ )?a (?:\\w+ )?(?:failure|flop|fiasco|disaster)',
  },
];

/**
 * Nouns for what one has or lacks, each with the participle that says that one has it: "without insurance" is uninsured.
 * Note: only where "has it" and the participle say the same of the same thing.
 */
export const HAD_LINES: readonly string[] = [
  'insurance cover | insured',
  'licence license | licensed',
  'training | trained',
  'supervision | supervised',
  'qualification qualifications | qualified',
  'guard guards | guarded',
  'escort | escorted',
  'heating | heated',
  'lighting | lit',
  'permission authority authorisation authorization | authorised',
  'planning-permission | authorised',
  'certificate | certified',
  'vaccination | vaccinated',
  'protection | protected',
  'treatment | treated',
  'furniture | furnished',
];
