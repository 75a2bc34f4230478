/** The topic of a claim: organisation × aspect × population × measure. */
import type { Frame, Quantity, Term, Topic } from '../../model/claim.js';
import type { EntityIndex } from '../entities/entity.js';
import { BODY } from '../words/entity-words.js';
import { aspectOf, WITHIN } from './topic-words.js';

/** The head of a term that is a figure and nothing else. */
const AMOUNT = 'amount';

/** Sorts a claim by what it is about. Every field may be null; a reviewer can correct each. */
export function topicOf(
  frame: Frame,
  { quantities }: { quantities: readonly Quantity[] },
  publisher: string | null,
  entities: EntityIndex,
): Topic {
  const { agent } = frame;
  const parties = [
    agent?.entity ?? agent?.head,
    frame.theme?.entity,
    agent?.owner,
    frame.theme?.owner,
    ...frame.entities,
  ];
  const organisation =
    parties.map((name) => (name ? bodyOf(name, entities) : null)).find((name) => name !== null) ?? publisher;
  const counted = quantities.find(({ unit, of }) => unit === '1' && of !== null);
  const measured = quantities.find(({ quantifier }) => quantifier === undefined);
  return {
    organisation,
    aspect: aspectOfClaim(frame),
    population: counted?.of ? populationName(counted.of) : null,
    measure: measured
      ? /^[A-Z]{3}$/.test(measured.unit)
        ? 'money'
        : measured.unit === '%' || measured.unit === 'pp'
          ? 'share'
          : measured.unit === '1'
            ? 'count'
            : measured.unit
      : null,
  };
}

/** What is spoken of: the theme; where that is a bare figure whoever has it; else what happens. */
function aspectOfClaim({ theme, agent, predicate }: Frame): string | null {
  const term = theme ?? agent;
  const named = term === null || term.pronoun ? null : term;
  if (named && named.head !== AMOUNT) return aspectName(named);
  const holder = named && agent && !agent.pronoun && agent.head !== AMOUNT ? agent : null;
  return holder ? aspectName(holder) : (predicate?.class ?? predicate?.lemma ?? null);
}

/** The organisation that a name names, or whose the person is, or a kind of body ("the trust's pool"); null for a paper, a plan, a place. */
function bodyOf(name: string, { named }: EntityIndex): string | null {
  const entity = named(name);
  if (entity) return entity.kind === 'organisation' ? entity.name : entity.organisation;
  return BODY.test(name) ? name : null;
}

/** The aspect that a term names; one kind of it is named as such ("job cuts: compulsory"), since it lies within the whole. */
function aspectName({ head, words }: Term): string {
  const aspect = aspectOf(head);
  if (!aspect) return words.join(' ') || head;
  const kind = words.find((word) =>
    /^(compulsory|voluntary|net|gross|operating|capital|annual|general)$/.test(word),
  );
  return kind ? `${aspect}: ${kind}` : aspect;
}

/** "nurses, of clinical staff": a population with the wider one that it belongs to. */
function populationName(of: string): string {
  const wider = WITHIN[of.toLowerCase().replace(/s$/, '')];
  return wider ? `${of}, of ${wider}` : of;
}
