/** A report as one page that stands alone: the same sheet that the pages show, with its styles inside and no script. */
import type { PrintedReport } from '../../review/reports/report.js';
import { reportSheet } from '../../server/pages/report.js';
import { render } from '../../views/render.js';
import { allStyles } from '../../views/styles.js';
import { escapeXml } from './xml.js';

/** The whole page. Without `withTrail` the appendix is left out. */
export function reportPage(printed: PrintedReport, withTrail: boolean): string {
  const sheet = reportSheet(withTrail ? printed : { ...printed, trail: [] });
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="color-scheme" content="light dark">
<title>${escapeXml(sheet.title)} – report</title>
<style>${allStyles()}</style>
</head>
<body>
<main class="wide">
${render('partials/report-sheet', { sheet })}
</main>
</body>
</html>
`;
}
