/** The forms of a page as a browser without script would send them. */

interface Field {
  name: string;
  value: string;
  /** "typed": a person writes it; "chosen": from a list; "carried": hidden, the page's own. */
  kind: 'typed' | 'chosen' | 'carried' | 'file';
}

export interface PageForm {
  /** The address, query and all, with the page's escapes undone. */
  action: string;
  multipart: boolean;
  fields: Field[];
  /** The buttons that send it, each with what it adds. */
  buttons: { name: string; value: string }[];
}

const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&#34;': '"',
  '&#39;': "'",
  '&amp;': '&',
};
const plain = (text: string): string =>
  text.replace(/&(?:lt|gt|#34|#39|amp);/g, (one) => ENTITIES[one] ?? one);

function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s>])`).exec(tag);
  return found ? plain(found[1] ?? '') : null;
}

/** The forms of a page that send by POST, in their order. */
export function formsIn(html: string): PageForm[] {
  return [...html.matchAll(/<form\b[^>]*>([\s\S]*?)<\/form>/g)].flatMap(([whole, inside = '']) => {
    const tag = /<form\b[^>]*>/.exec(whole)?.[0] ?? '';
    if (attribute(tag, 'method') !== 'post') return [];
    return [
      {
        // Where the page is to be looked at first is the browser's business.
        action: (attribute(tag, 'action') ?? '').replace(/#.*/, ''),
        multipart: attribute(tag, 'enctype') === 'multipart/form-data',
        fields: [...inputsIn(inside), ...areasIn(inside), ...selectsIn(inside)],
        buttons: [...inside.matchAll(/<button\b[^>]*>/g)].flatMap(([button]) =>
          attribute(button, 'formmethod') === 'get'
            ? []
            : [{ name: attribute(button, 'name') ?? '', value: attribute(button, 'value') ?? '' }],
        ),
      },
    ];
  });
}

function inputsIn(html: string): Field[] {
  const fields: Field[] = [];
  const tags = [...html.matchAll(/<input\b[^>]*>/g)].map(([tag]) => tag);
  for (const tag of tags) {
    const name = attribute(tag, 'name') ?? '';
    const value = attribute(tag, 'value') ?? '';
    const type = attribute(tag, 'type') ?? 'text';
    if (type === 'file') fields.push({ name, value: '', kind: 'file' });
    else if (type === 'hidden') fields.push({ name, value, kind: 'carried' });
    else if (type !== 'radio' && type !== 'checkbox') fields.push({ name, value, kind: 'typed' });
    else {
      const group = tags.filter((one) => attribute(one, 'name') === name);
      const chosen = group.find((one) => attribute(one, 'checked') !== null);
      // Of several to choose from the one that is chosen, else the first; a box that stands alone stays as it is.
      if (tag === (chosen ?? (group.length > 1 ? group[0] : undefined)))
        fields.push({ name, value, kind: 'chosen' });
    }
  }
  return fields;
}

const areasIn = (html: string): Field[] =>
  [...html.matchAll(/(<textarea\b[^>]*>)\n?([\s\S]*?)<\/textarea>/g)].map(([, tag = '', text = '']) => ({
    name: attribute(tag, 'name') ?? '',
    value: plain(text),
    kind: 'typed',
  }));

function selectsIn(html: string): Field[] {
  return [...html.matchAll(/(<select\b[^>]*>)([\s\S]*?)<\/select>/g)].map(([, tag = '', inside = '']) => {
    const options = [...inside.matchAll(/<option\b[^>]*>/g)].map(([option]) => option);
    const chosen =
      options.find((option) => attribute(option, 'selected') !== null) ??
      options.find((option) => attribute(option, 'value') !== '') ??
      '';
    return { name: attribute(tag, 'name') ?? '', value: attribute(chosen, 'value') ?? '', kind: 'chosen' };
  });
}
