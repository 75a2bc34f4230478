/** Coming in and going out: the first page of an empty desk, signing in, links, invitations. */
import { Router } from 'express';
import { Refused } from '../../review/errors.js';
import { readSmallForm } from '../middleware/form.js';
import { signInLimit } from '../middleware/sign-in-limit.js';
import { isSignedIn } from '../middleware/signed-in.js';
import { sentence } from '../middleware/explain.js';
import { PageError } from '../page-error.js';
import { barePage, byField } from '../pages/layout.js';
import type { Services } from '../services.js';
import { localAddress, queryOf, seeThere, show } from './answer.js';

const SIGN_IN = { href: '/sign-in', text: 'Sign in' };

export function accountRoutes({ desk, clock }: Services): Router {
  const router = Router();
  const { accounts } = desk;

  router.get('/first', async (_req, res) => {
    if (!(await accounts.none())) return seeThere(res, '/');
    show(res, 'first', { layout: barePage('Welcome'), form: { name: '', login: '' }, error: {} });
  });

  router.post('/first', signInLimit(), async (req, res) => {
    const form = await readSmallForm(req);
    const typed = { name: form.get('name'), login: form.get('login') };
    try {
      const person = await accounts.first({ ...typed, password: form.raw('password') });
      await req.session.start(person, clock());
      seeThere(res, '/', `This desk is yours, ${person.name}. Open a case to begin.`);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (error.code === 'taken' && error.field === null)
        throw new PageError(409, sentence(error.message), '', SIGN_IN);
      const errors = [{ field: error.field ?? 'name', text: sentence(error.message) }];
      show(res, 'first', { layout: barePage('Welcome', errors), form: typed, error: byField(errors) }, 422);
    }
  });

  router.get('/sign-in', async (req, res) => {
    const next = localAddress(queryOf(req).get('next') ?? '/');
    if (isSignedIn(req)) return seeThere(res, next);
    if (await accounts.none()) return seeThere(res, '/first');
    show(res, 'sign-in', { layout: barePage('Sign in'), form: { login: '', next }, error: {} });
  });

  router.post('/sign-in', signInLimit(), async (req, res) => {
    const form = await readSmallForm(req);
    const login = form.get('login');
    const next = localAddress(form.get('next'));
    const person = await accounts.signIn(login, form.raw('password'));
    if (!person) {
      const errors = [{ field: 'login', text: 'This name and password do not go together.' }];
      return show(
        res,
        'sign-in',
        { layout: barePage('Sign in', errors), form: { login, next }, error: byField(errors) },
        422,
      );
    }
    await req.session.start(person, clock());
    seeThere(res, next);
  });

  // A link is only shown on GET: whatever fetches it ahead (a mail scanner, a browser) must not spend it.
  router.get('/link', (req, res) => {
    const token = queryOf(req).get('token') ?? '';
    show(res, 'link', {
      layout: barePage('Sign in by link'),
      purpose: 'sign-in',
      token,
      login: '',
      error: undefined,
    });
  });

  router.post('/link', signInLimit(), async (req, res) => {
    const form = await readSmallForm(req);
    const person = await accounts.redeemLink(form.get('token'));
    if (!person)
      throw new PageError(
        410,
        'This link has been used or is too old.',
        'Start the server again for a new one, or sign in with your password.',
        SIGN_IN,
      );
    await req.session.start(person);
    seeThere(res, '/');
  });

  router.get('/invited', async (req, res) => {
    const token = queryOf(req).get('token') ?? '';
    const person = await accounts.invitation(token);
    if (!person)
      throw new PageError(
        410,
        'This invitation has been used or is too old.',
        'Ask an administrator for a new one.',
        SIGN_IN,
      );
    show(res, 'link', {
      layout: barePage('Choose a password'),
      purpose: 'invitation',
      token,
      login: person.login,
      error: undefined,
    });
  });

  router.post('/invited', signInLimit(), async (req, res) => {
    const form = await readSmallForm(req);
    const token = form.get('token');
    const invited = await accounts.invitation(token);
    try {
      const person = await accounts.acceptInvitation(token, form.raw('password'));
      await req.session.start(person, clock());
      seeThere(res, '/', `Welcome, ${person.name}.`);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (!invited || error.code === 'token-spent')
        throw new PageError(410, sentence(error.message), '', SIGN_IN);
      const errors = [{ field: 'password', text: sentence(error.message) }];
      const locals = {
        layout: barePage('Choose a password', errors),
        purpose: 'invitation',
        token,
        login: invited.login,
      };
      show(res, 'link', { ...locals, error: errors[0]?.text }, 422);
    }
  });

  router.post('/sign-out', async (req, res) => {
    await req.session.end();
    res.redirect(303, '/sign-in');
  });

  return router;
}
