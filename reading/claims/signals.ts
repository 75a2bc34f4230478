/** What the choice of clauses that become claims needs to know of speakers, figures and times. */
import type { ClaimContext } from './context.js';
import { covers } from './speakers.js';
import type { ParsedSentence } from '../clauses/clauses.js';
import type { Signals } from '../clauses/host-types.js';

/** The signals of one sentence. */
export function signalsOf({ words }: ParsedSentence, context: ClaimContext): Signals {
  const { attributions, text } = context;
  const measured = new Set([
    ...context.quantities.filter(({ quantifier }) => quantifier === undefined).map(({ start }) => start),
    ...context.times.map(({ start }) => start),
  ]);
  const according = attributions.filter(
    ({ statement, cue }) => statement && cue.some(([a]) => /^according/i.test(text.slice(a, a + 9))),
  );
  return {
    isAttributing: (at) => {
      const start = words[at]?.start ?? -1;
      return according.some(
        ({ cue, source, content }) =>
          [...cue, ...source].some((span) => covers(span, start)) &&
          !content.some((span) => covers(span, start)),
      );
    },
    isCue: (at) => {
      const start = words[at]?.start ?? -1;
      return attributions.some((one) => one.statement && one.cue.some((span) => covers(span, start)));
    },
    isMeasured: (at) => measured.has(words[at]?.start ?? -1),
  };
}
