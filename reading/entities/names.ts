/** Names in a text: runs of capitalised words, with the titles before them and the small words that join the names of bodies. */
import { PLACE_HEAD } from './kinds.js';
import { CAPITAL, isGivenName, isShouted, type NameRun, runAt } from './name-run.js';
import { ENDS_FIRM, ORGANISATION, ROLE, TITLES } from '../words/entity-words.js';
import type { Token, TokenisedText } from '../text/tokens.js';

const JOINS = /^(?:of|for|&|de|du|von|van|der|la|le|al|bin|del|di|da)$/i;

const NO_NAME =
  /^(?:i|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|yesterday|today|tomorrow|mr|mrs|ms|the|a|an|this|that|these|those|he|she|it|they|we|you|his|her|its|their|our|my|your|but|and|or|in|on|at|by|for|from|to|of|with|as|if|when|while|after|before|since|because|although|however|there|here|what|who|how|why|where|which|not|no|yes|so|then|now|present|apologies|contact|notes|last|next|both|all|some|many|most|more|one|two|three|four|five|six|seven|eight|nine|ten)$/;

/**
 * Auxiliaries that open a question, the pronouns and numbers that may open a sentence, and nouns of groups and amounts that need no
 * article: capitals at the start of a sentence make none a name.
 */
const NEVER_ALONE =
  /^(?:None|Nothing|Nobody|Nowhere|Everyone|Everybody|Everything|Somebody|Someone|Something|Anyone|Anybody|Anything|Certain|Several|Each|Every|Few|Fewer|Much|Another|Whose|Whom|Mine|Ours|Yours|Theirs|Hers|First|Second|Third|Fourth|Fifth|Sixth|Eleven|Twelve|Thirteen|Fourteen|Fifteen|Sixteen|Seventeen|Eighteen|Nineteen|Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety|Thank|Thanks|Please|Did|Do|Does|Has|Have|Had|Is|Are|Was|Were|Will|Would|Can|Could|Must|Should|Shall|Staff|Police|Management|Crime|Traffic|Profit|Turnover|Revenue|Output|Trade|Demand|Rent|Income|Tax|Debt|Work|Pay|Talk|Power|Water|Food|Money|Half|Most|Women|Men|Children|Boys|Girls|Snow|Rain|Ice|Fog|Smoke|Fire|Wind|Turnout|Attendance|Membership|Production)$/;

