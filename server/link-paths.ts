/** Where the one-time links lead: one signs in, the other sets a password. */
const path = (page: string, token: string): string => `/${page}?token=${encodeURIComponent(token)}`;

export const signInPath = (token: string): string => path('link', token);
export const invitationPath = (token: string): string => path('invited', token);
