/**
 * wink-nlp with its English model. It remembers each word that it did not know, and cuts the next text differently where that word
 * comes again ("61m" is one token once it has been met as one): what is read would hang on what was read before. So it is made to
 * forget after every paragraph.
 */
import winkNLP, { type Document, type Model } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

/** Name and version of the language model, as contract A3 prints it. */
export const MODEL = 'wink-eng-lite-web-model@1.8.1';

/** The words of the model in order, with their numbers; those behind `intrinsicSize` have been met in texts. */
interface Lexemes {
  list: string[];
  hash: Record<string, number>;
  intrinsicSize: number;
}

/** Forgotten words keep their numbers: after so many the model is loaded anew, which takes a fifth of a second. */
const MOST_FORGOTTEN = 200_000;

/** Made once: the model's own function makes it anew, and longer, with each call. */
const entities: unknown = (model.metaCER as () => unknown)();

function loaded() {
  const core = (model.core as () => { features: { lexeme: Lexemes } })();
  const fixed: Model = { ...model, core: () => core, metaCER: () => entities };
  const { lexeme } = core.features;
  return { nlp: winkNLP(fixed, ['sbd', 'pos']), lexemes: lexeme, forgotten: lexeme.intrinsicSize };
}

let wink = loaded();

export const { its } = wink.nlp;

/** Reads a paragraph as if it were the first. What was read before must have been taken out by then. */
export function readParagraph(text: string): Document {
  forget();
  return wink.nlp.readDoc(text);
}

function forget(): void {
  const { list, hash, intrinsicSize } = wink.lexemes;
  for (let i = wink.forgotten; i < list.length; i++) Reflect.deleteProperty(hash, list[i] ?? '');
  wink.forgotten = list.length;
  if (list.length - intrinsicSize > MOST_FORGOTTEN) wink = loaded();
}
