/** Styles, the script and the icon. They are named without a version, so browsers ask each time and mostly hear "unchanged". */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import express, { type Router } from 'express';
import { VIEWS_FOLDER } from '../../views/render.js';

export function assets(): Router {
  const router = express.Router();
  const stylesheet = withoutOfficialFace(
    readFileSync(
      createRequire(import.meta.url).resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css'),
      'utf8',
    ),
  );
  router.get('/govuk-frontend.css', (_req, res) => {
    res.setHeader('Cache-Control', 'public, max-age=86400');
    res.type('css').send(stylesheet);
  });
  router.use(express.static(`${VIEWS_FOLDER}assets`, { index: false, redirect: false, maxAge: 0 }));
  return router;
}

/** The typeface of GOV.UK is licensed for GOV.UK alone: its rules go, and with them every request for its files. */
function withoutOfficialFace(css: string): string {
  return css.replaceAll(/@font-face\{[^}]*\}/g, '').replaceAll('GDS Transport,', '');
}
