/** Styles, the script and the icon. They are named without a version, so browsers ask each time and mostly hear "unchanged". */
import express, { type Router } from 'express';
import { VIEWS_FOLDER } from '../../views/render.js';
import { govukStyles } from '../../views/styles.js';

export function assets(): Router {
  const router = express.Router();
  const stylesheet = govukStyles();
  router.get('/govuk-frontend.css', (_req, res) => {
    res.setHeader('Cache-Control', 'public, max-age=86400');
    res.type('css').send(stylesheet);
  });
  router.use(express.static(`${VIEWS_FOLDER}assets`, { index: false, redirect: false, maxAge: 0 }));
  return router;
}
