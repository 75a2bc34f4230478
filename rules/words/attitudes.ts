/**
 * Words by which speakers say what they are for or against. Note: a wording belongs here where its object is what the speaker wants,
 * holds right or likes (or does not), whatever the object is; telling, knowing and expecting take no stand. The lists follow the
 * attitude verbs, adjectives and nouns of Quirk et al. (1985, ch. 16) and Levin (1993, 31.2, 32): admire, want, and long classes.
 * Patterns on lower-case text with straight apostrophes; what follows is the object.
 */

/** Wordings for a thing. */
export const FOR: readonly string[] = [
  "(?:am|are|is|was|were|be|been|being|'m|'re|stand|stood|come out|came out|speak|spoke|spoken|argue|argued|arguing|vote|voted|voting|plead|pleaded|campaign|campaigned|campaigning|fight|fought|lobby|lobbied|call|called|calling|press|pressed|pressing|push|pushed|pushing|ask|asked|asking|long|longed|wish|wished|hope|hoped) (?:(?:all|firmly|always|strongly|entirely|squarely|very much|up) )?for(?! \\w+ (?:years?|months?|weeks?|days?)\\b)",
  'in favou?r of|on the side of|squarely behind|firmly behind|right behind|(?:am|are|is|was|were|be|been|stood|stand) behind',
  '(?:keen|eager|determined|committed|happy|glad|delighted|content|anxious) (?:to|on|about|for|that|with)',
  '(?:supporter|champion|advocate|backer|believer|defender|friend|fan|admirer|lover|enthusiast|proponent) (?:of|in|for)',
  '(?:support|supported|supporting|back|backed|backing|champion|championed|championing|advocate|advocated|favou?r|favou?red|endorse|endorsed|defend|defended|promote|promoted|recommend|recommended|welcome|welcomed|urge|urged|demand|demanded|propose|proposed|prefer|preferred)',
  '(?:want|wanted|wanting|like|liked|liking|love|loved|wish|wished|hope|hoped|mean|meant|intend|intended)(?: (?:to see|to have|to|it to))?',
  '(?:believe|believed|believing) in',
  '(?:insist|insisted|insisting) (?:on|that)',
  '(?:dream|dreamt|dreamed) of|look(?:ed|ing)? forward to|(?:set|had set) (?:my|our|his|her) heart on',
  '(?:see|saw|seen) (?:the|any|a|some|much|great|every|little|no) (?:need|case|point|sense|merit|value|good|reason|benefit|virtue|use) (?:for|in|of|to)',
  '(?:was|is|be|been|see|saw|seen) (?:a|any|the|every|some) (?:need|case|point|reason|sense) (?:for|in|to)',
  '(?:interest|interested) in|(?:wish|desire|intention|ambition|appetite|plan|plans|hope|dream|aim) (?:is |was |has been )?(?:to|of|for|that)',
];

/** Wordings against a thing. */
export const AGAINST: readonly string[] = [
  'against|opposed to|hostile to|at odds with|up in arms (?:over|about)',
  '(?:oppose|opposed|opposing|reject|rejected|resist|resisted|resisting|dislike|disliked|hate|hated|loathe|loathed|detest|detested|deplore|deplored|condemn|condemned|dread|dreaded|fear|feared|fight|fought|fighting|abhor|abhorred|distrust|distrusted|regret|regretted)(?! for)',
  '(?:object|objected|objecting|objections?) to',
  '(?:critic|opponent|enemy|foe) of|(?:critical|wary|sceptical|skeptical|suspicious|afraid|ashamed) (?:of|about)',
  '(?:rule|ruled|ruling) out|(?:refuse|refused|refusing|decline|declined) to',
  '(?:doubt|doubted|doubts|doubtful|misgivings|qualms)(?: (?:about|over|whether))?',
];

/** Verbs of holding a view: what follows with one of JUDGED_RIGHT or JUDGED_WRONG is a stand. */
export const HOLDING =
  '(?:think|thought|believe|believed|feel|felt|hold|held|say|said|argue|argued|insist|insisted|maintain|maintained|reckon|reckoned|told)';
export const JUDGED_RIGHT =
  "(?:should|ought to|must|needs? to|needed(?: to)?|needs|(?:has|have|had) to|(?:would|will|'d|'ll) (?:be|do|work|run|fare|look) (?:\\w+ )?(?:better|best|right|good|fine|wise|well|safer|cheaper)|(?:is|was|were|be) (?:\\w+ )?(?:right|good|best|better|needed|necessary|essential|the answer|the way|a good idea|the right \\w+))";
export const JUDGED_WRONG =
  "(?:(?:is|was|were|be|'s) (?:\\w+ )?(?:wrong|a mistake|a bad idea|folly|foolish|unnecessary|a waste|madness|unwise|a disaster))";

/** Acts that do away with what they are done to: who is against closing a thing is for the thing. */
export const DOING_AWAY =
  '(?:clos(?:e|es|ed|ing|ure)|shut(?:s|ting)?|end(?:s|ed|ing)?|stop(?:s|ped|ping)?|scrap(?:s|ped|ping)?|abolish(?:ed|ing)?|ax(?:e|ed|ing)|cut(?:s|ting)?|drop(?:s|ped|ping)?|remov(?:e|ed|ing|al)|demolish(?:ed|ing)?|demolition|ban(?:s|ned|ning)?|cancel(?:led|ling)?|withdraw(?:n|ing|al)?|leav(?:e|es|ing)|los(?:e|es|ing)|loss|without|from outside|outside the|away from|sell(?:s|ing)?|sold|sale)';

/** Words that say that a stand never moved. */
export const CONSTANT =
  "\\b(?:always|never|all along|at no time|throughout|from (?:the (?:very )?(?:start|outset|beginning|first)|day one|my first day)|(?:right|ever) from|since the (?:very )?(?:start|outset|beginning|first|day)|ever since|since i |would(?: not|n't) dream|for (?:all the|many|some|\\w+) years|for (?:a|the) (?:long time|decade|last)|for as long as|for years|not once|every (?:single )?(?:day|time|meeting|morning|week)|last thing)\\b";

/** Words of one who owns to a change. */
export const OWNED_CHANGE =
  '\\b(?:chang(?:e|ed|ing) (?:my|our|his|her|their) (?:mind|view|position|tune)s?|used to|no longer|at first|in those days|(?:until|till) (?:i|we|he|she)\\b|turned (?:me|us|him|her)|persuaded (?:me|us|him|her)|won (?:me|us|him|her) (?:over|round)|came round|come round|was wrong|were wrong|have since|but now|not any more|not anymore)\\b';
