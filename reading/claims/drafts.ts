/** The last step to a claim: what its kind has found, with quote, event, topic and the judgements that all kinds share. */
import type { FigureLink, Frame, ReadClaim, Term } from '../../model/claim.js';
import { quoteAt } from '../../model/quote.js';
import { isCheckable } from './checkable.js';
import { checkworthiness } from './checkworthiness.js';
import type { ClaimContext } from './context.js';
import type { ParsedSentence } from '../clauses/clauses.js';
import type { Stretch } from '../text/tokens.js';
import { topicOf } from './topics.js';
import { written } from '../text/hyphenation.js';

/** What each kind of claim finds by itself. */
export interface Draft extends Pick<
  ReadClaim,
  'frame' | 'attribution' | 'voice' | 'modality' | 'polarity' | 'operators' | 'quantities' | 'times' | 'trace'
> {
  start: number;
  end: number;
  /** The subject where the quote leaves it out. */
  subject: string | null;
  /** What a copula says of its subject: "be" and "ready". */
  state?: { verb: string; text: string } | null;
}

export function finish(
  parsed: ParsedSentence,
  context: ClaimContext,
  sentence: Stretch,
  draft: Draft,
): ReadClaim {
  const { start, end, subject, state, frame, ...rest } = draft;
  const quote = quoteAt(context.text, start, end, context.starts);
  const plain = written(quote.exact);
  const checkable = isCheckable(parsed, { text: context.text.slice(sentence.start, sentence.end), ...draft });
  const topic = topicOf(frame, draft, context.publisher, context.entities);
  return {
    quote,
    statement: subject ? `${subject} ${plain}` : plain,
    ...rest,
    event: {
      subject: frame.agent?.text ?? (frame.predicate ? frame.theme?.text : null) ?? null,
      predicate: state?.verb ?? frame.predicate?.lemma ?? null,
      object: state?.text ?? (frame.agent ? (frame.theme?.text ?? null) : (besideTheme(frame)?.text ?? null)),
    },
    topic,
    checkworthiness: checkworthiness({ ...draft, text: plain, checkable }),
    frame: { ...frame, ...linksOf(draft, context), ...(frame.brief ? wholeOf(context) : {}) },
    checkable,
    sentence: { start: sentence.start, end: sentence.end },
  };
}

/** What the predicate says of its theme besides: not what describes the subject ("the hall in Mill Lane was shut"), nor when or why. */
const besideTheme = ({ others, predicate }: Frame): Term | null =>
  others.find(
    ({ role, term }) =>
      term.start >= (predicate?.start ?? 0) &&
      !/^(?:after|before|during|since|until|till|because of|due to|despite|according to|at|by|in)$/.test(
        role,
      ),
  )?.term ??
  others.find(({ term }) => term.start >= (predicate?.start ?? 0))?.term ??
  null;

/** The links in which a quantity or time of the claim stands. */
function linksOf({ quantities, times }: Draft, { figureLinks }: ClaimContext): Pick<Frame, 'figureLinks'> {
  if (figureLinks.length === 0) return {};
  const own = new Set([...quantities, ...times].map(({ start }) => start));
  const links = figureLinks.filter(({ figures }: FigureLink) => figures.some(({ start }) => own.has(start)));
  return links.length > 0 ? { figureLinks: links } : {};
}

/** A sentence longer than this, in code units, is no statement that is read at one glance. */
const MAX_WHOLE = 2000;

/** The document's text from its first sentence to its last. */
function wholeOf({ text, tokens: { sentences } }: ClaimContext): Pick<Frame, 'whole'> {
  const start = sentences[0]?.start ?? 0;
  const end = sentences.at(-1)?.end ?? start;
  return end - start > MAX_WHOLE ? {} : { whole: { text: text.slice(start, end), start } };
}
