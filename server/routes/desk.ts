/** What belongs to no single case: people, rules, "was this checked before?", keys, guide. */
import { Router, type Request, type Response } from 'express';
import { roleSchema } from '../../model/desk-entries.js';
import { Refused } from '../../review/errors.js';
import { readForm } from '../middleware/form.js';
import { actorOf, frameOf } from '../middleware/signed-in.js';
import { deskPage } from '../pages/layout.js';
import { peoplePage, type PeopleForm } from '../pages/people.js';
import { searchPage } from '../pages/search.js';
import { invitationPath } from '../link-paths.js';
import type { Services } from '../services.js';
import { attempt } from './acting.js';
import { newRequest, param, queryOf, requestOf, revisionOf, seeThere, show } from './answer.js';

/** Entries of the desk's own trail on a page. */
const ENTRIES = 20;

export function deskRoutes({ desk, url }: Services): Router {
  const router = Router();

  router.get('/keys', (req, res) => show(res, 'keys', { layout: deskPage(frameOf(req), 'none', 'Keys') }));
  router.get('/guide', (req, res) =>
    show(res, 'guide', { layout: deskPage(frameOf(req), 'none', 'How it works') }),
  );

  router.get('/search', async (req, res) => {
    const words = (queryOf(req).get('words') ?? '').slice(0, 2_000);
    const rows = await desk.checkedBefore(actorOf(req), words);
    show(res, 'search', searchPage(frameOf(req), words, rows));
  });

  const showPeople = async (
    req: Request,
    res: Response,
    form: Omit<PeopleForm, 'revision'>,
    status: number,
  ): Promise<void> => {
    const actor = await desk.allow(actorOf(req), 'people.manage');
    const people = await desk.accounts.list(actor);
    const link = await req.session.takeLink();
    const revision = await desk.accounts.revision();
    const before = Number.parseInt(queryOf(req).get('before') ?? '', 10) || null;
    const trail = await desk.accounts.trail(actor, { before: before ?? undefined, limit: ENTRIES });
    const page = peoplePage(frameOf(req), { people, link, trail, before }, { ...form, revision });
    show(res, 'people', page, status);
  };
  const blank = (): Omit<PeopleForm, 'revision'> => ({
    request: newRequest(),
    name: '',
    login: '',
    role: 'reviewer',
    change: null,
    errors: [],
  });

  router.get('/people', (req, res) => showPeople(req, res, blank(), 200));

  router.post('/people', async (req, res) => {
    const form = await readForm(req);
    const typed = {
      ...blank(),
      request: requestOf(form),
      name: form.get('name'),
      login: form.get('login'),
      role: form.get('role'),
    };
    await attempt(req, res, {
      act: async () => {
        const role = roleSchema.safeParse(typed.role);
        if (!role.success) throw new Refused('invalid', 'choose a role', 'role');
        const { name, login, request } = typed;
        const { person, token } = await desk.accounts.invite(actorOf(req), {
          ...{ name, login, request, role: role.data },
          revision: revisionOf(form),
        });
        await req.session.keepLink({ name: person.name, href: invitationLink(url, req, token) });
        seeThere(res, '/people');
      },
      mend: (errors) => showPeople(req, res, { ...typed, errors }, 422),
      typed: [{ name: 'name', label: 'Name', value: typed.name }],
      back: '/people',
      field: 'name',
    });
  });

  router.post('/people/:person', async (req, res) => {
    const actor = actorOf(req);
    const id = param(req, 'person');
    const form = await readForm(req);
    const act = form.get('act');
    const change = {
      person: id,
      revision: revisionOf(form),
      request: requestOf(form),
      reason: form.get('reason'),
    };
    await attempt(req, res, {
      act: async () => {
        if (act === 'link') {
          const made = await desk.accounts.inviteAgain(actor, change);
          if (made)
            await req.session.keepLink({
              name: made.person.name,
              href: invitationLink(url, req, made.token),
            });
          return seeThere(res, '/people');
        }
        if (act === 'role') {
          const role = roleSchema.safeParse(form.get('role'));
          if (!role.success) throw new Refused('invalid', 'choose a role', `role-${id}`);
          const person = await desk.accounts.changeRole(actor, { ...change, role: role.data });
          return seeThere(res, '/people', `${person.name} is ${person.role} now.`);
        }
        if (act !== 'enable' && act !== 'disable')
          throw new Refused('invalid', 'choose what to change', `reason-${id}`);
        const person = await desk.accounts.switch(actor, { ...change, enabled: act === 'enable' });
        seeThere(res, '/people', `The account of ${person.name} is ${act}d.`);
      },
      mend: (errors) =>
        showPeople(
          req,
          res,
          {
            ...blank(),
            change: { person: id, role: form.get('role'), reason: change.reason },
            errors: errors.map((error) => ({ ...error, field: `reason-${id}` })),
          },
          422,
        ),
      typed: [{ name: 'reason', label: 'Why', value: change.reason }],
      back: '/people',
      field: `reason-${id}`,
    });
  });

  return router;
}

const invitationLink = (url: string | null, req: Request, token: string): string =>
  `${url ?? `${req.protocol}://${req.get('host') ?? 'localhost'}`}${invitationPath(token)}`;
