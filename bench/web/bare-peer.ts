/**
 * What the pages are measured beside: a bare Express + EJS server that answers with the same bytes. Each page is taken apart once
 * into its pieces of markup and of text; a template with a row loop puts the pieces together anew for every request and escapes the
 * texts, as a page that is handed its rows ready-made would.
 */
import ejs from 'ejs';
import express, { type Express } from 'express';

interface Row {
  markup: string;
  text: string;
}

const template = ejs.compile('<% for (const row of it.rows) { %><%- row.markup %><%= row.text %><% } %>', {
  localsName: 'it',
  _with: false,
  strict: true,
});

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', '#34': '"', '#39': "'" };

/** Throws where the rows do not give the page again, byte for byte. */
export function rowsOf(page: string): Row[] {
  const rows: Row[] = [];
  for (const [all, markup = '', text = ''] of page.matchAll(/((?:<[^>]*>|\s)*)([^<]*)/g)) {
    if (all === '') continue;
    const plain = text.replace(/&(amp|lt|gt|#34|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
    rows.push({ markup, text: plain });
  }
  if (template({ rows }) !== page) throw new Error('the bare page is not the page');
  return rows;
}

/** Answers /0, /1… with the pages, in their order. */
export function barePeer(pages: readonly string[]): Express {
  const app = express();
  const taken = pages.map(rowsOf);
  app.get('/:page', (req, res) => {
    res.type('html').send(template({ rows: taken[Number(req.params.page)] ?? [] }));
  });
  return app;
}
