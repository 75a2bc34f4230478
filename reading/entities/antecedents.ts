/**
 * What "it", "they" and "them" stand for where that is no name: the subject of the clause or sentence before, of the same number.
 * Source: the preference for subjects and for the sentence before of centering theory (Grosz, Joshi and Weinstein 1995). A person is no
 * "it"; within a quotation only what the same speaker said is looked at. Up to three sentences back are looked at, over those in which
 * nothing could be meant. What undergoes something is the thing just spoken of rather than a body named before.
 */
import type { Frame, ReadClaim, Term } from '../../model/claim.js';
import type { EntityIndex } from './entity.js';
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
  for (const claim of claims) out.push(resolved(claim, { before: out, text, entities }));
  return out;
}

/** What a pronoun is looked up in. */
interface Context {
  before: readonly ReadClaim[];
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
  const spokenOf = topicOfSpeech(claim, plural, context.text);
  if (spokenOf && term.entity === null) return { ...term, ...spokenOf };
  const undergoes = term === theme || LACKS.test(predicate?.lemma ?? '');
  if (term.entity !== null && !undergoes) return term;
  const found = subjectBefore(plural, term, claim, context);
  // "the firm offered 3 per cent; they rejected it": what a body does may be meant as well as the body
  if (!found || (term === theme && agent !== null && isBody(found.head))) return term;
  if (term.entity === null) return { ...term, head: found.head, words: found.words };
  // a body that the text named earlier does things; what merely undergoes something is the thing just spoken of
  return found.entity === null && !found.pronoun && !isBody(found.head)
    ? { ...term, head: found.head, words: found.words, entity: null }
    : term;
}

/** Behind a quotation, what its speaker spoke of: “it will not last,” she said of the old pier. */
const SAID_OF =
  /^[,.!?]?[”"’']\s(?:[\p{L}.’'-]+,? ){0,6}(?:said|says|remarked|added|wrote|explained)(?: [\p{Lu}][\p{L}.’'-]*){0,4} (?:of|about) (?:the|a|an|its|his|her|their|this|these|those) ((?:\p{Ll}[\p{L}-]* ?)+)/u;
const NOUN_ENDS =
  /\s(?:of|on|in|at|to|for|with|as|and|or|from|by|during|after|before|last|this|yesterday)\b.*$/u;

/** Before a quotation, what its speaker was asked or speaks of: 'Of the old pier she said: “it will not last”', 'Asked about the pier, …'. */
const SPEAKING_OF =
  /(?:^|[.!?]\s|\n)(?:(?:Asked|Questioned|Speaking) (?:about|of|on)|Of|About) (?:the|a|an|its|his|her|their|this|these|those) ((?:\p{Ll}[\p{L}-]* ?)+),? (?:[\p{L}.’'-]+ ){1,5}(?:said|says|remarked|replied|answered|added|wrote)[:,]? [“"]$/u;

function topicOfSpeech(
  { quote, voice }: ReadClaim,
  plural: boolean,
  text: string,
): Pick<Term, 'head' | 'words'> | null {
  if (voice !== 'direct' && voice !== 'mixed') return null;
  const behind = text.slice(quote.end - (/[,.!?]$/.test(quote.exact) ? 1 : 0), quote.end + 120);
  const [, phrase] =
    SAID_OF.exec(behind) ?? SPEAKING_OF.exec(text.slice(Math.max(0, quote.start - 120), quote.start)) ?? [];
  const words = phrase?.trimEnd().replace(NOUN_ENDS, '').split(' ') ?? [];
  const last = words.at(-1);
  if (last === undefined || /[^s]s$/.test(last) !== plural) return null;
  const head = plural ? last.slice(0, -1) : last;
  return { head, words: [...words.slice(0, -1), head] };
}

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
  { before, text, entities }: Context,
): Term | null {
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

const isSomebody = ({ head, entity }: Term, { named }: Context['entities']): boolean =>
  isPerson(head) || (entity !== null && named(entity)?.kind === 'person');

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
