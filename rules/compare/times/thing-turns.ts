/**
 * Where a thing begins and ends, in whatever words: "the strike began", "the hunt was called off", "the ban was lifted", "work on the
 * pier started". What a claim of its length ties together.
 */
import type { Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { eventOf } from '../identity/event-view.js';
import { daysOf } from './durations.js';
import { withoutLength } from './length-bearer.js';
import { relateTerms } from '../identity/terms.js';
import type { Named } from './tie.js';
import { datedTimes, isDuration, touching } from '../identity/times.js';
import { canonical, tellingWords } from '../words/words.js';
import { areNews, knownTo } from '../scope/known-to.js';

/** What is opened and closed when it begins and ends, where other things have doors. */
const OCCASION =
  /^(?:meeting|hearing|session|conference|inquiry|inquest|trial|debate|fair|festival|exhibition|show|season|consultation|auction|congress|summit|vote|poll|talk)$/;
const OPENS = { begin: 'open', end: 'close' } as const;

/** Verbs that put an end to what goes on, where of other things they tell something else. Source: verbs of ending (Levin 1993, 55.4) and of revoking (Roget 1911, 756). */
const PUTS_END = /^(?:call off|stand down|lift|break off|wind up|abandon|revoke|suspend|settle|break up)$/;
/** What has such an end: an action of people, or an order of theirs. */
const GOES_ON =
  /^(?:strike|walkout|stoppage|boycott|protest|sit-in|occupation|siege|blockade|search|hunt|manhunt|rescue|operation|alert|alarm|ban|curfew|embargo|sanction|restriction|freeze|moratorium|lockdown|quarantine|suspension|dispute|fast|lockout|lock-out|truce|ceasefire)$/;
/** Nouns of making, whose beginning and end are those of what is made. */
const MAKING = /^(?:work|construction|building|restoration|repair|rebuilding|renovation|refurbishment)$/;

/** The claims that tell of the beginning or the end of a thing, whatever is said of its length besides. */
export function turn(kind: 'begin' | 'end', own: CaseClaim, thing: Term): Named {
  const told = withoutLength(thing);
  const occasion = OCCASION.test(thing.head);
  return {
    keys: [kind, ...(occasion ? [OPENS[kind]] : [])].map((name) => `class ${name} ${canonical(thing.head)}`),
    is: (other) =>
      turns(other, kind, occasion) &&
      turned(other).some((term) => relateTerms(term, told) === 'same') &&
      inOneYear(own, other) &&
      knowsMarks(own, thing, other),
    words: null,
  };
}

function turns({ claim }: CaseClaim, kind: 'begin' | 'end', occasion: boolean): boolean {
  const event = eventOf(claim);
  if (event.class === kind || (occasion && event.class === OPENS[kind])) return true;
  return kind === 'end' && putsEnd(claim);
}

const putsEnd = (claim: CaseClaim['claim']): boolean => {
  const { lemma, theme, agent } = eventOf(claim);
  return PUTS_END.test(lemma ?? '') && GOES_ON.test((theme ?? agent)?.head ?? '');
};

/** What begins or ends; of work that on which it is done as well. */
function turned({ claim }: CaseClaim): Term[] {
  const { theme, agent } = eventOf(claim);
  const thing = theme ?? agent;
  if (!thing) return [];
  const made = MAKING.test(thing.head)
    ? claim.frame.others.flatMap(({ role, term }) => (/^(?:on|of)$/.test(role) ? [term] : []))
    : [];
  return [thing, ...made];
}

/** Keys under which those who tell the end of an action meet its length, and those of work on a thing the length of that. */
export function turnKeys({ claim, ...own }: CaseClaim): string[] {
  const { class: kind } = eventOf(claim);
  const name = kind === 'begin' || kind === 'end' ? kind : putsEnd(claim) ? 'end' : null;
  return name === null ? [] : turned({ claim, ...own }).map(({ head }) => `class ${name} ${canonical(head)}`);
}

/** "The ban on sales to France": of a ban of which no more is told it may be another. */
function knowsMarks({ claim: { frame } }: CaseClaim, thing: Term, other: CaseClaim): boolean {
  const verb = frame.predicate?.start ?? 0;
  const marks = frame.others.filter(
    ({ role, term }) =>
      /^(?:on|of|about|against|over|at|to|for|by|in)$/.test(role) &&
      thing.end <= term.start &&
      term.end <= verb,
  );
  const known = knownTo(other);
  return !marks.some(({ term }) => areNews(tellingWords(term.words), known));
}

/** "A strike in 2008 lasted nine days": of another year than the strike that began in March. What goes on for years ends in another. */
function inOneYear(own: CaseClaim, other: CaseClaim): boolean {
  const length = own.claim.times.find(isDuration);
  if (((length && daysOf(length))?.max ?? 0) > YEAR) return true;
  const years = datedTimes(own).filter(({ granularity }) => granularity === 'year');
  const dates = datedTimes(other);
  return (
    years.length === 0 ||
    dates.length === 0 ||
    years.some((year) => dates.some((date) => touching(year, date)))
  );
}

const YEAR = 366;
