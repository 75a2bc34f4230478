/** The styles of the pages and of printed reports: govuk-frontend's, and our own over them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { VIEWS_FOLDER } from './render.js';

/** The files of views/styles, each after those that it overrules. */
const OWN = [
  'palette',
  'forms',
  'text',
  'frame',
  'layout',
  'labels',
  'lists',
  'filters',
  'reading',
  'comparing',
  'pictures',
  'pages',
  'report',
  'narrow',
  'print',
] as const;

/** govuk-frontend's stylesheet without the official typeface, which is licensed for GOV.UK alone: nothing asks for its files. */
export function govukStyles(): string {
  const file = createRequire(import.meta.url).resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css');
  return readFileSync(file, 'utf8')
    .replaceAll(/@font-face\{[^}]*\}/g, '')
    .replaceAll('GDS Transport,', '');
}

/** Our own styles in one text. */
export function ownStyles(): string {
  return OWN.map((name) => readFileSync(`${VIEWS_FOLDER}styles/${name}.css`, 'utf8')).join('\n');
}

/** All styles in one text, for a page that stands alone. */
export const allStyles = (): string => `${govukStyles()}\n${ownStyles()}`;
