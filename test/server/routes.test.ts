/**
 * Every route of the real router × every role × no session, foreign origin, cross-site, GET of what only takes POST.
 * The routes are read from the router itself: one without a row here fails, as does a row without a route.
 */
import { expect } from 'chai';
import {
  OWNER,
  realApp,
  ROLES,
  Visitor,
  withDemo,
  withPeople,
  type RealApp,
  type TestRole,
} from './real-app.js';
import { routesOf } from './routes-of.js';

interface Row {
  who: 'anybody' | readonly TestRole[];
  form?: Record<string, string>;
}

const ALL = ROLES;
const WORK: readonly TestRole[] = ['reviewer', 'editor', 'admin'];
const EDIT: readonly TestRole[] = ['editor', 'admin'];
const ADMIN: readonly TestRole[] = ['admin'];
/** A revision that is never right: the act is refused as stale, but only after the role was checked. */
const STALE = { revision: '0', reason: 'because', request: 'r' };

const TABLE: Record<string, Row> = {
  'GET /first': { who: 'anybody' },
  'POST /first': { who: 'anybody' },
  'GET /sign-in': { who: 'anybody' },
  'POST /sign-in': { who: 'anybody' },
  'GET /link': { who: 'anybody' },
  'POST /link': { who: 'anybody' },
  'GET /invited': { who: 'anybody' },
  'POST /invited': { who: 'anybody' },
  'POST /sign-out': { who: 'anybody' },
  'GET /': { who: ALL },
  'GET /cases/new': { who: WORK },
  'POST /cases': { who: WORK, form: { title: 'Another case', policy: 'one' } },
  'GET /cases/:case': { who: ALL },
  'GET /cases/:case/settings': { who: ALL },
  'POST /cases/:case/settings': { who: EDIT, form: { title: 'Other', policy: 'one', ...STALE } },
  'GET /cases/:case/documents': { who: ALL },
  'GET /cases/:case/documents/new': { who: WORK },
  'POST /cases/:case/documents': { who: WORK, form: { text: '' } },
  'GET /cases/:case/documents/:document': { who: ALL },
  'POST /cases/:case/documents/:document/claims': { who: WORK, form: { sentence: '130-160', ...STALE } },
  'POST /cases/:case/documents/:document/withdraw': { who: EDIT, form: { 'withdraw-reason': 'x', ...STALE } },
  'POST /cases/:case/documents/:document/restore': { who: EDIT, form: { 'restore-reason': 'x', ...STALE } },
  'POST /cases/:case/documents/:document/erase': { who: ADMIN, form: { 'erase-reason': 'x', ...STALE } },
  'GET /cases/:case/flags': { who: ALL },
  'POST /cases/:case/flags/bulk': { who: WORK, form: { pick: 'FLAG 0 ', resolution: 'rounding', ...STALE } },
  'POST /cases/:case/claims/bulk': {
    who: WORK,
    form: { act: 'assign', pick: 'c1 0 ', person: 'me', ...STALE },
  },
  'GET /cases/:case/flags/:flag': { who: ALL },
  'POST /cases/:case/flags/:flag/resolve': { who: WORK, form: { resolution: 'rounding', ...STALE } },
  'POST /cases/:case/flags/:flag/reopen': { who: WORK, form: STALE },
  'POST /cases/:case/flags/:flag/assign': { who: WORK, form: { ...STALE, from: '', person: '' } },
  'POST /cases/:case/flags/:flag/comment': { who: WORK, form: { ...STALE, revision: '', text: 'hm' } },
  'POST /cases/:case/claims/filters': { who: ALL, form: { act: 'keep', name: 'Mine', query: 'assignee=me' } },
  'POST /cases/:case/flags/filters': {
    who: ALL,
    form: { act: 'keep', name: 'Mine', query: 'severity=error' },
  },
  'GET /cases/:case/documents/:document/anchors': { who: ALL },
  'POST /cases/:case/documents/:document/anchors': {
    who: WORK,
    form: { act: 'gone', from: 'c1', ...STALE },
  },
  'GET /cases/:case/raise': { who: WORK },
  'POST /cases/:case/raise': {
    who: WORK,
    form: { 'claim-a': 'c1', 'claim-b': 'c2', type: 'numeric', severity: 'warning', ...STALE, message: '' },
  },
  'GET /cases/:case/claims': { who: ALL },
  'GET /cases/:case/claims/:claim': { who: ALL },
  'POST /cases/:case/claims/:claim/verdict': {
    who: WORK,
    form: { value: 'verified', rationale: 'x', ...STALE },
  },
  'POST /cases/:case/claims/:claim/evidence': {
    who: WORK,
    form: { stance: 'supports', kind: 'note', note: 'x', ...STALE, revision: '' },
  },
  'GET /cases/:case/claims/:claim/evidence/:evidence': { who: ALL },
  'POST /cases/:case/claims/:claim/evidence/:evidence/erase': {
    who: ADMIN,
    form: { ...STALE, revision: '' },
  },
  'POST /cases/:case/claims/:claim/assign': { who: WORK, form: { ...STALE, from: '', person: '' } },
  'POST /cases/:case/claims/:claim/comment': { who: WORK, form: { ...STALE, revision: '', text: 'hm' } },
  ...Object.fromEntries(
    ['correct', 'reject', 'split', 'merge'].flatMap((way): [string, Row][] => [
      [`GET /cases/:case/claims/:claim/${way}`, { who: WORK }],
      [
        `POST /cases/:case/claims/:claim/${way}`,
        { who: WORK, form: { field: 'polarity', polarity: 'negative', step: 'save', ...STALE } },
      ],
    ]),
  ),
  'GET /cases/:case/timeline': { who: ALL },
  'GET /cases/:case/map': { who: ALL },
  'GET /cases/:case/trail': { who: ALL },
  'GET /cases/:case/trail/export': { who: EDIT },
  'GET /cases/:case/report': { who: ALL },
  'POST /cases/:case/report': { who: EDIT, form: STALE },
  'GET /cases/:case/rules': { who: ALL },
  'POST /cases/:case/rules': { who: EDIT, form: { rule: 'quantity-differs', set: 'off', ...STALE } },
  'GET /cases/:case/newer': { who: ALL },
  'POST /cases/:case/newer': { who: EDIT, form: STALE },
  'GET /cases/:case/names': { who: WORK },
  'POST /cases/:case/names': {
    who: WORK,
    form: { name: 'A', other: 'B', canonical: 'A', ...STALE, reason: '' },
  },
  'GET /keys': { who: ALL },
  'GET /guide': { who: ALL },
  'GET /search': { who: ALL },
  'GET /rules': { who: ALL },
  'GET /rules/:rule': { who: ALL },
  'GET /people': { who: ADMIN },
  'POST /people': { who: ADMIN, form: { name: '', login: '', role: 'reader' } },
  'POST /people/:person': { who: ADMIN, form: { act: 'role', role: 'reader', ...STALE } },
};

