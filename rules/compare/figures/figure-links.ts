/** The links between figures that the reader found (`figureLinkSchema` in model/claim.ts), with the claims that carry the figures. */
import type { FigureLink, Quantity, Time } from '../../../model/claim.js';
import { compareClaims, type CaseClaim, type Finding, type Outcome } from '../../rule.js';
import { span } from '../words/phrases.js';

/** A quantity or time with the claim that carries it: the one with the shortest quote. */
export interface Figure<T = Quantity> {
  at: T;
  claim: CaseClaim;
}

type Role = FigureLink['figures'][number]['as'];

/** A link whose figures are all known. */
export interface Linked {
  link: FigureLink;
  /** In order of the text. `at` holds offsets alone where a verb tells the figure ("doubled"). */
  figures: readonly (Figure<Quantity | Time | Offsets> & { as: Role })[];
  /** The first quantity that plays a part, or all of them. */
  one(as: Role): Figure | null;
  every(as: Role): Figure[];
}

interface Offsets {
  start: number;
  end: number;
}

/** A key under which all claims of a document meet that carry figures. */
export const figureKeys = ({ claim }: CaseClaim): string[] =>
  claim.quantities.length > 0 ? [claim.document] : [];

/** The links of one document's claims of some kinds, each once; those of which no claim carries a figure are left out. */
export function linksOf(claims: readonly CaseClaim[], kinds: readonly FigureLink['kind'][]): Linked[] {
  const told = claims.some(({ claim }) => claim.frame.figureLinks?.some(({ kind }) => kinds.includes(kind)));
  if (!told) return [];
  const carriers = shortestCarriers(claims);
  const seen = new Set<string>();
  return claims.flatMap(({ claim }) =>
    (claim.frame.figureLinks ?? []).flatMap((link) => {
      const key = `${link.kind} ${link.figures.map(({ as, start }) => `${as}${start}`).join(' ')}`;
      if (!kinds.includes(link.kind) || seen.has(key)) return [];
      seen.add(key);
      const figures = link.figures.flatMap(({ as, start, end }) => {
        const found = carriers.get(`${start}-${end}`) ?? verbAt(claims, link, { start, end });
        return found ? [{ ...found, as }] : [];
      });
      return figures.length === link.figures.length ? [linked(link, figures)] : [];
    }),
  );
}

function linked(link: FigureLink, figures: Linked['figures']): Linked {
  const every = (as: Role): Figure[] =>
    figures.flatMap(({ as: role, at, claim }) => (role === as && isQuantity(at) ? [{ at, claim }] : []));
  return { link, figures, every, one: (as) => every(as)[0] ?? null };
}

const isQuantity = (at: Quantity | Time | Offsets): at is Quantity => 'unit' in at;

function shortestCarriers(claims: readonly CaseClaim[]): Map<string, Figure<Quantity | Time>> {
  const carriers = new Map<string, Figure<Quantity | Time>>();
  for (const claim of claims)
    for (const at of [...claim.claim.quantities, ...claim.claim.times]) {
      const place = `${at.start}-${at.end}`;
      const other = carriers.get(place);
      if (!other || length(claim) < length(other.claim)) carriers.set(place, { at, claim });
    }
  return carriers;
}

const length = ({ claim }: CaseClaim): number => claim.quote.end - claim.quote.start;

/** "doubled": the verb that tells a change, in the claim that says it. */
function verbAt(claims: readonly CaseClaim[], link: FigureLink, at: Offsets): Figure<Offsets> | null {
  if (link.adds === undefined) return null;
  const claim = claims.find(({ claim: { quote } }) => quote.start <= at.start && at.end <= quote.end);
  return claim ? { at, claim } : null;
}

/** The words of a figure, as its document has them. */
export function textOf({ at, claim }: Figure<Quantity | Time | Offsets>): string {
  if ('text' in at) return at.text;
  const { exact, start } = claim.claim.quote;
  return exact.slice(at.start - start, at.end - start);
}

/** The finding that some linked figures do not fit; none where they stand in more claims than a reader can follow. */
export function misreckoned(
  { figures }: Pick<Linked, 'figures'>,
  message: string,
  more: Pick<Finding, 'because' | 'resolveBy'> & Partial<Pick<Finding, 'severity'>>,
): Outcome {
  const claims = [...new Set(figures.map(({ claim }) => claim))].sort(compareClaims);
  if (claims.length > 5) return null;
  return {
    kind: 'finding',
    claims,
    spans: figures.map(({ at, claim }) => span(claim, at)),
    message,
    ...more,
  };
}
