/** The frame of a claim whose event a reviewer put right: the event is read anew, what stands around it stays as it was read. */
import type { Claim, Frame, Measure, Quantity, ReadClaim } from '../../model/claim.js';
import { EMPTY_FRAME } from '../folds/empty-frame.js';
import type { Services } from './services.js';

/**
 * The rules compare frames: a corrected event is read as the sentence that it makes. Its terms point at the whole quote, its figures
 * at those of the claim. Reason, order, neighbours and all else that the document tells beside the event are the claim's own.
 */
export function correctedFrame({ read }: Pick<Services, 'read'>, event: Claim['event'], claim: Claim): Frame {
  const text = `${[event.subject, event.predicate, event.object].filter((part) => part !== null).join(' ')}.`;
  const meta = { title: null, publisher: null, published: null, kind: null, url: null, author: null };
  const [anew] = read({ text, bodyStart: 0, meta }).claims;
  const { predicate, agent, theme, others, comparison, tense, words, entities } = anew?.frame ?? EMPTY_FRAME;
  const { start, end } = claim.quote;
  const here = <T extends object>(of: T): T => ({ ...of, start, end });
  const measures = measuresOf(anew, claim);
  return {
    ...claim.frame,
    predicate: predicate && here(predicate),
    agent: agent && here(agent),
    theme: theme && here(theme),
    others: others.map((other) => ({ ...other, term: here(other.term) })),
    comparison: comparison && { ...comparison, than: here(comparison.than) },
    tense,
    ...(measures.length > 0 || claim.frame.measures ? { measures } : {}),
    words,
    entities: [...new Set([...claim.frame.entities, ...entities])],
  };
}

/** The claim's figures that the event names measure what it says; the others what they did before. */
function measuresOf(anew: ReadClaim | undefined, claim: Claim): Measure[] {
  return claim.quantities.flatMap((quantity) => {
    const named = anew?.quantities.find((one) => sameFigure(one, quantity));
    const measure = named
      ? anew?.frame.measures?.find((one) => one.start === named.start)
      : claim.frame.measures?.find((one) => one.start === quantity.start);
    return measure ? [{ ...measure, start: quantity.start }] : [];
  });
}

const sameFigure = (one: Quantity, other: Quantity): boolean =>
  one.min === other.min && one.max === other.max && one.unit === other.unit && one.of === other.of;
