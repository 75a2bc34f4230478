/** How each claim of a document was read, as the list under its text shows it. */
import type { CaseView, ClaimView } from '../../review/views/case-view.js';
import { chainIn, factsOf } from './statement.js';
import { standingOf, type VerdictStanding } from './verdicts.js';
import { SEVERITIES, voiceInWords } from './words.js';

export interface Reading {
  id: string;
  number: number;
  href: string;
  statement: string;
  speaker: string;
  voice: string;
  facts: { term: string; text: string }[];
  flags: { href: string; message: string; label: string; text: string }[];
  verdict: VerdictStanding;
}

export function readingOf(view: CaseView, claim: ClaimView, i: number): Reading {
  return {
    id: claim.id,
    number: i + 1,
    href: `/cases/${view.id}/claims/${claim.id}`,
    statement: claim.claim.statement,
    speaker: chainIn(view, claim)
      .map(({ name, party }) => (party === undefined ? name : `${name} (${party})`))
      .join(' ↳ '),
    voice: voiceInWords(claim.claim.voice),
    facts: factsOf(claim.claim),
    flags: claim.flags.flatMap((id) => {
      const flag = view.flag(id);
      if (flag?.state !== 'open') return [];
      return [
        {
          href: `/cases/${view.id}/flags/${id}`,
          message: flag.message,
          label: flag.severity,
          text: SEVERITIES[flag.severity].text,
        },
      ];
    }),
    verdict: standingOf(claim, view.settings.labels),
  };
}
