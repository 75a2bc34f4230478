/** The style of the page that `check --format html` writes. */
export const HTML_STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1f; --paper: #fdfdfb; --line: #c9c9c4; --mark: #ffe08a; --error: #b3261e; --warning: #8a5a00; --info: #1f5fa8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6e1; --paper: #17181a; --line: #44464a; --mark: #6b5200; --error: #ff8a80; --warning: #ffc566; --info: #8ab8f0; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 68rem; padding: 1.5rem 1rem 4rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0; }
h2 { font-size: 1.1rem; line-height: 1.35; margin: 0; }
section { border-top: 1px solid var(--line); padding: 1.25rem 0; break-inside: avoid; }
section h2 span { text-transform: uppercase; font-size: .75em; letter-spacing: .06em; border: 1px solid currentColor; border-radius: .2em; padding: .1em .45em; margin-right: .4em; }
.error h2 span, .unread h2 { color: var(--error); }
.warning h2 span { color: var(--warning); }
.info h2 span { color: var(--info); }
.rule { margin: .2rem 0 .8rem; font-family: ui-monospace, monospace; font-size: .85rem; }
.places { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); }
section ul { margin: .7rem 0; padding-left: 1.2rem; }
section p:last-child { margin-bottom: 0; }
figure { margin: 0; border: 1px solid var(--line); border-radius: .3rem; padding: .8rem 1rem; }
blockquote { margin: 0 0 .6rem; font-family: Georgia, serif; white-space: pre-line; overflow-wrap: anywhere; }
figcaption { font-size: .85rem; overflow-wrap: anywhere; }
mark { background: var(--mark); color: inherit; padding: .05em .1em; text-decoration: underline; text-underline-offset: .2em; }
footer { border-top: 1px solid var(--line); padding-top: 1.25rem; font-size: .85rem; overflow-wrap: anywhere; }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } }
`;
