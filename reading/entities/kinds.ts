/** What kind of thing a name names, and which words may stand for it. */
import type { Entity, EntityKind } from './entity.js';
import { isGivenName, type NameRun } from './name-run.js';
import { FIRM, ORGANISATION, ROLE, TITLES } from '../words/entity-words.js';
import type { TokenisedText } from '../text/tokens.js';

/** Titles that are offices, spelt out. */
export const OFFICES: ReadonlyMap<string, string> = new Map([
  ['cllr', 'councillor'],
  ['coun', 'councillor'],
  ['cr', 'councillor'],
  ['councillor', 'councillor'],
  ['sen', 'senator'],
  ['senator', 'senator'],
  ['gov', 'governor'],
  ['governor', 'governor'],
  ['rep', 'representative'],
  ['prof', 'professor'],
  ['professor', 'professor'],
  ['mayor', 'mayor'],
  ['minister', 'minister'],
  ['president', 'president'],
  ['chancellor', 'chancellor'],
  ['judge', 'judge'],
  ['ambassador', 'ambassador'],
]);

const FIRMS = ['plc', 'ltd', 'limited', 'inc', 'group'];
const PAPERS = 'gazette times chronicle courier herald post news journal echo telegraph guardian'.split(' ');
const LEARNED = ['society', 'federation', 'association', 'institute', 'network'];
const COUNCIL = ['council'];

/** Other words for the same kind of body. Source: how British and American news writing varies its nouns. */
const KIN: Readonly<Record<string, readonly string[]>> = {
  authority: ['council', 'borough', 'county', 'city'],
  borough: COUNCIL,
  county: COUNCIL,
  city: COUNCIL,
  company: [...FIRMS, 'corporation', 'foods', 'energy', 'pharma', 'ferries', 'airlines'],
  firm: FIRMS,
  group: ['plc', 'foods', 'company'],
  paper: PAPERS,
  newspaper: PAPERS,
  hospital: ['trust', 'infirmary'],
  party: ['conservatives', 'democrats', 'greens', 'republicans'],
  organisation: LEARNED,
  organization: LEARNED,
  service: ['constabulary'],
  force: ['police', 'constabulary'],
};

/** Every "the trust" of a text asks every body for the words of its name. */
const wordsOf = new WeakMap<Entity, { name: string; words: readonly string[] }>();

function nameWords(entity: Entity): readonly string[] {
  const known = wordsOf.get(entity);
  if (known?.name === entity.name) return known.words;
  const words = entity.name.toLowerCase().split(/[^\p{L}]+/u);
  wordsOf.set(entity, { name: entity.name, words });
  return words;
}

export function isBody({ entity }: { entity: Entity }, kind: string): boolean {
  const words = nameWords(entity);
  if (words.includes(kind)) return true;
  const kin = KIN[kind];
  return kin !== undefined && words.some((word) => kin.includes(word));
}

export function fits(entity: Entity, title: string): boolean {
  const gender = TITLES.get(title);
  return gender == null || entity.gender === null || entity.gender === gender;
}

export function kindOf(t: TokenisedText, run: NameRun): EntityKind {
  if (run.title) return 'person';
  const words = run.words.map((word) => word.toLowerCase());
  const last = words.at(-1) ?? '';
  if (words.some((word) => ORGANISATION.test(word)) && !isGivenName(words[0] ?? '')) return 'organisation';
  if (words.length > 1 && isGivenName(words[0] ?? '') && !ORGANISATION.test(last)) return 'person';
  if (words.length > 1 && run.words.slice(0, -1).every((word) => /^\p{Lu}\.?$/u.test(word))) return 'person';
  const before = t.tokens[run.from - 1];
  if (t.tokens[run.last]?.text === ',' && t.tokens[run.last + 1]?.lower === 'who') return 'person';
  if (introducedAsFirm(t, run)) return 'organisation';
  if (before && ROLE.test(before.lower) && words.length <= 3) return 'person';
  if (words.length === 1 && run.words[0] === run.words[0]?.toUpperCase()) return 'organisation';
  if (words.length > 1 && PLACE_HEAD.test(last) && !COURTS.test(words.at(-2) ?? '')) return 'place';
  if (/^(?:in|near|off|from|across|around|to|into|at)$/.test(before?.lower ?? '')) return 'place';
  if (words.length === 1 && /^(?:of|for|outside)$/.test(before?.lower ?? '')) return 'place';
  if (run.article || words.length === 1) return 'organisation';
  return words.length <= 3 && run.words.every((word) => /^\p{Lu}\p{Ll}/u.test(word))
    ? 'person'
    : 'organisation';
}

/** Last words of names of coasts, waters, heights, streets and buildings that are hardly anybody's surname. Source: the generic terms of British place names (Ordnance Survey gazetteer). */
export const PLACE_HEAD =
  /^(?:point|bay|ness|sound|firth|quay|pier|harbour|harbor|street|road|avenue|square|crescent|terrace|beck|river|lake|loch|island|islands|isle|isles|cove|creek|reef|sands|bridge|court|moor|fell|valley|glen|cliff|cliffs|estuary|junction|tunnel|viaduct|weir|reservoir)$/;

/** "Crown Court", "the High Court": a body that rules. */
const COURTS =
  /^(?:crown|high|supreme|county|magistrates|sheriff|appeal|appeals|federal|district|session|world)$/;

/** "Strand Maddox, which is building", "the contractor, Strand Maddox,", "brewer Strand Maddox". */
function introducedAsFirm(t: TokenisedText, run: NameRun): boolean {
  const [next, relative] = [t.tokens[run.last], t.tokens[run.last + 1]];
  if (next?.text === ',' && relative?.lower === 'which') return true;
  const before = t.tokens[run.from - 1];
  const noun = before?.text === ',' ? t.tokens[run.from - 2] : before;
  return noun !== undefined && FIRM.test(noun.lower);
}
