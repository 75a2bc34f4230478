import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';
import { PREDICATE_CLASSES } from '../../model/predicate-classes.js';

const META = { title: null, publisher: null, published: '2015-03-20', kind: null, url: null, author: null };

/** "class lemma agent theme" of the first claim, with heads for the arguments. */
function frame(text: string): string {
  const claim = readDocument({ text, bodyStart: 0, meta: META }).claims[0];
  const { predicate, agent, theme } = claim?.frame ?? { predicate: null, agent: null, theme: null };
  return [predicate?.class ?? '-', predicate?.lemma ?? '-', agent?.head ?? '-', theme?.head ?? '-'].join(' ');
}

/** Wordings of one event, and the frame that they share. */
const ALIGNED: readonly [string, readonly string[]][] = [
  [
    'reduce cut trust job',
    [
      'The trust cut 750 jobs.',
      '750 jobs were cut by the trust.',
      'The trust plans to cut 750 jobs.',
      'The trust made a cut in jobs.',
    ],
  ],
  [
    'increase rise - fare',
    ['Fares rose.', 'There is a rise in fares.', 'The plan includes a rise in fares.'],
  ],
  [
    'reduce fall - fare',
    [
      'Fares fell.',
      'There was a fall in fares in Ely.',
      'Last year brought a fall in fares.',
      'Ely saw a fall in fares in May.',
      'Fares in Ely saw a fall.',
      'A fall in fares was recorded in Ely in May.',
    ],
  ],
  ['- turn leaf -', ['The leaves turn red this fall.']],
  ['close close - depot', ['The depot closed.', 'The depot was closed.', 'The depot will close.']],
  [
    'support back board bid',
    [
      'The bid won the board’s backing.',
      'The bid won the backing of the board.',
      'The firm gained the board’s backing for the bid.',
    ],
  ],
  ['approve approve - bid', ['The bid won approval.', 'The bid gained consent in May.']],
  // a set phrase that says how is no argument
  ['pay pay - -', ['The payment was made on time.', 'The payment was made in full.']],
  ['- send - letter', ['The letter was sent by post.', 'The letter was sent.']],
  ['- send post letter', ['The letter was sent by the post.']],
  ['- give way wall -', ['The wall gave way in May.']],
  // what was found or shown of somebody is told of him
  ['- act driver -', ['The driver was found to have acted.', 'The driver was shown to have acted.']],
  ['close closed - bridge', ['The bridge will stay closed to traffic.']],
  [
    'announce announce trust redundancy',
    [
      'The trust announced redundancies.',
      'The trust made an announcement of redundancies.',
      'The trust has yet to announce redundancies formally.',
    ],
  ],
  [
    'reject turn down member offer',
    [
      'Members turned down the offer.',
      'Members turned the offer down.',
      'The offer was turned down by members.',
    ],
  ],
  [
    'decide decide - closure',
    ['A decision was taken on closures.', 'No decision has been made on closures.'],
  ],
];

