/** All forms that somebody finds on some pages. */
import { formsIn, type PageForm } from './forms.js';
import type { Visitor } from './real-app.js';

/** The server's own pages, not forms of a desk. */
const OUTSIDE = /^\/(?:sign-in|sign-out|link|invited|first)/;

export interface Found {
  page: string;
  form: PageForm;
  button: { name: string; value: string };
}

/** Every form of the pages, once for each of its buttons; what takes something away comes last. */
export async function formsFor(visitor: Visitor, pages: readonly string[]): Promise<Found[]> {
  const known = new Map<string, Found>();
  for (const page of pages) {
    if (OUTSIDE.test(page)) continue;
    const { status, text } = await visitor.get(page);
    if (status !== 200 || typeof text !== 'string') continue;
    for (const form of formsIn(text))
      for (const button of form.buttons) {
        if (OUTSIDE.test(form.action)) continue;
        const key = `${form.action} ${form.fields.map(({ name }) => name).join()} ${button.name}=${button.value}`;
        if (!known.has(key)) known.set(key, { page, form, button });
      }
  }
  const takesAway = ({ form, button }: Found): number =>
    Number(/erase|withdraw|settings|people/.test(`${form.action} ${button.value}`));
  return [...known.values()].sort((a, b) => takesAway(a) - takesAway(b));
}

/** True for the same form of its page as it was then and as it is now. */
export const sameForm = (a: PageForm, b: PageForm): boolean =>
  a.action === b.action &&
  a.fields.map(({ name }) => name).join() === b.fields.map(({ name }) => name).join();
