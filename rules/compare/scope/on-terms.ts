/** "Not without the grant", "with the grant": the one names as missing what the other has, so that both may hold. */
import type { CaseClaim } from '../../rule.js';
import { canonical } from '../words/words.js';

/** True where one of the two is told of the lack of what the other is told with. */
export const onTerms = (first: CaseClaim, second: CaseClaim): boolean =>
  lacks(first, second) || lacks(second, first);

const lacks = ({ claim: a }: CaseClaim, { claim: b }: CaseClaim): boolean =>
  a.frame.others.some(
    ({ role, term }) =>
      role === 'without' &&
      b.frame.others.some(
        (other) => other.role === 'with' && canonical(other.term.head) === canonical(term.head),
      ),
  );
