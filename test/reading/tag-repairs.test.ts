import { expect } from 'chai';
import { repairTags } from '../../reading/tag-repairs.js';
import { REPAIRS } from '../../reading/tag-repair-rows.js';
import { tokenise } from '../../reading/tokens.js';

/** The repaired tag of a word in a sentence. */
function tagOf(sentence: string, word: string): string | undefined {
  return repairTags(tokenise(sentence).tokens).find(({ text }) => text === word)?.pos;
}

/** Sentence, word, tag that it must have after the repairs. */
const ROWS: readonly [string, string, string][] = [
  ['The bank said nothing regarding losses.', 'regarding', 'ADP'],
  ['Half of those who came, though, were late.', 'though', 'ADV'],
  ['They came though it rained.', 'though', 'SCONJ'],
  ['All the lifts at Grant Pass ran.', 'Pass', 'PROPN'],
  ['All the lifts at Grant Pass ran.', 'Grant', 'PROPN'],
  ['They saw the men at Grant pass the gate.', 'pass', 'VERB'],
  ['The bread came from Baxter’s in two vans.', '’s', 'PART'],
  ['Marrow’s in a van.', '’s', 'AUX'],
  ['A week later police found the car.', 'police', 'NOUN'],
  ['They police the gate.', 'police', 'VERB'],
  ['The bridge was closed due to cracks.', 'cracks', 'NOUN'],
  ['The parade was called off owing to rain.', 'rain', 'NOUN'],
  ['The bridge is due to open.', 'open', 'VERB'],
  ['The contract was awarded to Dunmore Works.', 'Works', 'PROPN'],
  ['Dunmore works on Sundays.', 'works', 'VERB'],
  ['The crew rescued 15 walkers.', 'rescued', 'VERB'],
  ['Two anglers drowned.', 'drowned', 'VERB'],
  ['Letters about the plan number 300.', 'number', 'VERB'],
  ['260 people work there.', 'work', 'VERB'],
  ['A cap need not be worn.', 'need', 'AUX'],
  ['The need was not great.', 'need', 'NOUN'],
  ['The well was sealed.', 'well', 'NOUN'],
  ['The trees on the north side will be kept.', 'side', 'NOUN'],
  ['They side with the owner.', 'side', 'VERB'],
  ['We have barely enough water for the summer.', 'water', 'NOUN'],
  ['The switch was set to the left when it failed.', 'left', 'NOUN'],
  ['The crew left when it failed.', 'left', 'VERB'],
  ['Severn Bore decreased its provisions.', 'Bore', 'PROPN'],
  ['They sold it to Cobbold’s in 1974.', '’s', 'PART'],
  ['The mate let go the anchor.', 'go', 'ADP'],
  ['The wells contained lead.', 'lead', 'NOUN'],
  ['Seventeen witnesses spoke.', 'Seventeen', 'NUM'],
  ['The gas main was cut.', 'main', 'NOUN'],
  ['Donations from the public rose in May.', 'rose', 'VERB'],
  ['The pink rose faded.', 'rose', 'NOUN'],
  ['The road floods every winter.', 'floods', 'VERB'],
  ['The floods came in May.', 'floods', 'NOUN'],
  ['The server had been patched in March.', 'patched', 'VERB'],
  ['The windows were unsealed that night.', 'unsealed', 'VERB'],
  ['A patched roof leaks.', 'patched', 'ADJ'],
  ['The cold store was full when it failed.', 'full', 'ADJ'],
  ['Waiting times have become shorter.', 'Waiting', 'ADJ'],
  ['Waiting for a bus took an hour.', 'Waiting', 'VERB'],
  ['Reading scores improved.', 'Reading', 'ADJ'],
  ['The strike in the north lasted nine days.', 'north', 'NOUN'],
  ['They went north in May.', 'north', 'ADV'],
  ['In the trial, sir, it got worse.', 'sir', 'INTJ'],
  ['The sir was old.', 'sir', 'NOUN'],
  ['They asked for an outside review.', 'outside', 'ADJ'],
  ['They met when the ferry sank.', 'when', 'SCONJ'],
  ['Prices fell whilst wages rose.', 'whilst', 'SCONJ'],
  ['Tenants moved against their will.', 'will', 'NOUN'],
  ['Nobody’s seen the plan.', '’s', 'AUX'],
  ['The pool would close to schools.', 'close', 'VERB'],
  ['She asked to correct the minutes.', 'correct', 'VERB'],
  ['It hit those who care for others.', 'care', 'VERB'],
  ['What they are facing is a fine.', 'facing', 'VERB'],
  ['He is confident of meeting that target.', 'meeting', 'VERB'],
  ['It is the site preferred by the board.', 'preferred', 'VERB'],
  ['The firm today informed the regulator.', 'informed', 'VERB'],
  ['The complaint alleged that the firm failed.', 'alleged', 'VERB'],
  ['The alleged fraud was small.', 'alleged', 'ADJ'],
  ['They voted no, reasoning that it was late.', 'reasoning', 'VERB'],
  ['She did well in chiding Lee.', 'chiding', 'VERB'],
  ['It was a strike lasting five weeks.', 'lasting', 'VERB'],
  ['The verges would be mown twice.', 'mown', 'VERB'],
  ['He was equally firm about the fee.', 'firm', 'ADJ'],
  ['The union claims the trust is broke.', 'claims', 'VERB'],
  ['The college plans to sell a field.', 'plans', 'VERB'],
  ['Together these yield £4m.', 'yield', 'VERB'],
  ['The repairs had cost £2.3m.', 'cost', 'VERB'],
  ['The bridge cost £4.2 million, the council said.', 'cost', 'VERB'],
  ['They put the bridge cost $2m higher.', 'cost', 'NOUN'],
  ['The port has a cost of £2m.', 'cost', 'NOUN'],
  ['Since May yields have fallen.', 'yields', 'NOUN'],
  ['Ministers cut its formula grant by a fifth.', 'grant', 'NOUN'],
  ['It will support longer term cost reduction.', 'term', 'NOUN'],
  ['Local people and allied health staff met.', 'allied', 'ADJ'],
  ['Will trucks be allowed back?', 'trucks', 'NOUN'],
  ['She said that residents were told.', 'that', 'SCONJ'],
  ['The system went live in June.', 'live', 'ADV'],
  ['They asked how to best manage costs.', 'best', 'ADV'],
  ['It made its first scheduled flight in May.', 'scheduled', 'ADJ'],
  ['Entries for the flower show close on Friday.', 'close', 'VERB'],
  ['There were one off costs.', 'off', 'ADJ'],
  ['The company today reports turnover of £4m.', 'reports', 'VERB'],
  ['It was a year when milk did no good.', 'milk', 'NOUN'],
  ['Two heavy-lift berths were built.', 'lift', 'NOUN'],
  ['My son’s at college now.', '’s', 'AUX'],
  ['They objected to the siting of the mast.', 'siting', 'NOUN'],
  ['We live within our means.', 'means', 'NOUN'],
  ['The figures show that costs rose.', 'show', 'VERB'],
  ['It stood at the far end of a lane.', 'far', 'ADJ'],
  ['The road will stay closed to traffic.', 'closed', 'ADJ'],
  ['About 600 lorries use the road.', 'use', 'VERB'],
  ['Every week matters.', 'matters', 'VERB'],
  ['Ambulance calls to the estate are taking longer.', 'calls', 'NOUN'],
  ['It would rise, lifting the rate to 4 per cent.', 'lifting', 'VERB'],
  ['Homes were without broadband.', 'broadband', 'NOUN'],
  ['They had already written in about the verges.', 'about', 'ADP'],
  ['Applications for grants fell.', 'Applications', 'NOUN'],
  ['The north pier reopened.', 'north', 'ADJ'],
  ['The south wing closed in May.', 'wing', 'NOUN'],
  ['Costs were 24c and adjusted earnings 31c.', 'adjusted', 'ADJ'],
  ['Applications close on Friday.', 'close', 'VERB'],
  ['The claim that the pool will close is false.', 'close', 'VERB'],
  ['The trust denied cutting jobs.', 'cutting', 'VERB'],
  ['The board neither approved nor rejected it.', 'neither', 'ADV'],
  // what must stay as it is
  ['Neither school was told.', 'Neither', 'DET'],
  ['The firm considered existing contracts.', 'existing', 'ADJ'],
  ['The union and retired members met.', 'retired', 'ADJ'],
  ['They walked north.', 'north', 'ADV'],
  ['The board has approved plans to build.', 'plans', 'NOUN'],
  ['Insurance claims rose sharply.', 'claims', 'NOUN'],
  ['Its aim is clear.', 'aim', 'NOUN'],
  ['The trust’s plans were published.', 'plans', 'NOUN'],
  ['The trust’s costs rose.', '’s', 'PART'],
  ['The shop was closed by the owner.', 'closed', 'VERB'],
  ['The members of the union teach there.', 'teach', 'VERB'],
  ['They will close it.', 'will', 'AUX'],
  ['Police Authority staff met.', 'Police', 'PROPN'],
];

describe('repairs of tags', () => {
  for (const [sentence, word, tag] of ROWS)
    it(`reads “${word}” as ${tag} in “${sentence}”`, () => {
      expect(tagOf(sentence, word)).to.equal(tag);
    });

  it('changes no token itself', () => {
    const { tokens } = tokenise('The union claims the trust plans to cut jobs.');
    const before = structuredClone(tokens);
    repairTags(tokens);
    expect(tokens).to.deep.equal(before);
  });

  it('gives each row a name with an example', () => {
    for (const { name } of REPAIRS) expect(name).to.match(/\(“|\("|broadband/);
  });
});