/** What may stand right before the first word of a sentence, line or answer ("Q: Would you …"). */
const OPENS = /^[“"‘'(•*:-]$/;

/** Nouns that a number tells apart. */
const LABEL =
  /^(?:Rule|Page|Gate|Section|Clause|Annex|Appendix|Table|Figure|Item|Room|Platform|Lot|Flat|Hangar|Unit|Band|Article|Schedule|Paragraph|Chapter|Phase|Stage|Year|Grade|Class|Line|Route|Bus|Flight|Berth|Pier|Ward|Block|Level|Floor|Exhibit|Resolution|Motion|Option|Question|Minute|Form|Notice|Lane|Junction|Pump|Boiler|Reactor|Furnace|Plot|Bed|Cell|Certificate)s?$/;

/** The names of a text in order. One pass over the tokens. */
export function findNames(t: TokenisedText): NameRun[] {
  const found: NameRun[] = [];
  const firsts = new Set(t.sentences.map((sentence) => sentence.first));
  for (let i = 0; i < t.tokens.length; i++) {
    if (!begins(t, i, firsts.has(i))) continue;
    const last = endOfRun(t, i);
    const run = runAt(t, i, last);
    if (run) found.push(run);
    i = Math.max(i, last - 1);
  }
  return withoutOpeners(t, found, firsts);
}

/**
 * A single capitalised word that only ever opens sentences is a name only where nothing speaks against it: the text has it in lower case
 * too, it ends like a common noun, or a common noun or preposition follows ("Trade union Unite", "Members of").
 */
function withoutOpeners(t: TokenisedText, found: NameRun[], firsts: ReadonlySet<number>): NameRun[] {
  const common = new Set(t.tokens.filter((token) => token.text === token.lower).map((token) => token.lower));
  const doubtful = (run: NameRun): boolean => {
    const before = t.tokens[run.from - 1];
    const next = t.tokens[run.last];
    const [word = ''] = run.words;
    const opens = firsts.has(run.from) || (before !== undefined && OPENS.test(before.text));
    if (run.words.length !== 1 || run.title) return false;
    // "Rule 31", "Gate 3": a label with its number
    if (next?.pos === 'NUM' && LABEL.test(word)) return true;
    if (!opens) return false;
    return (
      (firsts.has(run.from) && next?.sentence !== t.tokens[run.from]?.sentence) ||
      next?.text === '.' ||
      /^(?:PRON|DET)$/.test(next?.pos ?? '') ||
      common.has(word.toLowerCase()) ||
      NEVER_ALONE.test(word) ||
      /(?:s|ship|ing|tion|ment|ness|ity|ance|ence)$/.test(word) ||
      next?.pos === 'ADP' ||
      (next?.pos === 'NOUN' && next.text === next.lower)
    );
  };
  const sure = new Set(found.filter((run) => !doubtful(run)).map((run) => run.name));
  return found.filter((run) => sure.has(run.name) && !isOffice(run));
}

/** "Programme Manager", "Director of Finance", "Cllr" by itself: an office or a title, not a name. */
function isOffice(run: NameRun): boolean {
  const words = run.words.map((word) => word.toLowerCase().replace(/\.$/, ''));
  const link = words.findIndex((word) => /^(?:of|for)$/.test(word));
  const head = words[link > 0 ? link - 1 : words.length - 1] ?? '';
  if (run.title || run.words.some((word) => word.length < 2 && run.words.length === 1))
    return run.words[0]?.length === 1;
  if (words.length === 1 && TITLES.has(head)) return true;
  return (
    ROLE.test(head) &&
    !isGivenName(words[0] ?? '') &&
    (link > 0 || !words.some((word) => ORGANISATION.test(word)))
  );
}

function begins(t: TokenisedText, at: number, opensSentence: boolean): boolean {
  const token = t.tokens[at];
  if (!token || !CAPITAL.test(token.text) || NO_NAME.test(token.lower)) return false;
  const next = t.tokens[at + 1];
  const before = t.tokens[at - 1];
  if (before?.pos === 'NUM' && token.text.length <= 4) return false;
  const afterMark = opensSentence || before === undefined || OPENS.test(before.text);
  // "PORT LAMBERT, Mass. — …": where a report was written, in capitals as a whole
  if (!afterMark) return !(isShouted(token) && isShouted(before) && /^[,—–(]$/.test(next?.text ?? ''));
  const shouted = token.text.length > 4 && token.text === token.text.toUpperCase();
  if (shouted && !(next && CAPITAL.test(next.text) && next.text !== next.text.toUpperCase())) return false;
  if (token.pos === 'PROPN') return true;
  return (
    next !== undefined &&
    CAPITAL.test(next.text) &&
    next.sentence === token.sentence &&
    token.pos !== 'ADP' &&
    token.pos !== 'ADV'
  );
}

function endOfRun(t: TokenisedText, start: number): number {
  let last = start + 1;
  for (let i = start + 1; i < t.tokens.length && i - start < 12; i++) {
    const token = t.tokens[i];
    const next = t.tokens[i + 1];
    if (
      !token ||
      token.sentence !== t.tokens[start]?.sentence ||
      /\n\s*\n/.test(t.text.slice(t.tokens[i - 1]?.end, token.start))
    )
      break;
    if (CAPITAL.test(token.text) && !NO_NAME.test(token.lower)) last = i + 1;
    else if (/^(?:plc|ltd|llp)$/.test(token.lower) && last === i) return i + 1;
    else if (token.text === '-' || token.text === '.' || token.text === "'") {
      const tight =
        t.tokens[i - 1]?.end === token.start &&
        (token.text === '.' ? (t.tokens[i - 1]?.text.length ?? 9) <= 3 : next?.start === token.end);
      if (!tight || !next || !CAPITAL.test(next.text)) break;
    } else if (joins(t, start, i, token, next) || namedAfter(t, start, i)) continue;
    else break;
  }
  return last;
}

/** What is named after somebody: "St Aldhelm’s Road", "King’s College", "the Supporters’ Trust"; not "Sheffield’s University of the Arts". */
function namedAfter(t: TokenisedText, start: number, at: number): boolean {
  const [mark, head, behind] = [t.tokens[at], t.tokens[at + 1], t.tokens[at + 2]];
  const owner = t.tokens[at - 1];
  if (!mark || !head || !owner || !/^['’]s?$/.test(mark.text) || mark.start !== owner.end) return false;
  if (!CAPITAL.test(head.text) || (behind && (CAPITAL.test(behind.text) || behind.lower === 'of')))
    return false;
  const saint = /^(?:St|Saint)$/.test(t.tokens[start]?.text ?? '');
  const many =
    mark.text.length === 1 ? /s$/.test(owner.text) : /^(?:Women|Men|Children|People)$/.test(owner.text);
  if (many) return ORGANISATION.test(head.lower);
  return (saint || at === start + 1) && NAMED_AFTER.test(head.lower);
}

/** What is called after a saint, a king or an owner of old. */
const NAMED_AFTER = new RegExp(
  `${PLACE_HEAD.source}|^(?:school|college|hospital|infirmary|church|chapel|academy|hall|cathedral|abbey|gate|hill|wood|farm|yard|wharf|mill|corner|park|field|cross|green|castle|theatre|bench|head|end)$`,
);

function joins(t: TokenisedText, start: number, at: number, token: Token, next: Token | undefined): boolean {
  if (!next || !CAPITAL.test(next.text) || NO_NAME.test(next.lower)) return false;
  const left = t.tokens[start];
  const before = t.tokens[at - 1];
  if (!left || !before) return false;
  if (token.lower === 'and') {
    if (ENDS_FIRM.test(next.text)) return true;
    for (let i = at + 1; i < at + 4; i++) {
      const word = t.tokens[i];
      if (!word || !CAPITAL.test(word.text)) return false;
      if (ORGANISATION.test(word.lower)) return i > at + 1 || ORGANISATION.test(before.lower) === false;
    }
    return false;
  }
  if (!JOINS.test(token.lower)) return false;
  if (/^(?:de|du|von|van|der|la|le|al|bin|del|di|da)$/i.test(token.text)) return true;
  return (
    !isGivenName(left.lower) &&
    (ORGANISATION.test(before.lower) || before.pos === 'PROPN') &&
    !TITLES.has(left.lower)
  );
}
