/** The stand that a claim gives somebody: for a thing or against it. */
import type { Term } from '../../../model/claim.js';
import type { CaseClaim, Sides } from '../../rule.js';
import { eventOf } from '../identity/event-view.js';
import { onceOf } from '../words/once.js';
import { keysOfHolder } from './holders.js';
import { actIn, wantsUndone } from './undoing.js';
import { canonical, tellingWords } from '../words/words.js';
import { sought } from '../../sought/sought.js';

export interface Stand {
  sign: 1 | -1;
  /** Who takes it; null where it is the speaker ("I", "we"). */
  holder: Term | null;
  /** What it is about, without words that stand for any undertaking ("the project", "it"). */
  words: ReadonlySet<string>;
  /** The act on it that the stand is on, where that would undo it ("for the abolition of the levy"); null where it is on the thing. */
  act: string | null;
  at: { start: number; end: number };
}

/** Classes whose agent takes a stand on the theme. */
const CLASSES: Readonly<Record<string, 1 | -1>> = {
  support: 1,
  oppose: -1,
  criticise: -1,
  praise: 1,
  reject: -1,
};
/** Prepositions that give a stand behind a verb that says only that somebody has one. */
const ROLES: Readonly<Record<string, 1 | -1>> = { behind: 1, against: -1 };
const BARE =
  /^(?:be|stand|remain|stay|get|come|come out|speak|argue|campaign|vote|rule|find|decide|right|firmly|fully|squarely|solid|line up|fight|lobby|turn|set)$/;
/** Wordings of a stand whose verb is another's: the first group is for, the second against. */
const WORDINGS = sought(
  /\b(?:(in favou?r of|on the side of|all for|keen on|supporters? of|champions? of|a believer in|(?:have|has|had) no objections? to|give[sn]? (?:\w+ )?backing to|lent (?:\w+ )?support to|(?:express|voic|declar|announc|stat|reiterat|repeat|register|signal)(?:e|es|ed|s|ing)? (?:\w+ ){0,3}(?:support|backing|enthusiasm) for)|((?:express|voic|declar|announc|stat|reiterat|repeat|register|signal)(?:e|es|ed|s|ing)? (?:\w+ ){0,3}(?:opposition|objections?|hostility|resistance) to|opposed to|dead set against|up in arms|hostile to|opponents? of|critics? of|no friends? of|(?:do|does|did|would)(?: not|n[’']t) want|(?:would|will)(?: not|n[’']t| never) (?:dream of|hear of|countenance|stand for)))\b/i,
);

/** Words for an undertaking as such: a stand on "the plan" is a stand on whatever the case is about. */
const GENERAL = new Set(
  'project plan proposal scheme idea move change application measure step it this that them bill motion policy programme development deal offer'
    .split(' ')
    .map(canonical),
);

export const standOf = onceOf((claim): Stand | null => {
  const { frame, quote, polarity, modality } = claim.claim;
  const { predicate } = frame;
  if (!predicate || !/^(?:asserted|planned|predicted)$/.test(modality)) return null;
  const undone = wantsUndone(claim.claim);
  if (undone) {
    const { act, holder } = undone;
    const words = new Set([...undone.words].filter((word) => !GENERAL.has(word)));
    return { sign: 1, act, words, holder: /^(?:i|we)$/i.test(holder.text) ? null : holder, at: predicate };
  }
  const role = BARE.test(predicate.lemma) ? frame.others.find(({ role }) => ROLES[role]) : undefined;
  const from = Math.max(0, predicate.start - quote.start);
  const wording = WORDINGS.exec(quote.exact.slice(from, from + predicate.text.length + 40));
  const view = eventOf(claim.claim);
  const own = CLASSES[view.class ?? ''];
  const sign = role ? ROLES[role.role] : wording ? (wording[1] ? 1 : -1) : own;
  if (!sign) return null;
  // "would not dream of" holds its own negation
  const negated = polarity === 'negative' && !(wording && /not|n[’']t|never|no /i.test(wording[0]));
  const holder = frame.agent ?? (frame.theme && frame.theme.start < predicate.start ? frame.theme : null);
  // "nobody opposed it" gives nobody a stand
  if (!holder || /^(?:no|none|nobody|no-one|neither)\b/i.test(holder.text)) return null;
  const targets = [
    role?.term,
    holder === frame.theme ? null : frame.theme,
    ...frame.others.map(({ term }) => term),
  ];
  const stance = tellingWords([predicate.lemma, ...(wording?.[0].split(' ') ?? [])]);
  const words = targets.flatMap((term) => (term && term !== holder ? [...tellingWords(term.words)] : []));
  return {
    sign: negated ? (-sign as 1 | -1) : sign,
    holder: /^(?:i|we)$/i.test(holder.text) ? null : holder,
    act: actIn(claim.claim)?.act ?? null,
    words: new Set(words.filter((word) => !GENERAL.has(word) && !stance.has(word))),
    at: predicate,
  };
});

/** True where two stands exclude each other: for and against one thing, or for it and for its end; being against its end is no stand on it. */
export function standsClash(a: Stand, b: Stand): boolean {
  if ((a.act === null) === (b.act === null)) return a.sign !== b.sign;
  return a.sign > 0 && b.sign > 0;
}

/** The sides of a stand, by which those that may clash meet. */
export function standSides({ sign, act }: Stand): Sides {
  if (act === null) return { is: [String(sign)], meets: [String(-sign), ...(sign > 0 ? ['1 act'] : [])] };
  return { is: [`${sign} act`], meets: [`${-sign} act`, ...(sign > 0 ? ['1'] : [])] };
}

/** A key for whoever takes the stand. */
export function holderKeys(claim: CaseClaim): string[] {
  const stand = standOf(claim);
  return stand ? keysOfHolder(claim, stand) : [];
}
