/** Styles, the script and the icon. They are named without a version, so browsers ask each time and mostly hear "unchanged". */
import express, { type Router } from 'express';
import { VIEWS_FOLDER } from '../../views/render.js';
import { govukStyles, ownStyles } from '../../views/styles.js';

export function assets(): Router {
  const router = express.Router();
  const sheets = [
    { path: '/govuk-frontend.css', text: govukStyles(), seconds: 86_400 },
    { path: '/gainsay.css', text: ownStyles(), seconds: 0 },
  ];
  for (const { path, text, seconds } of sheets)
    router.get(path, (_req, res) => {
      res.setHeader('Cache-Control', `public, max-age=${seconds}`);
      res.type('css').send(text);
    });
  router.use(express.static(`${VIEWS_FOLDER}assets`, { index: false, redirect: false, maxAge: 0 }));
  return router;
}
