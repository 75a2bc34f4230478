/**
 * Steps of one course of things, each of which has a sum, a count or a length of its own: what was asked for a house is not what was bid
 * for it, and fewer come back than were sent out. Note: a line is one course in its order, its steps parted by "/"; a verb or noun belongs
 * in a step where a figure told with it may rightly differ from the figures of all other steps of its line. Lemmas, verb and particle
 * joined by "_".
 */
export const STAGE_LINES: readonly string[] = [
  // money for a thing
  'ask seek want list guide reserve / bid offer tender quote estimate / worth value valuation appraise / insure insurance / budget earmark allocate set_aside / pledge promise / sell fetch pay buy cost spend knock_down hammer change_hands invoice bill',
  // claims, of pay and of damages
  'claim demand sue ask seek / offer / award settle accept agree',
  // what is collected
  'target aim set_out / pledge promise / raise collect take_in / give_away spend hand_out',
  // people at something
  'invite summon / accept / attend come turn_up sit_down arrive',
  'apply / admit accept enrol / start / finish complete graduate',
  'register enter entry sign_up book / start take_part / finish complete cross',
  // goods and papers
  'order / make build produce turn_out lay_down / bottle print publish / send send_out post issue dispatch distribute / receive / return come_back send_back hand_in get_back / sell',
  // what grows
  'sow plant put_in / survive / harvest pick reap',
  'lay / hatch / fledge',
  // counts and charges on the way through a court
  'charge accuse indict face arraign / deny contest / admit confess / convict / clear acquit / quash overturn / uphold',
  // terms in prison
  'ask seek recommend demand / jail sentence imprison give send / serve release free let_out',
  // lengths foreseen and come about
  'call schedule book allow / last go_on take spend',
];
