/** Cases in the middle of their work: what an editor and a reviewer have done so far. */
import type { Actor } from '../../model/envelope.js';
import { OWNER, withDemo, type RealApp } from '../server/real-app.js';

/** A second case, in which an article of the first has come in again with other words. */
export async function newVersion(real: RealApp, first: string, title: string): Promise<string> {
  const { desk } = real;
  const id = await withDemo(real, title);
  const text = (await desk.text(OWNER, first, 'd1')) ?? '';
  await desk.change(OWNER, id, {
    act: 'document.add',
    name: 'article-corrected.txt',
    bytes: new TextEncoder().encode(
      text
        .replace('cut 750 jobs within', 'shed 750 jobs within')
        .replace(/^Sheila Marsh.*$/m, 'No union was asked.'),
    ),
    previous: 'd1',
    revision: (await desk.view(OWNER, id)).document('d1').revision,
  });
  return id;
}

export interface Places {
  /** A flag about a quantity and one about a date, both open; one resolved. */
  flag: string;
  dates: string;
  resolved: string;
  /** A claim with open flags, one with a verdict and evidence, one whose verdict is stale. */
  claim: string;
  judged: string;
  stale: string;
  /** A document, and the one that a new version replaced. */
  document: string;
}

/** What the editor and the reviewer have done so far. */
export async function work(real: RealApp, id: string): Promise<Places> {
  const { desk } = real;
  const people = await desk.accounts.list(OWNER);
  const as = (role: 'editor' | 'reviewer'): Actor => {
    const person = people.find(({ login }) => login === role);
    return { id: person?.id ?? '', name: person?.name ?? '', role, via: 'web' };
  };
  const view = await desk.view(OWNER, id);
  const open = (fits: (flag: (typeof view.flags)[number]) => boolean) => {
    const found = view.flags.find(fits);
    if (!found) throw new Error('the demo affair no longer shows a flag that the pages need');
    return found;
  };
  const flag = open(({ rule }) => rule === 'quantity-differs');
  const dates = open(({ type }) => type === 'temporal-date');
  const resolved = open((one) => one !== flag && one !== dates && one.severity === 'error');
  await desk.change(as('editor'), id, {
    act: 'flag.resolve',
    flag: resolved.id,
    revision: resolved.revision,
    resolution: 'contradiction',
    reason: 'The two places tell one event in two ways, and neither has been put right.',
  });
  await desk.change(as('reviewer'), id, {
    act: 'comment',
    subject: { kind: 'flag', id: flag.id },
    revision: (await desk.view(OWNER, id)).seq,
    text: 'I have asked the trust’s press office which of the two sums the Board was given.',
  });
  const judged = resolved.claims[0] ?? '';
  await desk.change(as('editor'), id, {
    act: 'evidence.add',
    claim: judged,
    revision: (await desk.view(OWNER, id)).seq,
    evidence: {
      stance: 'refutes',
      kind: 'link',
      url: 'https://example.org/minutes/2013-11',
      note: 'The published minutes.',
    },
  });
  await desk.change(as('reviewer'), id, {
    act: 'evidence.add',
    claim: judged,
    revision: (await desk.view(OWNER, id)).seq,
    evidence: { stance: 'context', kind: 'file', note: 'Page 2 has the table.' },
    file: {
      name: 'board-minutes-2013-11.pdf',
      bytes: new TextEncoder().encode('%PDF-1.4 a scan of the minutes'),
    },
  });
  const give = async (claim: string, value: 'disputed' | 'verified', rationale: string): Promise<void> => {
    const { verdictRevision } = (await desk.view(as('editor'), id)).claim(claim);
    await desk.change(as('editor'), id, {
      act: 'verdict.give',
      claim,
      value,
      rationale,
      revision: verdictRevision,
    });
  };
  await give(judged, 'disputed', 'The minutes say otherwise, and the trust has not answered.');
  const stale = view.claims.find(({ flags, live }) => live && flags.length === 0)?.id ?? '';
  await give(stale, 'verified', 'The accounts of that year say so.');
  await desk.change(as('reviewer'), id, {
    act: 'claim.correct',
    claim: stale,
    field: 'statement',
    value: `${view.claim(stale).claim.statement} (as the accounts have it)`,
    revision: (await desk.view(as('reviewer'), id)).claim(stale).revision,
    reason: 'Read too short.',
  });
  await desk.filters.keep(people.find(({ login }) => login === 'admin')?.id ?? '', {
    name: 'Errors that nobody has',
    list: 'flags',
    query: 'severity=error&assignee=nobody',
    case: null,
  });
  return {
    flag: flag.id,
    dates: dates.id,
    resolved: resolved.id,
    claim: flag.claims[0] ?? '',
    judged,
    stale,
    document: 'd2',
  };
}