const SINGLE: readonly [string, string][] = [
  ['Forty people were made redundant.', 'dismiss dismiss - people'],
  ['The firm made 40 staff redundant.', 'dismiss dismiss firm staff'],
  ['The report was made public.', 'publish publish - report'],
  ['The jury found her guilty.', 'convict convict jury guilty'],
  ['He was found not guilty.', 'acquit acquit - he'],
  ['Mr Lowe pleaded guilty.', 'admit admit lowe -'],
  ['Mr Lowe pleaded not guilty.', 'deny deny lowe -'],
  ['The plan made sense.', 'produce make plan sense'],
  ['The council received 300 objections to the plan.', 'oppose object - plan'],
  ['The plan received approval from the council.', 'approve approve council plan'],
  ['The school received a warning.', '- warn - school'],
  ['She received a payment.', 'pay pay - -'],
  ['The petition had 1,240 signatures.', 'sign sign - -'],
  ['The board had two meetings.', '- meet board -'],
  ['No injuries were reported.', 'injure injure - -'],
  ['Forty injuries were reported.', '- report - injury'],
  ['The show was held on 21 November.', '- hold - show'],
  ['The picture was hung on 7 June.', '- hang - picture'],
  ['Only then was the valve closed.', 'close close - valve'],
  ['Only later was the hatch found.', 'find find - hatch'],
  ['Only the valve was closed.', 'close close - valve'],
  ['Lasting nine weeks, the strike emptied the pubs.', '- empty strike pub'],
  ['Entries for the show close on 11 November, says the form.', 'close close - entry'],
  ['Miss Orr drove the van.', '- drive orr van'],
  ['The island’s only doctor is leaving.', 'leave leave doctor -'],
  ['Three firms bid for the work, but only one was seen.', '- bid firm -'],
  ['She denied ever having met the driver.', '- meet she driver'],
  ['The bridge, built in 1911 and last painted in 1988, is to be mended.', '- mend - bridge'],
  ['Fewer than one in ten tenants replied.', '- reply tenant -'],
  ['The thief took £3,200 from the till over six months.', '- take thief amount'],
  ['A petition bearing 612 names was handed in.', '- hand in - petition'],
  ['What the report leaves out is that the pump failed.', 'fail fail - pump'],
  ['Ted Vale drove the van.', '- drive vale van'],
  ['Vance spent three weeks below Hollow Fell.', 'spend spend vance -'],
  ['The wedding fair was cancelled.', 'cancel cancel - fair'],
  ['A refusal to pay the fine led to a week in prison.', '- lead refusal week'],
  ['The flats were given the go-ahead.', 'approve approve - flat'],
  ['The council gave the flats the green light.', 'approve approve council flat'],
  ['The order prevents the mill from discharging waste.', '- discharge mill waste'],
  ['The prawns had already thawed on reaching the depot.', '- thaw prawn -'],
  ['The driver had not drunk anything.', '- drink driver anything'],
  ['In last week’s win Luca Sandys scored the only goal.', '- score sandys goal'],
  ['In the first week callers waited for an hour.', '- wait caller -'],
  ['During the war women drove the trams.', '- drive woman tram'],
  ['The complaint was made by a neighbour.', '- complain neighbor -'],
  ['Each animal, from birth to retirement, cost £38,000.', 'cost cost - animal'],
  ['Two weeks have been set aside for the hearing.', '- set aside - week'],
  ['The crew carried off 80 tonnes of sludge.', '- carry off crew ton'],
  ['The tile fell off the roof.', 'reduce fall - tile'],
  ['The airline’s first flight was late.', '- late - flight'],
  ['The engine was running at 90 miles an hour.', '- run engine -'],
  ['The guild called off the talks.', 'cancel call off guild talk'],
  ['The brewer shut down the plant in May.', 'close shut down brewer plant'],
  ['The talks broke down a year ago.', 'end break down - talk'],
  ['Workmen took down the signs.', '- take down workmen sign'],
  ['The jury found both brewers guilty of fraud.', 'convict convict jury brewer'],
  ['The brewer was found not guilty.', 'acquit acquit - brewer'],
  ['Platform 2 was closed in May.', 'close close - platform'],
  ['Phase 2 of the scheme was dropped.', 'reduce drop - phase'],
  ['It is dangerous to swim in the lake.', '- dangerous - lake'],
  ['It is hard to leave in May.', '- hard - leave'],
  ['It is impossible for the fund to pay out.', 'pay pay out fund -'],
  ['The museum is bound to charge for entry.', 'charge charge museum -'],
  ['Police found a guilty man.', 'find find police man'],
  ['The council carried out an inspection of the bridge.', 'visit inspect council bridge'],
  ['An inspection of the bridge was carried out in May.', 'visit inspect - bridge'],
  ['The inspection of the bridge was on 4 May.', 'visit inspect - bridge'],
  ['The minister paid the depot a visit.', 'visit visit minister depot'],
  ['The minister paid a visit to the depot.', 'visit visit minister depot'],
  ['He put his name to the deal.', 'sign sign he deal'],
  ['It was on 12 February 2012 that the dam broke.', '- break dam -'],
  ['The panda gave birth to two cubs.', '- bear panda cub'],
  ['The law came into force in May.', 'begin take effect - law'],
  ['The law took effect in May.', 'begin take effect law -'],
  ['The lifeboat put to sea.', '- sail lifeboat -'],
  ['The dispute came to an end.', 'end end - dispute'],
  ['The ministers came to the end of the pier.', '- come minister -'],
  ['The minister paid the driver a fee.', 'pay pay minister fee'],
  ['The board gave the plan its approval.', 'approve approve board plan'],
  ['The board gave its approval to the plan.', 'approve approve board plan'],
  ['The board gave the clerk a chair.', 'provide give board chair'],
  ['The fire service took delivery of six engines.', 'receive receive service engine'],
  ['The two sides reached agreement on pay.', 'agree agree side pay'],
  ['The owner lodged an objection to the plan.', 'oppose object owner plan'],
  ['The firm put in a bid for the site.', '- bid firm site'],
  ['The mayor put an end to the scheme.', 'end end mayor scheme'],
  ['The board held a meeting on 4 May.', '- meet board -'],
  ['No ballot has been held.', '- hold - ballot'],
  ['The police made three arrests in May.', 'arrest arrest police -'],
  ['The firm made a loss of £3m.', 'lose lose firm amount'],
  ['The board made a decision to close the depot.', 'close close board depot'],
  ['The club ran up debts of £3m.', '- run up club debt'],
  ['The club ran up the hill.', '- run up club hill'],
  ['The closure of the depot by the council was on 4 May.', 'close close council depot'],
  ['The council’s closure of the depot followed on 4 May.', 'close close council depot'],
  ['Ms Vane’s appointment was in June.', 'appoint appoint - vane'],
  ['The appointment was a mistake.', '- be - appointment'],
  ['The closure was in Leeds.', '- be - closure'],
  ['750 jobs will go.', 'lose go - job'],
  ['750 jobs to go', 'lose go - job'],
  ['The jobs went to Leeds.', '- go job -'],
  ['Staff will go home.', '- go staff -'],
  ['Closing the depot will save £2m.', 'save save close amount'],
  ['Closing the depot saved the council £2m.', 'save save close amount'],
  ['Officials said closing the depot would save £2m.', 'save save close amount'],
  ['Cutting 40 posts would harm patients.', '- harm cut patient'],
  ['To close the depot would cost £3m.', 'cost cost - close'],
  ['Hiring 20 nurses cost the trust £1m.', 'cost cost - hire'],
  ['Running costs rose by 3 per cent.', 'increase rise - cost'],
  ['Opening hours will change.', 'change change - hour'],
  ['That the depot closed in May is not disputed.', 'close close - depot'],
  ['The trust stopped publishing its figures.', 'publish publish trust figure'],
  ['The majority of classes went ahead.', 'proceed go ahead - class'],
  ['Reserves stood at £18m.', 'measure stand - reserve'],
  ['The scheme cost £4m.', 'cost cost - scheme'],
  ['A fire broke out in the kitchen.', '- break out fire -'],
  ['Six runners dropped out.', '- drop out runner -'],
  ['The roof fell in.', '- fall in roof -'],
  ['The roof fell in the night.', 'reduce fall - roof'],
  ['The bikes were locked up.', '- lock up - bike'],
  ['The fund pays out grants.', 'pay pay out fund grant'],
  ['Prices jumped up.', 'increase jump up - price'],
  ['Lorries were allowed back.', 'allow allow - lorry'],
  ['The owner was fined £900.', '- fine - owner'],
  ['Two hundred and six people signed the petition.', 'sign sign people petition'],
  ['Since September pupils have had lockers.', '- have pupil locker'],
  ['No fewer than 40 homes were flooded.', '- flood - home'],
  ['The museum sold 14,300 tickets last season.', 'sell sell museum ticket'],
  ['There are 84 turbines.', 'exist be - turbine'],
  ['The firm has a budget of £32m.', '- have firm budget'],
  ['The union walked away from the table.', 'leave walk away union table'],
  ['She has never been in favour of charging people.', 'support in favor she charge'],
  ['Sales are up by 8 per cent.', 'increase up - sale'],
  ['The firm put up its prices.', 'increase put up firm price'],
  ['It was the auditors who found the gap.', 'find find auditor gap'],
  ['The company dismissed her in May.', 'dismiss dismiss company her'],
  ['The company dismissed her brother in May.', 'dismiss dismiss company brother'],
  ['The system went live.', 'begin go live - system'],
  ['Our strike vote took place in May.', 'vote vote - strike'],
  ['The train carried passengers.', '- carry train passenger'],
  ['The north pier reopened.', 'open reopen - pier'],
  ['The south wing closed in May.', 'close close - wing'],
  ['Applications close on Friday.', 'close close - applications'],
  ['The fund awarded the trust £4m.', '- award fund amount'],
  ['The trust has cut £61m from its budget.', 'reduce cut trust budget'],
  ['Members voted to approve the plan.', 'approve approve member plan'],
  ['Members voted to strike.', 'vote vote member strike'],
  ['Council to cut 750 jobs', 'reduce cut council job'],
  ['A plan to close the pool', '- - - -'],
];

