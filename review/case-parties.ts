/** Whose words the claims and the flags of a case are: the party, where the case shows that a role and a name are one person. */
import type { Statement } from '../model/journal-entries.js';
import type { CaseView } from './case-view.js';
import { partiesOf, shownAs } from './parties.js';

export interface CaseParties {
  /** The party that makes a claim; null where nobody is named. */
  ofClaim(id: string): string | null;
  /** The party of a statement as a flag froze it: where its claim was since given to somebody else, the speaker of that time. */
  ofStatement(statement: Statement): string;
}

/** Map, queue and report ask again and again: all claims are gone through once for each state of the case. */
const known = new WeakMap<CaseView['claims'], { seq: number; parties: CaseParties }>();

export function caseParties(view: CaseView): CaseParties {
  const before = known.get(view.claims);
  if (before?.seq === view.seq) return before.parties;
  const parties = partiesNow(view);
  known.set(view.claims, { seq: view.seq, parties });
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
  return {
    ofClaim: (id) => partyOf(said(view.claim(id))),
    ofStatement: ({ claim, speakers, publisher, title }) => {
      const frozen = speakers.at(-1) ?? publisher ?? title ?? 'unnamed';
      const now = said(view.claim(claim));
      return (shownAs(now) === frozen ? partyOf(now) : sameAs.get(frozen)) ?? frozen;
    },
  };
}
