/** Whose words the claims and the flags of a case are: the party, where the case shows that a role and a name are one person. */
import type { Statement } from '../../model/journal-entries.js';
import type { CaseView } from './case-view.js';
import { partiesOf, shownAs } from './parties.js';

export interface CaseParties {
  /** The party that makes a claim; null where nobody is named. */
  ofClaim(id: string): string | null;
  /** The party of a statement as a flag froze it: where its claim was since given to somebody else, the speaker of that time. */
  ofStatement(statement: Statement): string;
}

/**
 * Every list asks again and again. All claims are gone through once for each order of the claims, which is made anew when one comes,
 * goes or is corrected, and for what reviewers said of names: a comment, a vote or a resolution changes nobody's name.
 */
const known = new WeakMap<readonly string[], { names: string; parties: CaseParties }>();

export function caseParties(view: CaseView): CaseParties {
  const { inOrder } = view.claimIndex;
  const names = JSON.stringify([...view.sameAs]);
  const before = known.get(inOrder);
  if (before?.names === names) return before.parties;
  const parties = partiesNow(view);
  known.set(inOrder, { names, parties });
  return parties;
}

function partiesNow(view: CaseView): CaseParties {
  const published = new Map(view.documents.map(({ id, meta }) => [id, meta.publisher]));
  const said = ({ claim, document }: CaseView['claims'][number]): Parameters<typeof partyOf>[0] => ({
    attribution: claim.attribution,
    publisher: published.get(document) ?? null,
  });
  const { sameAs } = view;
  // What a reviewer rejected as misread says nothing of who holds which office.
  const partyOf = partiesOf(view.claims.filter(({ live }) => live).map(said), sameAs);
  const ofClaims = new Map<string, string | null>();
  return {
    ofClaim: (id) => {
      const party = ofClaims.get(id) ?? partyOf(said(view.claim(id)));
      ofClaims.set(id, party);
      return party;
    },
    ofStatement: ({ claim, speakers, publisher, title }) => {
      const frozen = speakers.at(-1) ?? publisher ?? title ?? 'unnamed';
      const now = said(view.claim(claim));
      return (shownAs(now) === frozen ? partyOf(now) : sameAs.get(frozen)) ?? frozen;
    },
  };
}
