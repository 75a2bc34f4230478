import { expect } from 'chai';
import { decodeDocument } from '../../documents/decode.js';
import { readDocument } from '../../reading/read.js';
import { builtInRules, checkCase } from '../../rules/engine.js';

/** What a case of these texts raises, by rule, and what saved the rest. */
function check(...texts: string[]) {
  const sources = texts.map((text, i) => decodeDocument(new TextEncoder().encode(text), `${i}.txt`));
  const claims = sources.flatMap((source, d) =>
    readDocument(source).claims.map((claim, i) => ({ ...claim, id: `c${d}-${i}`, document: `d${d}` })),
  );
  const documents = sources.map(({ meta }, d) => ({ id: `d${d}`, meta }));
  const { flags, suppressed } = checkCase({ documents, claims }, builtInRules());
  const raised = flags.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule);
  return { raised, saved: suppressed.map(({ message }) => message) };
}

const PARTED = 'One writer tells both in one text, in words that part them.';
const ONE = 'The depot at Thorley repaired 41 buses.';
const OTHER = 'In the spring the depot had repaired 63 buses for the county.';

describe('one writer in one text', () => {
  it('means two things by two figures', () => {
    expect(check(`${ONE}\n\n${OTHER}`).raised).to.deep.equal([]);
  });

  it('slips where the words are the same', () => {
    const { raised } = check('Reserves stood at £18m.\n\nThe roof is new.\n\nReserves stood at £12m.');
    expect(raised).to.deep.equal(['quantity-differs']);
  });

  it('is not heard where two documents differ, or two people in one', () => {
    const claim = 'the plan will close the library';
    const denial = 'the plan will not close the library';
    expect(check(`It is known that ${claim}.`, `It is known that ${denial}.`).raised).to.have.lengthOf(1);
    const disputed = `Ada Marsh said ${claim}. The hall was full.\n\nBen Cole said ${denial}.`;
    expect(check(disputed).raised).to.have.lengthOf(1);
  });

  it('is named as what saved a candidate', () => {
    const { saved } = check(
      'The port sold the crane to a scrap dealer.\n\nThe hall was full.\n\nNobody at the port sold the crane.',
    );
    expect(saved).to.include(PARTED);
  });
});
