/** Whether a claim tells what only people and bodies do. */
import type { ReadClaim } from '../../model/claim.js';

/**
 * What only people and bodies do: speaking, deciding, trading, and taking sides. Source: the verbs of communication, desire, judgement,
 * appointment and change of possession of Levin (1993, 37, 32, 33, 29.1, 13), whose subjects VerbNet restricts to persons and organisations.
 */
const MINDED_CLASS =
  /^(?:say|announce|approve|reject|confirm|deny|employ|dismiss|convict|acquit|support|oppose|agree|disagree|ban|promise|blame|criticise|praise|consult|inform|appoint|elect|vote|sell|buy|schedule|postpone|cancel|withhold|uphold|overturn|sign|know|consider|propose|publish)$/;
const MINDED =
  /^(?:say|want|ask|think|believe|decide|hire|recruit|launch|accuse|apologi[sz]e|invite|sue|order|try|seek|welcome|urge|warn|hope|plan|choose|vow|pledge|insist|argue|demand|request|apply|appeal|campaign|lobby|negotiate|owe|bid|invest|borrow|lend|donate|fund|intend|prefer|like|dislike|fear|regret|thank|help|co-operate|cooperate|write|tell|receive|own|pay|spend|earn|report|investigate|examine|inspect)$/;
const MINDED_OPERATOR = /^(?:plan|consider|refuse|give-up|vote|rule-out)$/;

export const isMinded = ({ frame: { predicate }, modality, operators }: ReadClaim): boolean =>
  MINDED_CLASS.test(predicate?.class ?? '') ||
  MINDED.test(predicate?.lemma ?? '') ||
  modality === 'planned' ||
  modality === 'hoped' ||
  operators.some(({ kind }) => MINDED_OPERATOR.test(kind));
