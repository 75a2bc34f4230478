/** Whether a body made a profit, a loss, or neither, as a claim tells it: "posted a pre-tax profit", "broke even", "lost £40m", "is in the red". */
import type { Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { onceOf } from '../words/once.js';

export interface Result {
  side: 'profit' | 'loss' | 'neither';
  /** Whose result it is. */
  holder: Term;
  /** Which result of several that one body has: "operating", "pre-tax"; empty where none is named. */
  kinds: ReadonlySet<string>;
}

/** Both tell a result, and results of two kinds: "an operating profit" and "a loss after tax". */
export function resultsOfTwoKinds(first: CaseClaim, second: CaseClaim): boolean {
  const [a, b] = [resultOf(first), resultOf(second)];
  return a !== null && b !== null && !alikeInKind(a, b);
}

export const alikeInKind = ({ kinds: a }: Result, { kinds: b }: Result): boolean =>
  a.size === b.size && [...a].every((kind) => b.has(kind));

/** Results of one body that differ by what is taken off: one may be a profit and another a loss. */
const KINDS =
  /\b(?:operating|trading|underlying|gross|net|adjusted|pre-tax|pretax|(?:before|after) (?:tax|interest)|exceptional|paper)\b/gi;
const GAIN = /^(?:profit|surplus|black)$/;
const DROP = /^(?:loss|deficit|red)$/;
/** Verbs by which a year is ended or a body goes on. */
const STANDS = /^(?:be|run|operate|end|finish|close|remain|stay|trade|start|begin)$/;
/** Verbs of how large a profit or loss is. */
const MOVES =
  /^(?:be|rise|fall|grow|stand|reach|hit|total|come|amount|climb|double|treble|halve|widen|narrow|increase|decrease|drop|jump|soar)$/;
const EVEN = /\b(?:broke|break|breaks|broken|breaking) even\b/i;

/** The result that a claim tells as a fact; null where it tells none. */
export const resultOf = onceOf((own: CaseClaim): Result | null => {
  const { claim } = own;
  if (claim.modality !== 'asserted' || claim.polarity !== 'positive') return null;
  const found = sideOf(own);
  if (!found?.holder || found.holder.pronoun) return null;
  const kinds = new Set((claim.quote.exact.match(KINDS) ?? []).map((kind) => kind.toLowerCase()));
  return { side: found.side, holder: found.holder, kinds };
});

function sideOf({
  claim: { frame, quote },
}: CaseClaim): { side: Result['side']; holder: Term | null } | null {
  const { predicate, agent, theme, others } = frame;
  if (!predicate) return null;
  const { lemma, text } = predicate;
  if (lemma === 'break' && EVEN.test(quote.exact)) return { side: 'neither', holder: agent };
  if (/\b(?:profit|surplus)\b/i.test(text)) return { side: 'profit', holder: agent };
  if (/\b(?:loss|deficit)\b/i.test(text)) return { side: 'loss', holder: agent };
  if (/^(?:un|loss-?)?profitable$/.test(lemma))
    return { side: lemma === 'profitable' ? 'profit' : 'loss', holder: theme };
  // "lost £40m", and nothing else
  if (/^los(?:t|es?|ing)$/i.test(text) && theme?.head === 'amount' && others.length === 0)
    return { side: 'loss', holder: agent };
  const state = STANDS.test(lemma)
    ? others.find(
        ({ role, term }) => /^(?:in|at|with)$/.test(role) && (GAIN.test(term.head) || DROP.test(term.head)),
      )
    : undefined;
  if (state) return { side: GAIN.test(state.term.head) ? 'profit' : 'loss', holder: agent ?? theme };
  // "profits at Corley Mills rose to £6m"
  if (theme && MOVES.test(lemma) && (GAIN.test(theme.head) || DROP.test(theme.head)))
    return {
      side: GAIN.test(theme.head) ? 'profit' : 'loss',
      holder: others.find(({ role }) => /^(?:at|of)$/.test(role))?.term ?? ownerOf(theme),
    };
  return null;
}

const ownerOf = (theme: Term): Term | null =>
  theme.owner === null
    ? null
    : {
        ...theme,
        text: theme.owner,
        head: theme.owner.toLowerCase(),
        words: theme.owner.toLowerCase().split(' '),
        owner: null,
        entity: null,
      };
