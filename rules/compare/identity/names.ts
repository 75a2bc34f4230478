/** The names in a claim: the entity that a phrase stands for, whose a thing is, and when two names are one. */
import type { Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { oneName } from '../words/one-name.js';
import { titlesDiffer, withoutTitle } from '../words/titles.js';
import { eventOf } from './event-view.js';

/** The entity that a phrase stands for; not the one that owns the thing, nor a capital at the start of a sentence. */
export function entityOf(term: Term): string | null {
  const { entity, head, words, owner, pronoun } = term;
  if (!entity || entity === owner) return null;
  if (pronoun) return entity;
  const parts = new Set(entity.toLowerCase().split(/\s+/));
  if (parts.has(head.toLowerCase()))
    return parts.size > 1 || withoutTitle(words).length === 1 ? entity : null;
  return words.some((word) => parts.has(word.toLowerCase())) ? null : entity;
}

/** True where the themes or agents are two different known names, or two owners are. */
export function namesDiffer(a: CaseClaim, b: CaseClaim): boolean {
  const [fa, fb] = [eventOf(a.claim), eventOf(b.claim)];
  const [theme, other] = [fa.theme && entityOf(fa.theme), fb.theme && entityOf(fb.theme)];
  if ((differ(theme, other) && !otherwisePlaced(a, theme, b, other)) || namedOwnersDiffer(a, b)) return true;
  if (twoBodies(a, fa.agent, b, fb.agent) || twoBodies(a, fa.theme, b, fb.theme)) return true;
  const [agent, doer] = [fa.agent && entityOf(fa.agent), fb.agent && entityOf(fb.agent)];
  return (
    (agent !== null && agent === doer && titlesDiffer(a, b, agent)) ||
    (theme !== null && theme === other && titlesDiffer(a, b, theme))
  );
}

/** "The Kestrel sailed from Oban", "the Kestrel left Oban": what one verb takes as its object stands behind a preposition with the other. */
function otherwisePlaced(a: CaseClaim, x: string | null, b: CaseClaim, y: string | null): boolean {
  const moves = [a, b].filter(({ claim }) => claim.frame.theme === null);
  const names = ({ claim }: CaseClaim, name: string | null): boolean =>
    name !== null && claim.frame.entities.some((one) => oneName(one, name));
  return moves.length === 1 && names(a, y) && names(b, x);
}

/** "The branch" in the paper of one branch, and in that of another: each speaks of itself. */
function twoBodies(a: CaseClaim, x: Term | null, b: CaseClaim, y: Term | null): boolean {
  const own = ({ meta }: CaseClaim, term: Term | null): string[] | null => {
    const [, head = ''] = /^(?:the|our|this) (\p{L}+)$/iu.exec(term?.text ?? '') ?? [];
    const words: string[] = (meta.publisher ?? '').toLowerCase().match(/\p{L}+/gu) ?? [];
    return head !== '' && words.includes(head.toLowerCase()) ? words : null;
  };
  const [p, q] = [own(a, x), own(b, y)];
  return (
    x?.head === y?.head &&
    p !== null &&
    q !== null &&
    !p.every((word) => q.includes(word)) &&
    !q.every((word) => p.includes(word))
  );
}

/** True where what each speaks of belongs to another: "our milk price" in a dairy's own paper, and "Longacre’s milk price". */
export function namedOwnersDiffer(a: CaseClaim, b: CaseClaim): boolean {
  const [fa, fb] = [eventOf(a.claim), eventOf(b.claim)];
  return (
    differ(ownerIn(a, fa.theme), ownerIn(b, fb.theme), true) ||
    differ(ownerIn(a, fa.agent), ownerIn(b, fb.agent), true)
  );
}

/** Whose a thing is; "our prices", in a document's own voice, are its publisher's. */
const ownerIn = ({ claim, meta }: CaseClaim, term: Term | null): string | null | undefined =>
  /^(?:we|our|us)$/i.test(term?.owner ?? '') && claim.voice === 'author' ? meta.publisher : term?.owner;

function differ(a: string | null | undefined, b: string | null | undefined, namesOnly = false): boolean {
  if (!a || !b || oneName(a, b)) return false;
  return !namesOnly || (/^[A-Z]/.test(a) && /^[A-Z]/.test(b));
}
