/** The cookies of this server: no script can read them, no other site's form sends them, and over TLS they stay there. */
import type { CookieOptions, Request } from 'express';

export function cookieOptions(url: string | null): CookieOptions {
  return { httpOnly: true, sameSite: 'lax', secure: isSecure(url), path: '/' };
}

/** True where people come over TLS. */
const isSecure = (url: string | null): boolean => url?.startsWith('https:') ?? false;

/** The value of a cookie as it was sent; null where there is none. */
export function cookieNamed(req: Request, name: string): string | null {
  const header = req.headers.cookie ?? '';
  if (!header.includes(name)) return null;
  const part = header.split(/; */).find((one) => one.startsWith(`${name}=`));
  return part === undefined ? null : part.slice(name.length + 1);
}