describe('frames', () => {
  for (const [expected, wordings] of ALIGNED)
    for (const text of wordings)
      it(`${expected}: ${text}`, () => {
        expect(frame(text)).to.equal(expected);
      });
  for (const [text, expected] of SINGLE)
    it(`${expected}: ${text}`, () => {
      expect(frame(text)).to.equal(expected);
    });

  it('carries a subject on to coordinated and relative verbs', () => {
    const { claims } = readDocument({
      text: 'The firm, which owns two depots, sold one and shut the other.',
      bodyStart: 0,
      meta: META,
    });
    expect(claims.map((claim) => claim.frame.agent?.head)).to.deep.equal(['firm', 'firm', 'firm']);
  });

  it('names all who act together', () => {
    const { claims } = readDocument({
      text: 'The council, the trust and the union signed the deal.',
      bodyStart: 0,
      meta: META,
    });
    const frame = claims[0]?.frame;
    expect(frame?.agent?.head).to.equal('council');
    const fellows = frame?.others.filter(({ role }) => role === 'co-agent');
    expect(fellows?.map(({ term }) => term.head)).to.deep.equal(['trust', 'union']);
  });

  it('says what a thing is measured against', () => {
    const { claims } = readDocument({
      text: 'The bid was 12 per cent above the estimate.',
      bodyStart: 0,
      meta: META,
    });
    expect(claims[0]?.frame.comparison).to.deep.include({ relation: 'above' });
    expect(claims[0]?.frame.comparison?.than.head).to.equal('estimate');
  });

  it('has opposites that point at classes, both ways where both are changes', () => {
    for (const [name, { opposites, direction }] of Object.entries(PREDICATE_CLASSES))
      for (const opposite of opposites) {
        expect(PREDICATE_CLASSES, `${name} is opposed to ${opposite}`).to.have.property(opposite);
        if (direction !== undefined && PREDICATE_CLASSES[opposite]?.direction !== undefined)
          expect(PREDICATE_CLASSES[opposite].direction).to.equal(-direction);
      }
  });
});

