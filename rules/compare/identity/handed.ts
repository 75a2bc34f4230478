/** Acts told by what somebody is given: "had no warning", "was given no warning" and "was not warned" are one event of its receiver. */
import type { Frame, Term } from '../../../model/claim.js';
import { GIVING, HANDED, TAKING, TO_RECEIVER } from '../../words/handed.js';

const pairs = (line: string): ReadonlyMap<string, string> =>
  new Map(line.split(' ').map((pair) => pair.split(':') as [string, string]));

const VERB_OF = pairs(HANDED);
const VERBS = pairs(TO_RECEIVER);
const GIVES = new Set(GIVING.split(' '));
const TAKES = new Set(TAKING.split(' '));

export interface Handed {
  lemma: string;
  /** Who does it, where told. */
  agent: Term | null;
  /** To whom it is done. */
  theme: Term;
}

/** The act and its receiver; null where the claim tells of no such thing. */
export function handedOver({ predicate, agent, theme, others }: Frame): Handed | null {
  if (!predicate) return null;
  const role = (name: RegExp): Term | null => others.find((other) => name.test(other.role))?.term ?? null;
  const plain = VERBS.get(predicate.lemma);
  if (plain !== undefined) {
    const receiver = theme ?? role(/^to$/);
    return receiver && { lemma: plain, agent, theme: receiver };
  }
  if (TAKES.has(predicate.lemma) && agent && theme) {
    const lemma = VERB_OF.get(theme.head);
    return lemma === undefined ? null : { lemma, agent: role(/^(?:from|by)$/), theme: agent };
  }
  return GIVES.has(predicate.lemma) ? given({ agent, theme, role }) : null;
}

interface Given {
  agent: Term | null;
  theme: Term | null;
  role: (name: RegExp) => Term | null;
}

/** "We were given no warning", "no warning was given to us", "gave us no warning". */
function given({ agent, theme, role }: Given): Handed | null {
  const object = role(/^attribute$/);
  const passive = object && theme ? VERB_OF.get(object.head) : undefined;
  if (passive !== undefined && theme) return { lemma: passive, agent, theme };
  const lemma = theme ? VERB_OF.get(theme.head) : undefined;
  const receiver = role(/^(?:recipient|to)$/);
  return lemma !== undefined && receiver ? { lemma, agent, theme: receiver } : null;
}
