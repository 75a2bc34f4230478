/** A figure that several documents give, and all have from one source. */
import type { Quantity } from '../../model/claim.js';
import { measureOf, sameMeasure } from '../compare/identity/measure.js';
import { span } from '../compare/words/phrases.js';
import { isFigure, isTold, oneFigure } from '../compare/figures/told-figures.js';
import { copiesAmong, originsOf } from '../origins.js';
import type { CaseClaim, GroupRule, Outcome } from '../rule.js';

export const singleOrigin: GroupRule = {
  id: 'single-origin',
  revision: 2,
  type: 'evidence',
  severity: 'info',
  shape: 'group',
  once: true,
  summary: 'Two documents or more give a figure, and all name one source for it.',
  doesNotCover: 'Figures that any document gives in its own voice or from somebody else.',
  needs: ['figure'],
  keys: (claim) => carried(claim).map((figure) => keyOf(claim, figure)),
  check,
  examples: {
    firing: [
      {
        shows: 'two papers, one press officer',
        documents: [
          { publisher: 'The Tarnmouth Gazette', text: 'Elena Varga said the lido had lost £64,000.' },
          { publisher: 'Eastwick News', text: 'The lido lost £64,000, Elena Varga said.' },
        ],
        message: 'Two documents give “£64,000”, and all have it from Elena Varga.',
        quoted: ['£64,000', '£64,000'],
      },
      {
        shows: 'three papers, one survey',
        documents: [
          {
            publisher: 'The Tarnmouth Gazette',
            text: 'Jonas Tveit told members that 38 per cent of boats were unsafe.',
          },
          { publisher: 'Eastwick News', text: 'Jonas Tveit said 38 per cent of boats were unsafe.' },
          { publisher: 'The Skerry Post', text: '38 per cent of boats are unsafe, Jonas Tveit said.' },
        ],
        message: 'Three documents give “38 per cent”, and all have it from Jonas Tveit.',
        quoted: ['38 per cent', '38 per cent'],
      },
    ],
    silent: [
      {
        shows: 'two people know it',
        documents: [
          { publisher: 'The Tarnmouth Gazette', text: 'Elena Varga said the lido had lost £64,000.' },
          { publisher: 'Eastwick News', text: 'The lido lost £64,000, Jonas Tveit said.' },
        ],
      },
      {
        shows: 'one says it in its own voice',
        documents: [
          { publisher: 'The Tarnmouth Gazette', text: 'Elena Varga said the lido had lost £64,000.' },
          { publisher: 'Eastwick News', text: 'The lido lost £64,000.' },
        ],
      },
      {
        shows: 'one document',
        documents: [
          {
            publisher: 'Eastwick News',
            text: 'The lido lost £64,000, Elena Varga said. She said again that the lido had lost £64,000.',
          },
        ],
      },
    ],
  },
};

const carried = (claim: CaseClaim): Quantity[] =>
  isTold(claim) && claim.claim.checkable
    ? claim.claim.quantities.filter((figure) => isFigure(figure) && measureOf(claim, figure) !== null)
    : [];

const keyOf = (claim: CaseClaim, figure: Quantity): string =>
  `${figure.unit} ${figure.value ?? ''} ${measureOf(claim, figure)?.head ?? ''}`;

/** All claims of one key give one figure of things of one name; those about the first one's thing are looked at. */
function check(claims: readonly CaseClaim[]): Outcome[] {
  const [first] = claims;
  if (!first) return [];
  const own = carried(first).find((figure) => claims.every((other) => alike(first, figure, other) !== null));
  if (!own) return [];
  const documents = new Map<string, CaseClaim>();
  for (const claim of claims)
    if (!documents.has(claim.claim.document)) documents.set(claim.claim.document, claim);
  const [one, two] = documents.values();
  if (!one || !two) return [];
  const [origin, ...others] = originsOf(claims, copiesAmong(claims.map(({ claim }) => claim)));
  // documents that speak for themselves have it from whom they do not say
  if (!origin?.name || others.length > 0 || claims.some(({ claim }) => claim.attribution.length === 0))
    return [];
  const [a, b] = [alike(first, own, one), alike(first, own, two)];
  if (!a || !b) return [];
  return [
    {
      kind: 'finding',
      claims: [one, two],
      spans: [span(one, a), span(two, b)],
      message: `${COUNT[documents.size] ?? documents.size} documents give “${own.text}”, and all have it from ${origin.name}.`,
      because: ['None of them gives it in its own voice or names anybody else for it.'],
      resolveBy: 'Look for a second source, or name the one there is.',
    },
  ];
}

const COUNT: Readonly<Record<number, string>> = { 2: 'Two', 3: 'Three', 4: 'Four', 5: 'Five', 6: 'Six' };

/** The figure of another claim that is this one of this measure. */
function alike(claim: CaseClaim, figure: Quantity, other: CaseClaim): Quantity | null {
  const measure = measureOf(claim, figure);
  return (
    carried(other).find((own) => {
      const its = measureOf(other, own);
      return measure !== null && its !== null && oneFigure(figure, own) && sameMeasure(measure, its);
    }) ?? null
  );
}
