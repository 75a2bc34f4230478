/**
 * Deeds that end a state, and words for the state that they end: what is "still" so has not been ended.
 * Note: a line holds where the thing that was done so is no longer so right after. `of` says what must be one in both: what it was done
 * to, or who did it. Before the stroke verbs (lemmas, particle joined by "_"), behind it the words of the state: verbs, adjectives, nouns.
 */
export interface EndedLine {
  of: 'theme' | 'agent' | 'both';
  deeds: string;
  state: string;
  /** What can come and go: long after the deed it may be so again. */
  returns?: true;
}

export const ENDED_LINES: readonly EndedLine[] = [
  // what is had
  {
    of: 'both',
    deeds: 'sell sell_off dispose_of give_away part_with',
    state: 'own possess hold have belong',
  },
  { of: 'theme', deeds: 'repay settle clear pay_off write_off', state: 'owe outstanding unpaid due' },
  { of: 'theme', deeds: 'let', state: 'vacant empty' },
  // what is in force
  {
    of: 'theme',
    returns: true,
    deeds: 'scrap abolish axe lift withdraw waive remove end drop repeal rescind revoke cancel suspend',
    state: 'charge pay levy apply collect impose force effect place require enforce run',
  },
  // who holds a post or is somewhere
  {
    of: 'agent',
    returns: true,
    deeds: 'resign step_down stand_down quit retire',
    state:
      'chairman chairwoman chair president secretary treasurer director leader mayor head manager coach captain trustee governor minister ' +
      'member editor principal chief post office charge work serve lead sit remain employ',
  },
  { of: 'theme', deeds: 'sack dismiss fire lay_off', state: 'work employ post serve' },
  {
    of: 'theme',
    deeds: 'release free bail',
    returns: true,
    state: 'custody prison jail detention cell held hold detain behind',
  },
  { of: 'theme', deeds: 'arrest catch capture recapture', returns: true, state: 'run large free hunt' },
  { of: 'agent', deeds: 'move_out', returns: true, state: 'live reside occupy' },
  // what stands, works or burns
  {
    of: 'theme',
    deeds: 'demolish pull_down knock_down raze tear_down dismantle',
    state: 'stand stands standing',
  },
  { of: 'theme', deeds: 'repair mend fix', returns: true, state: 'broken leak faulty out' },
  { of: 'theme', deeds: 'put_out extinguish', state: 'burn blaze smoulder' },
  { of: 'theme', deeds: 'find recover trace locate', returns: true, state: 'missing lost untraced' },
  { of: 'theme', deeds: 'clear', returns: true, state: 'block blocked impassable' },
  { of: 'theme', deeds: 'close shut', returns: true, state: 'open trade operate' },
  { of: 'theme', deeds: 'reopen open', returns: true, state: 'closed shut' },
  { of: 'theme', deeds: 'finish complete', state: 'unfinished incomplete build construction' },
];
