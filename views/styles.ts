/** The styles of the pages and of printed reports: govuk-frontend's, and our own over them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { VIEWS_FOLDER } from './render.js';

/** govuk-frontend's stylesheet without the official typeface, which is licensed for GOV.UK alone: nothing asks for its files. */
export function govukStyles(): string {
  const file = createRequire(import.meta.url).resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css');
  return readFileSync(file, 'utf8')
    .replaceAll(/@font-face\{[^}]*\}/g, '')
    .replaceAll('GDS Transport,', '');
}

/** All styles in one text, for a page that stands alone. */
export function allStyles(): string {
  return `${govukStyles()}\n${readFileSync(`${VIEWS_FOLDER}assets/gainsay.css`, 'utf8')}`;
}
