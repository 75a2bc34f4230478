/** What the rule on two figures for one measure finds, and what it leaves alone. */
import type { PairRule } from '../../rule.js';
import { firing } from './quantity-differs/firing.js';
import { oneThing } from './quantity-differs/one-thing.js';
import { parts } from './quantity-differs/parts.js';
import { twoThings } from './quantity-differs/two-things.js';

export const quantityExamples: PairRule['examples'] = {
  firing,
  silent: [...oneThing, ...twoThings, ...parts],
};
