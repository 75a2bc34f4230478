/** What a vote is on: the words of a claim besides those that tell of any vote. */
import type { CaseClaim } from '../../rule.js';
import { canonical, tellingWords } from '../words/words.js';

/** Words for the vote itself, and for what any vote is on. */
export const OF_VOTES = new Set(
  'vote motion resolution proposal plan decision amendment member councillor governor trustee director unanimous unanimously support back agree approve pass carry oppose adopt reject meeting board committee council'
    .split(' ')
    .map(canonical),
);

/** Words of what is voted on: of all phrases but who votes. */
export const votedOn = ({ claim: { frame } }: CaseClaim): ReadonlySet<string> => {
  const terms = [frame.theme, ...frame.others.map(({ term }) => term)].filter((term) => term !== null);
  return new Set(
    [...tellingWords(terms.flatMap(({ words }) => words))].filter((word) => !OF_VOTES.has(word)),
  );
};
