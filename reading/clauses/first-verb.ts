/** A verb with nothing before it. */
import type { VerbChunk } from '../words/chunk-types.js';
import { commaThenSubject } from './lookahead.js';
import { asParticiple } from './participles.js';
import type { ClauseStack } from './stack.js';

/** A sentence that begins with a verb: an order, a participle ("Pressed on the fee, she said"), or a bare minute. */
export function verbFirst(s: ClauseStack, k: number, group: VerbChunk): void {
  const main = s.open('main', null);
  if (group.ambiguous && commaThenSubject(s, k)) {
    asParticiple(group, s.words);
    s.setVerb(s.open('participle', main), k);
  } else s.setVerb(main, k);
}
