/** A case at a glance: what came in, what is open, how far the work is, what happened last. */
import { dayInWords } from '../../model/days-in-words.js';
import type { CaseView } from '../../review/views/case-view.js';
import { may } from '../../review/rights/authorisation.js';
import { agreementOf } from '../../review/views/progress.js';
import { agreementInWords } from './agreement.js';
import { rowOf, type FlagRow } from './flag-row.js';
import { casePage, type Frame, type Layout } from './layout.js';

const WORST = 5;

export interface CaseOverviewPage {
  layout: Layout;
  at: string;
  numbers: { n: number; text: string; href: string }[];
  progress: { flags: Meter; claims: Meter; agreement: string };
  worst: FlagRow[];
  documents: {
    href: string;
    title: string;
    publisher: string | null;
    day: string;
    status: string;
    claims: number;
    open: number;
  }[];
  since: { text: string; href: string } | null;
  may: { add: boolean };
}
export interface Meter {
  done: number;
  of: number;
  /** Of a hundred. */
  share: number;
}

/** `since` is how many entries others have made after this person last looked; null on a first visit. */
export function caseOverviewPage(
  frame: Frame,
  view: CaseView,
  since: { entries: number; seq: number } | null,
): CaseOverviewPage {
  const at = `/cases/${view.id}`;
  const { claimIndex: index, flagIndex: flags, open } = view;
  return {
    layout: casePage(frame, view, 'overview', 'Overview'),
    at,
    numbers: [
      { n: open, text: open === 1 ? 'open flag' : 'open flags', href: `${at}/flags` },
      {
        n: flags.open.error,
        text: flags.open.error === 1 ? 'of them an error' : 'of them errors',
        href: `${at}/flags?severity=error`,
      },
      { n: index.standing, text: index.standing === 1 ? 'claim' : 'claims', href: `${at}/claims` },
      ...(index.waiting > 0
        ? [
            {
              n: index.waiting,
              text: index.waiting === 1 ? 'verdict waits' : 'verdicts wait',
              href: `${at}/claims?verdict=waiting`,
            },
          ]
        : []),
      {
        n: view.documents.length,
        text: view.documents.length === 1 ? 'document' : 'documents',
        href: `${at}/documents`,
      },
    ],
    progress: {
      flags: meter(flags.raised - open, flags.raised),
      claims: meter(index.settled, index.checkable),
      agreement: agreementInWords(agreementOf(view), view.settings.policy),
    },
    worst: flags.worstFirst.slice(0, WORST).map((id) => rowOf(view, view.flag(id), '')),
    documents: documentRows(view),
    since:
      since && since.entries > 0
        ? {
            text: `${since.entries} new ${since.entries === 1 ? 'entry' : 'entries'} since your last visit`,
            href: `${at}/trail?after=${since.seq}`,
          }
        : null,
    may: { add: may(frame.viewer.role, 'document.add') && !view.settings.archived },
  };
}

function meter(done: number, of: number): Meter {
  return { done, of, share: of === 0 ? 0 : Math.round((100 * done) / of) };
}

export function documentRows(view: CaseView): CaseOverviewPage['documents'] {
  const { byDocument } = view.claimIndex;
  const open = view.flagIndex.openByDocument;
  return view.documents.map((document) => ({
    href: `/cases/${view.id}/documents/${document.id}`,
    title: document.meta.title ?? document.name,
    publisher: document.meta.publisher,
    day: dayInWords(document.meta.published),
    status: document.status === 'current' ? '' : document.status,
    claims: byDocument.get(document.id)?.length ?? 0,
    open: open.get(document.id) ?? 0,
  }));
}
