/** One flag: its statements side by side, why it was raised, pictures, what else is said, and the forms to settle it. */
import { momentInWords } from '../../model/days-in-words.js';
import type { FlagState } from '../../review/state/case-state.js';
import type { CaseView } from '../../review/views/case-view.js';
import { may } from '../../review/rights/authorisation.js';
import { assignForm, type AssignForm } from './assigning.js';
import { casePage, type FieldError, type Frame, type Layout, byField, type ErrorsByField } from './layout.js';
import type { LinePicture } from './line-picture.js';
import { numberLine } from './number-line.js';
import { queueLinks, type QueueLinks } from './queue-links.js';
import { saidElsewhere, type SaidElsewhere } from './said-elsewhere.js';
import { letterOf, statementView, type StatementView } from './statement.js';
import { timeLine } from './time-line.js';
import { FLAG_TYPES, RESOLUTIONS, SEVERITIES } from './words.js';

export interface FlagForm {
  request: string;
  resolution: string;
  reason: string;
  comment: string;
  errors: FieldError[];
}

export const blankFlagForm = (request: string): FlagForm => ({
  request,
  resolution: '',
  reason: '',
  comment: '',
  errors: [],
});

export interface FlagPage {
  layout: Layout;
  at: string;
  flag: {
    id: string;
    revision: number;
    message: string;
    severity: { text: string; label: string; meaning: string };
    type: string;
    rule: string;
    origin: FlagState['origin'];
    state: FlagState['state'];
    because: string[];
    resolveBy: string;
    raised: string;
    assignee: string | null;
  };
  statements: StatementView[];
  numbers: LinePicture | null;
  times: LinePicture | null;
  resolution: { text: string; reason: string; by: string; at: string } | null;
  earlier: { text: string; reason: string; by: string; at: string; ended: string }[];
  comments: { by: string; at: string; text: string }[];
  elsewhere: SaidElsewhere;
  queue: QueueLinks;
  /** The filter that made the queue, which forms carry along. */
  query: string;
  form: FlagForm;
  options: { value: string; text: string; hint: string }[];
  assign: AssignForm | null;
  error: ErrorsByField;
  may: { act: boolean; comment: boolean };
}

export interface FlagInput {
  frame: Frame;
  view: CaseView;
  flag: FlagState;
  /** Texts of the documents of the statements; null where erased. */
  texts: ReadonlyMap<string, string | null>;
  /** Ids of the queue that the flag is opened from, in its order, and the query that made it. */
  queue: { ids: readonly string[]; query: string };
  form: FlagForm;
  people: readonly { id: string; name: string }[];
}

export function flagPage(input: FlagInput): FlagPage {
  const { frame, view, flag, form } = input;
  const at = `/cases/${view.id}`;
  return {
    layout: casePage(frame, view, 'flags', flag.message, form.errors),
    at: `${at}/flags/${flag.id}`,
    flag: {
      id: flag.id,
      revision: flag.revision,
      message: flag.message,
      severity: SEVERITIES[flag.severity],
      type: FLAG_TYPES[flag.type],
      rule: flag.rule,
      origin: flag.origin,
      state: flag.state,
      because: flag.because,
      resolveBy: flag.resolveBy,
      raised: momentInWords(flag.raised.at),
      assignee: flag.assignee?.name ?? null,
    },
    statements: flag.statements.map((statement, i) =>
      statementView(view, flag, statement, i, input.texts.get(statement.document) ?? null),
    ),
    numbers: numberLine(quantitiesOf(view, flag)),
    times:
      flag.type.startsWith('temporal') || flag.type === 'deadline' ? timeLine(timesOf(view, flag)) : null,
    resolution: flag.resolution && {
      text: RESOLUTIONS[flag.resolution.kind].text,
      reason: flag.resolution.reason,
      by: flag.resolution.by.name,
      at: momentInWords(flag.resolution.at),
    },
    earlier: flag.earlier.map((past) => ({
      text: RESOLUTIONS[past.kind].text,
      reason: past.reason,
      by: past.by.name,
      at: momentInWords(past.at),
      ended:
        past.cause === 'by-hand'
          ? `reopened by ${past.ended.by.name}`
          : 'due for another look: what it rested on has changed',
    })),
    comments: flag.comments.map(({ by, at: when, text }) => ({ by: by.name, at: momentInWords(when), text })),
    elsewhere: saidElsewhere(view, flag),
    queue: queueLinks(`${at}/flags`, flag.id, input.queue),
    query: input.queue.query,
    form,
    options: optionsFor(flag),
    assign: assignForm(frame.viewer, view, flag.assignee, input.people),
    error: byField(form.errors),
    may: {
      act: may(frame.viewer.role, 'flag.resolve') && !view.settings.archived,
      comment: may(frame.viewer.role, 'comment') && !view.settings.archived,
    },
  };
}

/** "Misread" is asked of each statement by itself, so that the right reading opens for correction. */
function optionsFor(flag: FlagState): FlagPage['options'] {
  return Object.entries(RESOLUTIONS).flatMap(([value, words]) =>
    value === 'misread' && flag.claims.length > 1
      ? flag.claims.map((claim, i) => ({
          value: `${value} ${claim}`,
          text: `${words.text}: ${letterOf(i)}`,
          hint: `The reading of ${letterOf(i)} opens for correction.`,
        }))
      : [{ value, ...words }],
  );
}

/** The clashing quantities: those that a marked stretch covers, or all of the claim's where none is marked. */
function quantitiesOf(view: CaseView, flag: FlagState) {
  return marked(view, flag).flatMap(({ claim, letter, even, touches }) => {
    const hit = claim.claim.quantities.filter(touches);
    return hit.map((quantity) => ({ letter, even, quantity }));
  });
}

function timesOf(view: CaseView, flag: FlagState) {
  return marked(view, flag).flatMap(({ claim, letter, even, touches }) => {
    const hit = claim.claim.times.filter(touches);
    const said = view.document(claim.document)?.meta.published ?? null;
    return (hit.length > 0 ? hit : claim.claim.times.slice(0, 1)).map(({ text, earliest, latest }) => ({
      letter,
      even,
      text,
      earliest,
      latest,
      said,
    }));
  });
}

function marked(view: CaseView, flag: FlagState) {
  return flag.claims.flatMap((id, index) => {
    const claim = view.claim(id);
    if (!claim) return [];
    const spans = flag.spans.filter((span) => span.claim === id);
    const touches = (part: { start: number; end: number }): boolean =>
      spans.some((span) => span.start < part.end && part.start < span.end);
    return [{ claim, letter: letterOf(index), even: index % 2 === 1, touches }];
  });
}
