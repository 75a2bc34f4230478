/** Things of one kind told apart by the number or letter that names them: "lock 9" and "lock 19", "C wing" and "B wing". */
import type { CaseClaim } from '../../rule.js';
import { stemOf } from '../words/words.js';

const LABEL =
  /\b(\p{L}{3,})s?\s+(?:no\.?\s*|number\s+)?(\d{1,3}[A-Za-z]?|[A-Z]\d{0,2}|one|two|three|four|five|six|seven|eight|nine|ten)(?![\p{L}\d%,.]*\d|\p{L}|\s+(?:per|percent|million|thousand|hundred|billion))/gu;
/** Nouns that take a number or letter as their name; of others a number behind them counts something else. */
const LABELLED = new Set(
  (
    'lock phase stage platform gate pier berth bay block tower ward wing route line bus junction exit unit zone plot lot hall room floor ' +
    'level class grade year form group pool pump well pit shaft reactor turbine boiler furnace runway terminal court lane track stand area ' +
    'district division section sector region division tier band volume chapter part item lot channel camera site store shed crane ship ' +
    'engine car coach carriage flight team squad heat round race hole act scene leg tank vat kiln mill field ride trial arm cohort sample'
  )
    .split(' ')
    .map(stemOf),
);

/** Labels of one noun, one on each side, or one and all of them; null where there are none. */
export function twoLabels(a: CaseClaim, b: CaseClaim): [string, string] | null {
  const [x, y] = [a, b].map(({ claim }) => labelsIn(claim.quote.exact));
  for (const [noun, [name, text]] of x ?? []) {
    const other = y?.get(noun);
    if (other && other[0] !== name) return [text, other[1]];
    const all = other ? null : allOf(noun, b);
    if (all !== null) return [text, all];
  }
  for (const [noun, [, text]] of y ?? []) {
    const all = x?.has(noun) ? null : allOf(noun, a);
    if (all !== null) return [text, all];
  }
  return null;
}

/** "All our routes": the whole of which the other names one. */
function allOf(noun: string, { claim }: CaseClaim): string | null {
  for (const [whole, word = ''] of claim.quote.exact.matchAll(
    /\b(?:all|every|each)(?: of)?(?: the| our| its)? (\p{L}+)/giu,
  ))
    if (stemOf(word) === noun) return whole;
  return null;
}

function labelsIn(text: string): Map<string, [name: string, text: string]> {
  const out = new Map<string, [string, string]>();
  for (const [whole, noun = '', name = ''] of text.matchAll(LABEL))
    if (LABELLED.has(stemOf(noun))) out.set(stemOf(noun), [name.toLowerCase(), whole]);
  for (const [whole, name = '', noun = ''] of text.matchAll(/\b([A-Z]\d?) (\p{Ll}{3,})/gu))
    if (LABELLED.has(stemOf(noun))) out.set(stemOf(noun), [name.toLowerCase(), whole]);
  return out;
}
