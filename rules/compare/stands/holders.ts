/** Whether two stands are of one holder: somebody told of by name, pronoun or role, or the speaker. */
import type { Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { oneThing } from '../identity/ground.js';
import { entityOf } from '../identity/names.js';
import { oneSpeaker, sayer, speakerName } from '../identity/speakers.js';
import { tellingWords } from '../words/words.js';

/** A holder is null where it is the speaker of the claim. */
interface Held {
  holder: Term | null;
}

/** The name of the one who takes both stands; null where they may be two. */
export function commonHolder(first: CaseClaim, a: Held, second: CaseClaim, b: Held): string | null {
  const [x, y] = [nameOf(first, a), nameOf(second, b)];
  if (x !== null && y !== null && oneSpeaker(x.toLowerCase(), y.toLowerCase()))
    return a.holder && !a.holder.pronoun ? a.holder.text : (a.holder?.entity ?? sayer(first));
  if (!a.holder || !b.holder || a.holder.pronoun || b.holder.pronoun) return null;
  return oneThing(a.holder, b.holder) ? a.holder.text : null;
}

function nameOf(claim: CaseClaim, { holder }: Held): string | null {
  return holder === null ? speakerName(claim) : entityOf(holder);
}

/** Keys under which stands of one holder meet. */
export function keysOfHolder(claim: CaseClaim, { holder }: Held): string[] {
  if (holder === null) return (speakerName(claim) ?? '').split(' ').filter(Boolean);
  return [...tellingWords(holder.words), ...(holder.entity ?? '').toLowerCase().split(/[\s.]+/)].filter(
    Boolean,
  );
}

/** What the speaker is by role ("the chairman said it was a mistake"), and who is told of by it ("the chairman moved it"). */
export function oneRole(first: CaseClaim, a: Held, second: CaseClaim, b: Held): string | null {
  const [x, y] = [roleOf(first, a), roleOf(second, b)];
  return x !== null && x === y ? x : null;
}

const roleOf = ({ claim }: CaseClaim, { holder }: Held): string | null => {
  const last = claim.attribution.at(-1);
  if (holder) return holder.entity === null && !holder.pronoun ? plain(holder.text) : null;
  return last?.name === null && last.role !== null ? plain(last.role) : null;
};

const plain = (role: string): string => role.toLowerCase().replace(/^(?:the|its|their|our|his|her) /, '');
