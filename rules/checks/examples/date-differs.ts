/** What the rule on two dates for one event finds, and what it leaves alone. */
import type { PairRule } from '../../rule.js';
import { firing } from './date-differs/firing.js';
import { silent } from './date-differs/silent.js';

export const dateExamples: PairRule['examples'] = { firing, silent };
