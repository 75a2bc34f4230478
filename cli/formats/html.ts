/** One self-contained page: no script, nothing fetched, readable in print and in the dark. */
import type { Flag } from '../../model/flag.js';
import type { CheckRun } from '../check-run.js';
import { placesOf, speakerOf, type FlagPlace } from './flag-places.js';
import { counted } from './counted.js';
import { HTML_STYLE } from './html-style.js';
import { escapeXml } from './xml.js';

/** The page for a run. */
export function html(run: CheckRun): string {
  const { output, heldBack } = run;
  const places = placesOf(run);
  const count = (severity: string): number =>
    output.flags.filter((flag) => flag.severity === severity).length;
  const totals = `${counted(count('error'), 'error')}, ${counted(count('warning'), 'warning')}, ${count('info')} info in ${counted(output.documents.length, 'document')} with ${counted(output.claims.length, 'claim')}`;
  const held = heldBack > 0 ? `<p>${counted(heldBack, 'flag')} held back by the baseline.</p>` : '';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>What cannot both be true: ${escapeXml(totals)}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<header><h1>What cannot both be true</h1><p>${escapeXml(totals)}.</p>${held}</header>
<main>
${errorList(run)}${output.flags.map((flag) => flagSection(flag, places(flag))).join('\n') || '<p>Nothing flagged.</p>'}
${explained(run)}</main>
<footer>
<h2>Documents</h2>
<ol>
${output.documents.map(documentLine).join('\n')}
</ol>
<p>gainsay ${escapeXml(output.version)}, rules ${escapeXml(output.ruleSet.hash.slice(0, 19))}…, reader ${escapeXml(output.ruleSet.reader)}, ${escapeXml(output.ruleSet.model)}</p>
</footer>
</body>
</html>
`;
}

function flagSection(flag: Flag, places: readonly FlagPlace[]): string {
  const because = flag.because.map((reason) => `<li>${escapeXml(reason)}</li>`).join('');
  return `<section class="${flag.severity}" id="${escapeXml(flag.id)}">
<h2><span>${flag.severity}</span> ${escapeXml(flag.message)}</h2>
<p class="rule">${escapeXml(flag.rule)}</p>
<div class="places">
${places.map(placeFigure).join('\n')}
</div>
${because ? `<ul>${because}</ul>` : ''}<p><b>To settle it:</b> ${escapeXml(flag.resolveBy)}</p>
</section>`;
}

function placeFigure(place: FlagPlace): string {
  const { document, passage } = place;
  return `<figure>
<blockquote>${markedHtml(place)}</blockquote>
<figcaption><b>${escapeXml(speakerOf(place))}</b>, ${escapeXml(document.published ?? 'undated')}<br>${escapeXml(document.path)}, line ${passage.from.line}</figcaption>
</figure>`;
}

/** The passage with its clashing words marked. Spans may touch or overlap: every cut is a border of some span. */
function markedHtml({ text, passage, spans }: FlagPlace): string {
  const cuts = [passage.start, ...spans.flatMap(({ start, end }) => [start, end]), passage.end];
  const borders = [...new Set(cuts)].sort((a, b) => a - b);
  return borders
    .slice(1)
    .map((end, index) => {
      const start = borders[index] ?? end;
      const piece = escapeXml(text.slice(start, end));
      return spans.some((span) => span.start <= start && end <= span.end) ? `<mark>${piece}</mark>` : piece;
    })
    .join('');
}

function errorList({ output }: CheckRun): string {
  if (output.errors.length === 0) return '';
  const items = output.errors.map(({ message }) => `<li>${escapeXml(message)}</li>`).join('');
  return `<section class="unread"><h2>Could not be read</h2><ul>${items}</ul></section>\n`;
}

function explained({ output }: CheckRun): string {
  if (!output.suppressed || output.suppressed.length === 0) return '';
  const items = output.suppressed.map(
    ({ rule, explanation, message }) =>
      `<li><b>${escapeXml(explanation)}</b> (${escapeXml(rule)}): ${escapeXml(message)}</li>`,
  );
  return `<section><h2>Explained, not flagged</h2><ul>${items.join('')}</ul></section>\n`;
}

function documentLine({
  path,
  title,
  publisher,
  published,
}: CheckRun['output']['documents'][number]): string {
  const about = [title, publisher, published ?? 'undated'].filter((part) => part !== null).join(', ');
  return `<li>${escapeXml(path)}: ${escapeXml(about)}</li>`;
}
