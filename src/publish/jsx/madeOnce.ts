import { Html } from './html.ts';

const made = new WeakMap<object, Map<string, Html>>();

/**
 * What stands on many pages of a site is made once. `form` names it, with what tells its forms apart: `menu /orte/`.
 * For a few parts of all pages, not for one of each article: everything is kept until the site is written.
 */
export function madeOnce(site: object, form: string, make: () => Html): Html {
  const forms = made.get(site) ?? new Map<string, Html>();
  made.set(site, forms);
  const known = forms.get(form);
  if (known) return known;
  // as one piece: text that was put together is kept as its pieces, and every page would put them together anew
  const whole = new Html(Buffer.from(make().text).toString());
  forms.set(form, whole);
  return whole;
}
