/**
 * Who is one party of a case. One document has "the chief executive", another "Dr Colin Ferris, chief executive" of the same
 * organisation: one person, said to be one only where nobody else can be meant; else they stay two.
 */
import type { Attribution } from '../../model/claim.js';

/** Who says something: the chain of speakers, outermost first, and who published it. */
export interface Said {
  attribution: readonly Attribution[];
  publisher: string | null;
}

/**
 * Offices that an organisation gives to one person at a time. A spokeswoman, a councillor or a director is one of several, so that
 * the one who is named need not be the one who is not.
 */
const OFFICE =
  /^(?:chief (?:executive|constable|medical officer|nursing officer|fire officer|financ(?:e|ial) officer|operating officer)|chair|leader|(?:managing|finance|medical|nursing) director|(?:director|head) of [\p{L} ]+|general secretary|(?:prime|first) minister|mayor|provost|vice-chancellor|head ?teacher|president|treasurer)$/u;
/** Somebody else holds the office now, or soon will: where these words are used, the office has had two people. */
const ANOTHER_TIME =
  /^(?:former|ex|then|past|previous|outgoing|retiring|incoming|new|next|acting|interim)[ -]/u;
const TITLE = /^(?:(?:dr|prof|professor|sir|dame|lord|lady|rev|cllr)\.? )+(?=\S+ \S)/iu;

/**
 * The name of the party that says something: its innermost speaker, the publisher where a document speaks for itself, null where
 * neither is known. `all` is everything said in the case; `sameAs` gives the name that reviewers chose (name → name).
 */
export function partiesOf(
  all: readonly Said[],
  sameAs: ReadonlyMap<string, string>,
): (said: Said) => string | null {
  const one = (name: string | null): string | null => name && (sameAs.get(name) ?? name);
  const houses = new Set(
    all.flatMap(({ attribution }) => attribution.flatMap((link) => plain(one(link.organisation)) ?? [])),
  );
  // A newspaper does not speak of its own chief executive: only a publisher that others name as an organisation is a house.
  const houseOf = (link: Attribution, publisher: string | null): string | null => {
    const house = plain(one(link.organisation ?? publisher));
    return house !== null && houses.has(house) ? house : null;
  };
  const names = new Map<string, string>();
  const holders = new Map<string, Set<string>>();
  for (const { attribution, publisher } of all)
    for (const link of attribution) {
      const name = one(link.name);
      const person = name && personOf(name);
      if (name !== null && person !== null && !names.has(person)) names.set(person, name);
      const role = officeIn(link);
      if (role === null || (person === null && !ANOTHER_TIME.test(role))) continue;
      const office = officeKey(houseOf(link, publisher), role.replace(ANOTHER_TIME, ''));
      holders.set(office, (holders.get(office) ?? new Set()).add(person ?? role));
    }
  const holderOf = (link: Attribution, publisher: string | null): string | null => {
    const role = officeIn(link);
    const house = houseOf(link, publisher);
    if (role === null || house === null || !OFFICE.test(role)) return null;
    const known = [...(holders.get(officeKey(house, role)) ?? [])];
    // Whoever holds such an office nobody knows where may hold this one.
    const anywhere = [...(holders.get(officeKey(null, role)) ?? [])];
    const [person] = known;
    return person !== undefined && [...known, ...anywhere].every((other) => other === person) ? person : null;
  };
  return (said) => {
    const shown = shownAs(said);
    if (shown === null) return null;
    const link = said.attribution.at(-1);
    // What a reviewer said goes before what can be concluded.
    const person =
      link && link.name === null && !sameAs.has(shown)
        ? holderOf(link, said.publisher)
        : personOf(one(shown) ?? shown);
    return (person === null ? null : names.get(person)) ?? one(shown);
  };
}

/** The name that a document itself gives to whoever speaks. */
export function shownAs({ attribution, publisher }: Said): string | null {
  const link = attribution.at(-1);
  return link ? (link.name ?? link.role ?? link.organisation) : publisher;
}

const officeKey = (house: string | null, role: string): string => `${house ?? ''}\n${role}`;

/** Organisations are the same under "The Trust" and "the trust". */
const plain = (name: string | null): string | null =>
  name === null ? null : name.toLowerCase().replace(/^the /, '');

/** "Dr Colin Ferris" and "Colin Ferris" are one; a family name alone keeps its title. */
const personOf = (name: string): string => name.replace(TITLE, '').toLowerCase();

/** The office without the organisation that holds it: "the trust’s chief executive", "chair of the Harbour Trust". */
function officeIn({ role, organisation }: Attribution): string | null {
  if (role === null) return null;
  const words = (plain(organisation) ?? '').split(' ');
  // The longest of its names first: "harbour trust", then "trust".
  const own = words.map((_, i) => words.slice(i).join(' ')).filter((name) => name !== '');
  let office = role.toLowerCase().replace(/^the /, '');
  const before = own.find((name) => office.startsWith(`${name} `) || /^[’']s? /.test(after(office, name)));
  if (before !== undefined) office = after(office, before).replace(/^(?:[’']s?)? /, '');
  const behind = own.find((name) => office.endsWith(` of ${name}`) || office.endsWith(` of the ${name}`));
  if (behind !== undefined) office = office.slice(0, -behind.length).replace(/ of (?:the )?$/, '');
  return office
    .replace(/\bchair(?:man|woman|person)\b/, 'chair')
    .replace(/\b(?:ceo|chief executive officer)\b/, 'chief executive');
}

/** What stands behind the first words of a text, "" where it does not begin with them. */
const after = (text: string, first: string): string =>
  text.startsWith(first) ? text.slice(first.length) : '';
