/** What else is said on the topic of a flag: who bears which statement out, and from how many independent origins. */
import type { FlagState } from '../../review/state/case-state.js';
import type { CaseView, ClaimView } from '../../review/views/case-view.js';
import { borneOut } from '../../review/views/corroboration.js';
import { oncePer } from './once-per.js';
import { speakerOf } from './claim-filter.js';
import { letterOf } from './statement.js';

export interface SaidElsewhere {
  rows: {
    href: string;
    statement: string;
    by: string;
    source: string;
    /** "agrees with A", or null for a claim that is only about the same topic. */
    agrees: string | null;
  }[];
  /** For each statement the number of independent origins, its own included. */
  origins: { letter: string; count: number }[];
}

const SHOWN = 8;
/** Of a topic that everybody speaks about, so many claims are looked at. */
const LOOKED_AT = 150;

/** What was worked out for a flag, for each state of the claims: it takes longer than all else on a flag's page. */
const knownOf = oncePer<object, Map<string, SaidElsewhere>>(() => new Map());

export function saidElsewhere(view: CaseView, flag: FlagState): SaidElsewhere {
  const known = knownOf(view.claimIndex.byAspect);
  const key = `${flag.id} ${flag.claims.join(' ')}`;
  const said = known.get(key) ?? lookedUp(view, flag);
  known.set(key, said);
  return said;
}

/** Those that agree with a statement come first, the others on the topic behind them. */
function lookedUp(view: CaseView, flag: FlagState): SaidElsewhere {
  const own = flag.claims.flatMap((id) => view.claim(id) ?? []);
  const others = onTopic(view, flag, own);
  const borne = own.map((claim, i) => ({
    letter: letterOf(i),
    ...borneOut(view, claim, others),
  }));
  const rows = others.map((other) => {
    const letters = borne.filter(({ by }) => by.has(other.claim.id)).map(({ letter }) => letter);
    return {
      href: `/cases/${view.id}/claims/${other.id}`,
      statement: other.claim.statement,
      by: speakerOf(view, other),
      source: view.document(other.document).meta.title ?? '',
      agrees: letters.length > 0 ? `agrees with ${letters.join(' and ')}` : null,
    };
  });
  return {
    rows: [...rows.filter(({ agrees }) => agrees), ...rows.filter(({ agrees }) => !agrees)].slice(0, SHOWN),
    origins: borne.map(({ letter, origins }) => ({ letter, count: origins })),
  };
}

function onTopic(view: CaseView, flag: FlagState, own: readonly ClaimView[]): ClaimView[] {
  const aspects = new Set(own.flatMap(({ claim }) => claim.topic.aspect ?? []));
  const others: ClaimView[] = [];
  for (const aspect of aspects)
    for (const id of view.claimIndex.byAspect.get(aspect) ?? []) {
      if (others.length >= LOOKED_AT) break;
      const other = view.claim(id);
      if (!flag.claims.includes(id) && own.some((claim) => sameTopic(claim, other))) others.push(other);
    }
  return others;
}

function sameTopic(a: ClaimView, b: ClaimView): boolean {
  const one = a.claim.topic;
  const two = b.claim.topic;
  if (one.aspect === null || one.aspect !== two.aspect) return false;
  return one.organisation === null || two.organisation === null || one.organisation === two.organisation;
}
