/** One thing that lasts from or until one day here, and begins or ends on another there. */
import { akinKeys } from '../compare/words/akin.js';
import { themesApart } from '../compare/times/dated-events.js';
import { eventOf } from '../compare/identity/event-view.js';
import { postponed } from '../compare/stands/foreseen.js';
import { namesDiffer } from '../compare/identity/names.js';
import { oneMore, partApart } from '../compare/scope/one-of-many.js';
import { span } from '../compare/words/phrases.js';
import { countsDiffer } from '../compare/figures/quantities.js';
import { replacesDate } from '../compare/scope/replacing.js';
import { scopesDiffer } from '../compare/scope/scopes.js';
import { setApart } from '../compare/scope/set-apart.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { relateTerms } from '../compare/identity/terms.js';
import { timedMatter } from '../compare/times/timed-matter.js';
import { pointsApart, turningPoints } from '../compare/times/turning-points.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const stretchEndDiffers: PairRule = {
  id: 'stretch-end-differs',
  revision: 4,
  type: 'temporal-date',
  severity: 'error',
  shape: 'pair',
  yields: true,
  summary:
    'One place says from or until when a thing lasts, a second gives another day for its beginning or end.',
  doesNotCover:
    'What is open at hours of the day, beginnings after a stop, and a planned end against the one that came.',
  needs: ['time'],
  keys: (claim) => (turningPoints(claim).length > 0 ? claim.claim.frame.words.flatMap(akinKeys) : []),
  check,
  examples: {
    firing: [
      {
        shows: 'until when it runs, and when it expires',
        documents: [
          { text: 'The lease on the granary runs until 2031. It is damp.', published: '2016-03-02' },
          { text: 'The granary lease expires in 2026. It is dry.', published: '2016-03-09' },
        ],
        message: '“until 2031” here, “in 2026” there, for the end of one thing.',
        quoted: ['until 2031', 'in 2026'],
      },
      {
        shows: 'the first day of a range, and the day of the opening',
        documents: [
          { text: 'The kite exhibition runs from 1 to 14 August 2014. It is free.', published: '2014-05-02' },
          { text: 'The kite exhibition opens on 20 August 2014. It is small.', published: '2014-05-09' },
        ],
        message:
          '“from 1 to 14 August 2014” here, “on 20 August 2014” there, for the beginning of one thing.',
        quoted: ['from 1 to 14 August 2014', 'on 20 August 2014'],
      },
      {
        shows: 'what is closed until a day, and opens again on another',
        documents: [
          { text: 'The swing bridge was closed from 3 to 9 May 2013. Boats waited.' },
          { text: 'The swing bridge reopened on 21 May 2013. Boats hooted.' },
        ],
        message: '“from 3 to 9 May 2013” here, “on 21 May 2013” there, for the new beginning of one thing.',
        quoted: ['from 3 to 9 May 2013', 'on 21 May 2013'],
      },
      {
        shows: 'who was something until a month, and stepped down in another',
        documents: [
          { text: 'Ines Hall was chairman of the angling club until June 2012. It rained.' },
          { text: 'Ines Hall stepped down as chairman of the angling club in February 2012. It snowed.' },
        ],
        message: '“until June 2012” here, “in February 2012” there, for the end of one thing.',
        quoted: ['until June 2012', 'in February 2012'],
      },
    ],
    silent: [
      {
        shows: 'one end in two wordings',
        documents: [
          { text: 'The lease on the granary runs until 2031. It is damp.', published: '2016-03-02' },
          { text: 'The granary lease expires in May 2031. It is dry.', published: '2016-03-09' },
        ],
      },
      {
        shows: 'two leases',
        documents: [
          { text: 'The lease on the granary runs until 2031. It is damp.', published: '2016-03-02' },
          { text: 'The lease on the slipway expires in 2026. It is dry.', published: '2016-03-09' },
        ],
      },
      {
        shows: 'open again on the day after the last of the closure',
        documents: [
          { text: 'The swing bridge was closed from 3 to 9 May 2013. Boats waited.' },
          { text: 'The swing bridge reopened on 10 May 2013. Boats hooted.' },
        ],
      },
      {
        shows: 'a planned end and the one that came',
        documents: [
          { text: 'The kite exhibition will run until 14 August 2014. It is free.', published: '2014-05-02' },
          { text: 'The kite exhibition closed on 2 August 2014. It rained.', published: '2014-09-09' },
        ],
        savedBy: 'change',
      },
      {
        shows: 'two people in one post',
        documents: [
          { text: 'Ines Hall was chairman of the angling club until June 2012. It rained.' },
          { text: 'Bram Oke stepped down as chairman of the angling club in February 2016. It snowed.' },
        ],
      },
    ],
  },
};

/** How much two claims must share for their days to be of one thing. Chosen on the open pairs and dossiers. */
const ENOUGH = 2;

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [x, y] = pointsApart(turningPoints(first), turningPoints(second)) ?? [];
  if (!x || !y || oneBreath(first, second)) return null;
  if (oneMore(first) !== oneMore(second) || bothCount(first, second)) return null;
  const shown = oneThing(first, second);
  if (shown === null || scopesDiffer(first, second) || countsDiffer(first, second)) return null;
  const apart = setApart(first, second) ?? themesApart(first, second) ?? partApart(first, second);
  if (apart) return { kind: 'saved', ...apart };
  const changed = postponed(first, x.at, second, y.at);
  if (changed) return changed;
  if (replacesDate(first, second))
    return {
      kind: 'saved',
      explanation: 'superseded',
      message: 'The later document gives its date as a new one.',
    };
  return {
    kind: 'finding',
    spans: [span(first, x.at), span(second, y.at)],
    message: `“${x.at.text}” here, “${y.at.text}” there, for the ${x.turn === 'end' ? 'end' : x.again || y.again ? 'new beginning' : 'beginning'} of one thing.`,
    because: [shown, 'The two days do not meet.'],
    resolveBy: 'Look up the day where it was laid down.',
  };
}

/** What shows that both tell of one thing: much that they share, or no more than the thing itself; null where too little does. */
function oneThing(first: CaseClaim, second: CaseClaim): string | null {
  const matter = timedMatter(first, second, ENOUGH);
  if (matter) return matter.shown;
  const [x, y] = [eventOf(first.claim).theme, eventOf(second.claim).theme];
  const same = !x?.pronoun && relateTerms(x, y) === 'same' && !namesDiffer(first, second);
  return same ? `Both speak of one thing: “${x?.text ?? ''}”.` : null;
}

/** "Between January and March nine in ten trains ran on time": the stretch is that of a figure, and of no thing that lasts. */
const bothCount = (first: CaseClaim, second: CaseClaim): boolean =>
  first.claim.quantities.length > 0 && second.claim.quantities.length > 0;
