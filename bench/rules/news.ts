/** The claims of news articles (PolNeAR): of many affairs, so that few of them clash, but with the words and lengths that claims have. */
import { readFileSync } from 'node:fs';
import { decodeDocument } from '../../documents/decode.js';
import { readDocument } from '../../reading/read.js';
import type { CheckInput } from '../../rules/engine.js';

export const NEWS = ['polnear-dev', 'polnear-train-200'].map(
  (name) => `../shared/data/attribution/${name}.jsonl`,
);

/** All articles as one case. */
export function newsCase(): CheckInput {
  const lines = NEWS.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean));
  const articles = lines.map((line, i) => {
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    const source = decodeDocument(new TextEncoder().encode(text), `${id}.txt`);
    return { id: `d${i}`, meta: source.meta, claims: readDocument(source).claims };
  });
  const claims = articles.flatMap(({ id, claims: own }) => own.map((claim) => ({ ...claim, document: id })));
  return { documents: articles, claims: claims.map((claim, i) => ({ ...claim, id: `c${i}` })) };
}
