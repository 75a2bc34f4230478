/** Data: verbs of stands towards a thing, whose object is what the stand is about: liking, judging, naming, setting out. */
import type { CueClass } from './classes.js';

export const STANDS: readonly CueClass[] = [
  {
    stance: 'say',
    kind: 'stand',
    frames: 'np wh',
    lemmas:
      'attack share identify list compare contrast boo heckle reference love hate admire adore appreciate credit disparage malign mourn nominate regret renounce resent respect scorn skewer trumpet trust liken invoke float pitch flag interpret attribute quiz press+about grill+about second mull boycott distrust commend misrepresent eulogise eulogize vouch+for approve+of disapprove+of lie+about brag+about boast+about joke+about argue+over worry+over praise applaud laud hail commend welcome thank congratulate salute tout endorse back oppose defend embrace extol cheer support describe cite quote name call label dub brand portray characterise characterize depict express voice question challenge propose promote ignore downplay apologise+for apologize+for talk+about talk+up speak+about speak+of speak+against speak+for point+to refer+to allude+to focus+on weigh+in:np hint+at agree+with disagree+with side+with vote+for vote+against care+about listen+to stick+with stick+by yearn+for long+for fight+against fight+about rule+against rule+for decide+against stump+for opt+for rally+behind rally+around unite+behind unite+around lean+towards lean+toward side+against campaign+for campaign+against argue+against touch+on draw+attention:np comment+on elaborate+on reflect+on admit+to confess+to react+to respond+to object+to lay+out stand+by go+on:quote:that',
    note: 'a stand towards a thing, which stands as the object',
  },
  {
    stance: 'say',
    kind: 'stand',
    frames: 'np wh',
    lemmas:
      'abhor detest despise loathe disdain dislike mistrust dread envy idolize idolise cherish prize relish revere venerate savour savor tolerate forgive pity rue like prefer crave resist favour favor distrust fancy esteem treasure worship mistrust deprecate begrudge',
    note: 'liking and disliking (Levin 1993, 31.2: verbs of the admire kind)',
  },
  {
    stance: 'blame',
    kind: 'stand',
    frames: 'np',
    lemmas:
      'assail chastise upbraid reprimand reproach reprove censure vilify malign defame denigrate decry lampoon satirise satirize jeer taunt heckle scold chasten admonish revile belittle smear attack rubbish debunk discredit invalidate demonize demonise scapegoat berate deride insult sue veto snub protest question shame bemoan lambast hit+back:quote:that:np fire+back:quote:that:np lash+out take+issue:np take+aim:np go+after:np push+back speak+out rail+against light+into:np tear+into:np tee+off rage+against fume+about fume+at rant+about whine+about moan+about grouse+about gripe+about protest+against protest+about warn+off',
    note: 'judging unfavourably (Levin 1993, 33: judgment verbs)',
  },
  {
    stance: 'say',
    kind: 'stand',
    frames: 'np',
    lemmas:
      'compliment congratulate felicitate eulogize honour honor acclaim bless herald pardon excuse reassure console forgive glorify idealize idealise romanticize promote tout publicise publicize toast',
    note: 'judging favourably (Levin 1993, 33: judgment verbs)',
  },
  {
    stance: 'say',
    kind: 'stand',
    frames: 'np',
    lemmas:
      'appoint nominate elect anoint designate ordain perceive deem rank rate classify diagnose envision picture paint frame cast present position style nickname christen rename pronounce term title bill peg',
    note: 'taking or making a thing for what one names it (Levin 1993, 29.1–29.3: verbs with predicative complements)',
  },
  {
    stance: 'say',
    kind: 'stand',
    frames: 'state',
    lemmas:
      'find believe think consider judge adjudge rule declare proclaim certify reckon presume assume suppose',
    note: 'taking or declaring a thing to be in a state (Quirk et al. 1985, 16.44 and 16.50), where the verb alone is no stand',
  },
  {
    stance: 'say',
    kind: 'stand',
    frames: 'as',
    lemmas:
      'see regard view consider treat perceive recast reject dismiss praise hail describe condemn denounce',
    note: 'taking a thing as something, where the verb alone is no stand',
  },
  {
    stance: 'say',
    kind: 'stand',
    frames: 'np wh',
    lemmas:
      'tweet retweet articulate emphasize emphasise stress discuss debate suggest underscore underline ponder contemplate weigh rethink reconsider offer propose introduce ratify adopt approve preach narrate recap document chronicle detail outline mention divulge foretell prophesy predict quote recite parrot echo insinuate intimate voice explain justify rationalize rationalise clarify misread misunderstand misinterpret overestimate underestimate exaggerate overstate understate',
    note: 'setting a matter out in words',
  },
];
