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
import { TABLE } from './who-may.js';

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
