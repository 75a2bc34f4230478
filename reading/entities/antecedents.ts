/**
 * What "it", "they" and "them" stand for where that is no name: the subject of the clause or sentence before, of the same number.
 * Source: the preference for subjects and for the sentence before of centering theory (Grosz, Joshi and Weinstein 1995). A person is no
 * "it"; within a quotation only what the same speaker said is looked at. Up to three sentences back are looked at, over those in which
 * nothing could be meant. What undergoes something is the thing just spoken of rather than a body named before.
 */
import type { Frame, ReadClaim, Term } from '../../model/claim.js';
import type { EntityIndex } from './entity.js';
import { isGivenName } from './name-run.js';
import { isMinded } from './minded.js';
import { topicOfSpeech } from './spoken-of.js';
import { BODY } from '../words/entity-words.js';

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
export function withAntecedents(
  claims: readonly ReadClaim[],
  text: string,
  entities: Pick<EntityIndex, 'named'>,
): ReadClaim[] {
  const out: ReadClaim[] = [];
  let sentence: readonly ReadClaim[] = [];
  for (const [i, claim] of claims.entries()) {
    if (claim.sentence.start !== sentence[0]?.sentence.start) sentence = claimsFrom(claims, i);
    out.push(resolved(claim, { before: out, sentence, text, entities }));
  }
  return out;
}

/** The claims of one sentence, of which `first` is the first. */
function claimsFrom(claims: readonly ReadClaim[], first: number): readonly ReadClaim[] {
  let end = first;
  while (claims[end] && claims[end]?.sentence.start === claims[first]?.sentence.start) end++;
  return claims.slice(first, end);
}

/** What a pronoun is looked up in. */
interface Context {
  before: readonly ReadClaim[];
  /** All claims of the pronoun's sentence: a clause that stands before it may belong to a claim that is told after it ("when they left, …"). */
  sentence: readonly ReadClaim[];
  text: string;
  entities: Pick<EntityIndex, 'named'>;
}

function resolved(claim: ReadClaim, context: Context): ReadClaim {
  const { agent, theme } = claim.frame;
  const told = { agent: filled(agent, claim, context), theme: filled(theme, claim, context) };
  if (told.agent === agent && told.theme === theme) return claim;
  const added = [told.agent, told.theme].flatMap((term) => (term?.pronoun ? term.words : []));
  const words = [...new Set([...claim.frame.words, ...added])];
  return { ...claim, frame: { ...claim.frame, ...told, words } };
}

function filled(term: Term | null, claim: ReadClaim, context: Context): Term | null {
  if (!term?.pronoun || !(SINGULAR.test(term.text) || PLURAL.test(term.text))) return term;
  const plural = PLURAL.test(term.text);
  const { agent, theme, predicate } = claim.frame;
  if (/^it$/i.test(term.text) && AMBIENT.test(predicate?.lemma ?? '')) return term;
  if (isExpletive(term, claim, context.text)) return { ...term, entity: null };
  const spokenOf = topicOfSpeech(claim, plural, context.text);
  if (spokenOf && term.entity === null) return { ...term, ...spokenOf };
  const found = subjectBefore(plural, term, claim, context);
  if (!found) return standsAlone(term, claim) ? term : { ...term, entity: null };
  // "the firm offered 3 per cent; they rejected it": what a body does may be meant as well as the body
  if (term === theme && agent !== null && isBody(found.head)) return term;
  const meant = { ...term, head: found.head, words: found.words };
  if (term.entity === null) return meant;
  if (term === theme || LACKS.test(predicate?.lemma ?? ''))
    return found.entity === null && !found.pronoun && !isBody(found.head) ? { ...meant, entity: null } : term;
  return isMinded(claim) && !isSomeone(found, context.entities) ? term : { ...meant, entity: found.entity };
}

/** The body or person that was named last is meant where the text makes it speak, or says of it what only people and bodies do. */
const standsAlone = (term: Term, claim: ReadClaim): boolean =>
  term.entity === null ||
  (term === claim.frame.agent && isMinded(claim)) ||
  (claim.voice === 'indirect' && claim.attribution.at(-1)?.name === term.entity);

