/** Places that hold other places: countries, their parts, continents. A town lies in one of them, so the two are no clash. */
import type { Term } from '../../../model/claim.js';
import { DEMONYM_LINES } from '../../words/demonyms.js';

/** Continents and parts of the world, and names that end a county, state or province. */
const PARTS =
  /^(?:europe|asia|africa|america|oceania|antarctica|scandinavia|the .*(?:midlands|highlands|islands?|coast|valley|county|country)|north|south|east|west|.*(?:shire|land|stan|county|province|state|region|valley|district|coast|islands?|bay|sound))$/;
const COUNTRIES = new Set(
  DEMONYM_LINES.flatMap((line) => line.split(' ')).map((name) => name.replaceAll('-', ' ')),
);

export function isRegion({ text }: Term): boolean {
  const name = text.toLowerCase().replace(/[.,]$/, '');
  return COUNTRIES.has(name.replace(/^the /, '')) || PARTS.test(name);
}