const REASONS: readonly [string, string | undefined][] = [
  ['The match was called off because the pitch was frozen.', 'the pitch was frozen'],
  ['Because too few had enrolled, the school was shut.', 'too few had enrolled'],
  ['The bridge was closed due to cracks in a pier.', 'cracks'],
  ['Redundancies are inevitable as the trust closes two wards.', 'the trust closes two wards'],
  ['The crowd cheered as the ship left the quay.', undefined],
  ['The mill has stood empty since the flood.', undefined],
];

describe('a second participle behind a passive', () => {
  /** "agent > theme" of the last claim. */
  const last = (text: string): string => {
    const claim = readDocument({ text, bodyStart: 0, meta: META }).claims.at(-1);
    return `${claim?.frame.agent?.text ?? '-'} > ${claim?.frame.theme?.text ?? '-'}`;
  };
  it('is passive too', () => {
    expect(last('The mill was bought in 1999 and sold last week.')).to.equal('- > The mill');
    expect(last('The nets were mended, tarred and hung.')).to.equal('- > The nets');
    expect(last('The lorry was found by a guard and emptied.')).to.equal('- > The lorry');
  });
  it('is a past tense where it has an object, or nothing undergoes it', () => {
    expect(last('She was elected and served two terms.')).to.equal('She > two terms');
    expect(last('He was arrested and protested.')).to.equal('He > -');
  });
});