/** "It is right to record that …", "it might still be possible to …": the pronoun stands for what follows (Quirk et al. 1985, 18.33). */
const EXPLETIVE =
  /^it(?:['’]s| (?:\w+ ){0,3}?(?:is|was|be|been|seems|seemed|appears|appeared))(?: \w+){0,2} (?:(?!\w+ed )\w+(?: (?:of|for) (?:\w+ ){1,4}?)? ?to|\w+ that|\w+ whether) /i;

const isExpletive = (term: Term, claim: ReadClaim, text: string): boolean =>
  /^it$/i.test(term.text) &&
  EXPLETIVE.test(text.slice(term.start, Math.min(term.start + 90, claim.sentence.end)));

/** Who may be meant where something is done on purpose. */
const isSomeone = (term: Term, entities: Context['entities']): boolean =>
  isBody(term.head) || isSomebody(term, entities) || term.entity !== null;

/** Verbs whose subject undergoes what they say. */
const LACKS = /^(?:need|require|lack|contain|hold|serve|carry)$/;

/** Weather, light and hour, of which "it" may speak without standing for anything: "it was cold", "it rained". */
const AMBIENT =
  /^(?:hot|cold|warm|chilly|mild|freezing|dark|light|late|early|windy|sunny|rainy|foggy|misty|icy|stormy|wet|rain|snow|hail|freeze|thaw|thunder|drizzle)$/;

/** Sentences looked back over, as long as nothing in those between could be meant. */
const REACH = 3;

/** The nearest clause of the same sentence, else of a sentence before in one paragraph and one voice, whose subject fits. */
function subjectBefore(
  plural: boolean,
  term: Term,
  claim: ReadClaim,
  { before, sentence: own, text, entities }: Context,
): Term | null {
  const beside = clauseBefore(plural, term, claim, own, entities);
  if (beside) return beside;
  let sentence = claim.sentence.start;
  let gone = 0;
  let open = true;
  for (let i = before.length - 1; i >= Math.max(0, before.length - 12); i--) {
    const other = before[i];
    if (!other || !speaksOn(other, claim)) continue;
    const here = other.sentence.start === claim.sentence.start;
    if (other.sentence.start !== sentence) {
      if (!open || gone >= REACH || !adjoins(text, other, sentence)) return null;
      gone++;
      sentence = other.sentence.start;
    }
    const subject = subjectOf(other.frame);
    if (subject && !(here && subject.term.start >= term.start) && fits(subject, plural, entities))
      return subject.term;
    // something else there could be meant: who reads on would only guess
    if (
      !here &&
      [subject?.term, other.frame.theme, ...other.frame.others.map((one) => one.term)].some((one) =>
        mayBeMeant(one, plural, entities),
      )
    )
      open = false;
  }
  return null;
}

/** The nearest clause that ends before the pronoun in its own sentence, whichever of the two is told first. */
function clauseBefore(
  plural: boolean,
  term: Term,
  claim: ReadClaim,
  sentence: readonly ReadClaim[],
  entities: Context['entities'],
): Term | null {
  const subjects = sentence.flatMap((other) => {
    if (other === claim || other.quote.start <= claim.quote.start || other.quote.end > term.start) return [];
    const subject = speaksOn(other, claim) ? subjectOf(other.frame) : null;
    return subject && !subject.term.pronoun && fits(subject, plural, entities) ? [subject.term] : [];
  });
  return subjects.at(-1) ?? null;
}

const fits = ({ term, plural: many }: Subject, plural: boolean, entities: Context['entities']): boolean =>
  many === plural && (plural || !isSomebody(term, entities));

/** A thing of that number that is neither an amount nor a pronoun. */
const mayBeMeant = (term: Term | null | undefined, plural: boolean, entities: Context['entities']): boolean =>
  term != null &&
  !term.pronoun &&
  term.head !== 'amount' &&
  term.words.length > 0 &&
  isPlural(term) === plural &&
  (plural || !isSomebody(term, entities));

const isSomebody = ({ head, entity }: Term, { named }: Context['entities']): boolean => {
  if (isPerson(head)) return true;
  const known = entity === null ? null : named(entity);
  // two words with capitals may be anything's name until the text makes somebody of it
  return (
    known?.kind === 'person' &&
    (known.gender !== null ||
      known.role !== null ||
      isGivenName(known.name.split(' ')[0]?.toLowerCase() ?? ''))
  );
};

/** The sentence of `other` stands right before the one that begins at `start`, in one paragraph. */
const adjoins = (text: string, other: ReadClaim, start: number): boolean =>
  !/\n\s*\n/.test(text.slice(other.sentence.end, start)) &&
  !/[.!?]\s+\S[^.!?]*[.!?]\s/.test(text.slice(other.sentence.end - 1, start));

/** One speaker goes on; and in one sentence what one says of a thing another denies of it ("while X claims that sales rose, Y says they fell"). */
const speaksOn = (other: ReadClaim, claim: ReadClaim): boolean =>
  speakerOf(other) === speakerOf(claim) ||
  (other.sentence.start === claim.sentence.start && other.voice === 'indirect' && claim.voice === 'indirect');

/** Heads of bodies, which may be meant by "it" as well as the one that the text names. */
const isBody = (head: string): boolean => BODY.test(head);

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
