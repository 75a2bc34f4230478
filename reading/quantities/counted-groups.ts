/** What a claim counts, for counts behind it that do not say: a count of things, things without a count, and nouns of number. */
import type { Measure, Quantity, ReadClaim, Term } from '../../model/claim.js';

/** A count, and what it measures. */
export interface Group {
  quantity: Quantity;
  measure: Measure;
}

/** The counts of a claim that say what they count. */
export const groupsOf = ({ quantities, frame }: ReadClaim): Group[] =>
  quantities.flatMap((quantity) => {
    const measure = frame.measures?.find(({ start, kind }) => start === quantity.start && COUNTS.test(kind));
    const told = quantity.unit === '1' && quantity.of !== null && quantity.per === undefined;
    // "several failed, and two asked for their fees": two of those who failed, not of all that there are
    const open = quantity.quantifier !== undefined && !/^(?:no|none|few)$/.test(quantity.quantifier);
    return measure && told && !open ? [{ quantity, measure }] : [];
  });

const COUNTS = /^(?:count|level|from|to)$/;

/** "There are rats in the hall": things of which it is told that there are some, without a number. */
export function kindsOf({ frame }: ReadClaim): Group[] {
  const { theme } = frame;
  const of = theme && pluralIn(theme);
  if (!theme || !of) return [];
  const open = { value: null, min: null, max: null, unit: '1', role: null, approximate: false };
  const { start, end, text, words } = theme;
  const head = words.at(-1) ?? theme.head;
  return [
    {
      quantity: { text, start, end, ...open, of, quantifier: 'some' },
      measure: { start, kind: 'count', head, words, scope: [], owner: null, direction: null },
    },
  ];
}

/** "rats", "the presence of rats": a plural without a determiner. */
function pluralIn({ text, words, pronoun }: Term): string | null {
  const bare = /(?:^| of )((?:[a-z-]+ ){0,2}[a-z-]+s)$/.exec(text)?.[1] ?? null;
  const last = words.at(-1);
  return bare !== null && !pronoun && last !== undefined && bare.split(' ').at(-1) !== last ? bare : null;
}

/** Nouns of a number of things. Source: the quantity nouns and collectives of Quirk et al. 1985, 5.25 and 5.108. */
const NUMBER_OF =
  /^(?:(?:the|a|its|their|our|his|her|this) )?(?:[a-z-]+ )?(?:numbers?|total|count|tally|intake|toll|stock|fleet|roll|herd|flock|catch|crew|crowd) of ([\p{L}’'-]+(?: [\p{L}’'-]+)*)$/iu;
/** "pupil numbers". */
const NUMBERS = /^(?:(?:the|its|their|our|total|overall) )*([\p{L}’'-]+(?: [\p{L}’'-]+)*) numbers$/iu;

/** "a crew of five", "its staff of 42": the members of what is named. Source: the collective nouns of Quirk et al. 1985, 5.108. */
const MEMBERS =
  /\b(crew|staff|family|jury|party|team|group|panel|crowd|audience|congregation|workforce|squad|band|class|committee|cast|choir) of (?:about |some |only |just |over )?$/;

/** "The number of limes felled was 112", "pupil numbers fell to 548": what a noun of number before a bare count counts. */
export function countedNoun({ frame }: ReadClaim, { start, end }: Quantity, text: string): string | null {
  const measure = frame.measures?.find((one) => one.start === start);
  const members = MEMBERS.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  if (members !== undefined) return members;
  if (!measure || !COUNTS.test(measure.kind)) return null;
  for (const term of [frame.theme, frame.agent]) {
    if (!term || (term.start <= start && end <= term.end)) continue;
    const counted = (NUMBER_OF.exec(term.text) ?? NUMBERS.exec(term.text))?.[1];
    if (counted !== undefined) return counted;
  }
  return null;
}