const FOREIGN: Record<string, string>[] = [
  { 'Sec-Fetch-Site': 'cross-site' },
  { 'Sec-Fetch-Site': 'same-site' },
  { 'Sec-Fetch-Site': '', Origin: 'https://evil.example' },
  { 'Sec-Fetch-Site': '', Origin: 'null' },
  { 'Sec-Fetch-Site': '' },
];

describe('the routes: who may do what', () => {
  let real: RealApp;
  let names: Record<string, string>;
  const visitors = new Map<TestRole, Visitor>();

  const visitor = (role: TestRole): Visitor => {
    const found = visitors.get(role);
    if (!found) throw new Error(`nobody is signed in as ${role}`);
    return found;
  };
  const fill = (path: string): string => path.replace(/:(\w+)/g, (_, name: string) => names[name] ?? '');
  const filled = (form: Record<string, string>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(form).map(([key, value]) => [key, value.replace('FLAG', names['flag'] ?? '')]),
    );

  before(async function () {
    this.timeout(60_000);
    real = await realApp();
    await withPeople(real);
    const id = await withDemo(real);
    for (const role of ROLES) {
      const one = new Visitor(real.app);
      expect((await one.signIn(role)).status).to.equal(303);
      visitors.set(role, one);
    }
    const { id: reviewer } =
      (await real.desk.accounts.list(OWNER)).find(({ login }) => login === 'reviewer') ?? {};
    const { id: evidence } = await real.desk.change(
      { id: reviewer ?? '', name: 'Rosa', role: 'reviewer', via: 'web' },
      id,
      {
        act: 'evidence.add',
        claim: 'c1',
        evidence: { stance: 'supports', kind: 'file', note: '' },
        file: { name: 'scan.pdf', bytes: new TextEncoder().encode('a scan') },
        revision: 1,
      },
    );
    const view = await real.desk.view(OWNER, id);
    const flag = view.flags.find(({ rule }) => rule === 'quantity-differs')?.id ?? '';
    const person = (await real.desk.accounts.list(OWNER)).find(({ login }) => login === 'reviewer')?.id ?? '';
    names = { case: id, flag, claim: 'c1', document: 'd1', evidence, person, rule: 'quantity-differs' };
  });

  after(() => real.close());

  it('has a row for every route, and a route for every row', () => {
    expect(routesOf(real.app)).to.deep.equal(Object.keys(TABLE).sort());
  });

  for (const [route, { who, form = {} }] of Object.entries(TABLE)) {
    const [method = '', path = ''] = route.split(' ');
    const isPost = method === 'POST';

    if (isPost)
      it(`${route}: foreign pages get nothing`, async () => {
        for (const one of [new Visitor(real.app), ...visitors.values()])
          for (const headers of FOREIGN)
            expect((await one.post(fill(path), filled(form), headers)).status).to.equal(403);
      });

    if (isPost && !TABLE[`GET ${path}`])
      it(`${route}: is nothing by GET`, async () => {
        expect((await visitor('admin').get(fill(path))).status).to.equal(404);
      });

    if (who === 'anybody') continue;

    it(`${route}: needs a session`, async () => {
      const nobody = new Visitor(real.app);
      const response = await (isPost ? nobody.post(fill(path), filled(form)) : nobody.get(fill(path)));
      expect(response.status).to.equal(303);
      expect(response.headers['location']).to.match(/^\/sign-in/);
    });

    for (const role of ROLES)
      it(`${route}: ${who.includes(role) ? 'lets' : 'refuses'} the ${role}`, async () => {
        const one = visitor(role);
        const { status } = await (isPost ? one.post(fill(path), filled(form)) : one.get(fill(path)));
        if (!who.includes(role)) expect(status).to.equal(403);
        else expect(status).to.be.oneOf(isPost ? [303, 409, 422, 428] : [200]);
      });
  }

  it('logged no error', () => {
    expect(real.logged).to.deep.equal([]);
  });
});
