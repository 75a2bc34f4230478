/**
 * What "it", "they" and "them" stand for where that is no name: the subject of the clause or sentence before, of the same number.
 * Source: the preference for subjects and for the sentence before of centering theory (Grosz, Joshi and Weinstein 1995). A person is no
 * "it"; within a quotation only what the same speaker said is looked at; nothing is looked for beyond the sentence before.
 */
import type { Frame, ReadClaim, Term } from '../model/claim.js';

const SINGULAR = /^(?:it|this|that)$/i;
const PLURAL = /^(?:they|them|these|those)$/i;
/** Heads of people, whom nothing calls "it": common ones, and what ends like the doer of something that only people do. */
const PERSON =
  /^(?:person|man|woman|boy|girl|child|baby|mother|father|parent|son|daughter|brother|sister|wife|husband|widow|neighbour|friend|chair|chief|head|mayor|minister|president|governor|judge|clerk|guard|nurse|doctor|patient|pupil|student|guest|tenant|victim|engineer|expert|witness|agent|sergeant|captain|coach|cook|pilot|[a-z]+(?:man|woman|person|ist|ician)|[a-z]*(?:teach|work|manag|lead|own|driv|play|vot|employ|own|lawy|report|offic|speak|organis|campaign|support|farm|fish|bak|paint|insp?ect|direct|invest|auth|edit|doct|act|operat|counsell?|solicit|contract|treasur|commission|develop|resid|consult|assist|account|applic|lodg|view|read|teen)(?:er|or|ant|ent)|trustee|employee|councillor|senator)$/;

interface Subject {
  term: Term;
  plural: boolean;
}

/** Gives the pronouns of a document's claims, in order, the head and words of what they stand for. Names that they stand for are kept. */
export function withAntecedents(claims: readonly ReadClaim[], text: string): ReadClaim[] {
  const out: ReadClaim[] = [];
  for (const claim of claims) out.push(resolved(claim, out, text));
  return out;
}

function resolved(claim: ReadClaim, before: readonly ReadClaim[], text: string): ReadClaim {
  const { agent, theme } = claim.frame;
  const told = { agent: filled(agent, claim, before, text), theme: filled(theme, claim, before, text) };
  if (told.agent === agent && told.theme === theme) return claim;
  const added = [told.agent, told.theme].flatMap((term) => (term?.pronoun ? term.words : []));
  const words = [...new Set([...claim.frame.words, ...added])];
  return { ...claim, frame: { ...claim.frame, ...told, words } };
}

function filled(
  term: Term | null,
  claim: ReadClaim,
  before: readonly ReadClaim[],
  text: string,
): Term | null {
  if (!term?.pronoun || term.entity !== null || !(SINGULAR.test(term.text) || PLURAL.test(term.text)))
    return term;
  const found = subjectBefore(PLURAL.test(term.text), term, claim, before, text);
  return found ? { ...term, head: found.head, words: found.words } : term;
}

/** The nearest clause of the same sentence, else of the sentence before in one paragraph and one voice, whose subject fits. */
function subjectBefore(
  plural: boolean,
  term: Term,
  claim: ReadClaim,
  before: readonly ReadClaim[],
  text: string,
): Term | null {
  let earlier: number | null = null;
  for (let i = before.length - 1; i >= Math.max(0, before.length - 12); i--) {
    const other = before[i];
    if (!other || speakerOf(other) !== speakerOf(claim)) continue;
    const here = other.sentence.start === claim.sentence.start;
    if (!here) {
      if (/\n\s*\n/.test(text.slice(other.sentence.end, claim.sentence.start))) return null;
      earlier ??= other.sentence.start;
      if (other.sentence.start !== earlier) return null;
      if (/[.!?]\s+\S[^.!?]*[.!?]\s/.test(text.slice(other.sentence.end - 1, claim.sentence.start)))
        return null;
    }
    const subject = subjectOf(other.frame);
    if (!subject || (here && subject.term.start >= term.start)) continue;
    if (subject.plural === plural && (plural || !isPerson(subject.term.head))) return subject.term;
  }
  return null;
}

/** Who says a claim: claims of one speaker go on from each other. */
export const speakerOf = ({ voice, attribution }: ReadClaim): string =>
  voice === 'author' ? '' : `${voice} ${attribution.at(-1)?.name ?? ''}`;

export const isPerson = (head: string): boolean => PERSON.test(head);

/** The noun phrase before the predicate, where it is no amount and no pronoun that stands for nothing known. */
function subjectOf({ predicate, agent, theme }: Frame): Subject | null {
  const term = [agent, theme].find((one) => one && predicate && one.end <= predicate.start);
  if (!term || term.words.length === 0 || term.head === 'amount') return null;
  if (term.pronoun) return { term, plural: PLURAL.test(term.text) };
  return { term, plural: isPlural(term) };
}

/** The head stands in the text as a plural, or the phrase joins two. */
function isPlural({ text, head }: Term): boolean {
  if (/^(?:people|police|staff|men|women|children)$/.test(head)) return true;
  const words = text.toLowerCase().split(/[^\p{L}-]+/u);
  return !words.includes(head) && words.some((word) => word !== head && word.endsWith('s'));
}