describe('verbs with a particle', () => {
  it('have their object behind it, where they do not go anywhere', () => {
    expect(frame('They cut down the oak.')).to.equal('- cut down they oak');
    expect(frame('The public sent in 300 ideas.')).to.equal('- send in public idea');
    expect(frame('The secretary summed up the meeting.')).to.equal('- sum up secretary meeting');
    expect(frame('They walked up the hill.')).to.equal('- walk they -');
    expect(frame('The parcel was sent in a van.')).to.equal('- send - parcel');
  });
  it('keep it in a relative clause that lacks its subject only', () => {
    expect(frame('It was the porter who came up with the name.')).to.equal('- come up porter -');
  });
});

describe('what takes place', () => {
  it('is as much as what is held', () => {
    expect(frame('The wedding took place in June.')).to.equal('exist take place - wedding');
    expect(frame('They took the place of the crew.')).to.equal('- take they place');
  });
});

describe('the reason of an event', () => {
  for (const [text, reason] of REASONS)
    it(`of “${text}” is ${reason ?? 'not told'}`, () => {
      const claims = readDocument({ text, bodyStart: 0, meta: META }).claims;
      expect(
        claims.map(({ frame: { reason: told } }) => told?.text).find((told) => told !== undefined),
      ).to.equal(reason);
    });
});

describe('phrases that are long in coming to their noun', () => {
  const said = (text: string): string | null | undefined =>
    readDocument({ text, bodyStart: 0, meta: META }).claims[0]?.event.object;
  const rows: readonly [string, string][] = [
    ['It is a large, dirty room.', 'a large, dirty room'],
    ['They own a cold, wet and windy site.', 'a cold, wet and windy site'],
    ['They own a well-funded club.', 'a well-funded club'],
    ['It was a very well attended meeting.', 'a very well attended meeting'],
    ['The north yard is the most useful of all.', 'the most useful of all'],
    ['They helped the old, the sick and the poor.', 'the old'],
  ];
  for (const [text, object] of rows) it(text, () => expect(said(text)).to.equal(object));
});

describe('the bearer of an office, named behind it', () => {
  const bearer = (text: string): string | null | undefined => {
    const { agent, theme } = readDocument({ text, bodyStart: 0, meta: META }).claims[0]?.frame ?? {};
    return (agent ?? theme)?.entity;
  };
  it('is who it is said of', () => {
    expect(bearer('The secretary, Ellen Marsh, stepped down.')).to.equal('Ellen Marsh');
    expect(bearer('Its chairman, Tom Hale, resigned in May.')).to.equal('Tom Hale');
  });
  it('is nobody in a list, nor behind a thing', () => {
    expect(bearer('The mayor, Ann Lee, and the clerk resigned.')).to.equal(null);
    expect(bearer('The boat, Ann Lee, sank.')).to.equal(null);
  });
});

describe('how far two amounts lie apart', () => {
  it('is a change, and no share', () => {
    const [claim] = readDocument({
      text: 'Patients had 40 per cent fewer falls.',
      bodyStart: 0,
      meta: META,
    }).claims;
    expect(claim?.quantities.map(({ role }) => role)).to.deep.equal(['change']);
  });
});
