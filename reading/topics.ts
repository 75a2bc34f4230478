/** The topic of a claim: organisation × aspect × population × measure. */
import type { Frame, Quantity, Term, Topic } from '../model/claim.js';
import { aspectOf, WITHIN } from './topic-words.js';

/** Sorts a claim by what it is about. Every field may be null; a reviewer can correct each. */
export function topicOf(
  frame: Frame,
  { quantities }: { quantities: readonly Quantity[] },
  publisher: string | null,
): Topic {
  const theme = frame.theme ?? frame.agent;
  const organisation =
    frame.agent?.entity ?? frame.theme?.entity ?? frame.theme?.owner ?? frame.entities[0] ?? publisher;
  const counted = quantities.find(({ unit, of }) => unit === '1' && of !== null);
  const measured = quantities.find(({ quantifier }) => quantifier === undefined);
  return {
    organisation: organisation ?? null,
    aspect:
      theme && !theme.pronoun
        ? aspectName(theme)
        : (frame.predicate?.class ?? frame.predicate?.lemma ?? null),
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
