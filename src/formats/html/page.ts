import { createHash } from 'node:crypto'

/** A text escaped for HTML, between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** The style of every page: plain on a screen, black on white on paper, no table row split across two sheets. */
const style = `
  :root { color-scheme: light; }
  body { font: 11pt/1.45 system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif; color: #1a1a1a; background: #fff;
    max-width: 62rem; margin: 2rem auto; padding: 0 1.5rem; }
  h1 { font-size: 1.5rem; line-height: 1.2; margin: 0 0 0.3rem; }
  p { margin: 0 0 0.4rem; }
  table { width: 100%; border-collapse: collapse; margin: 1.2rem 0; }
  th, td { text-align: start; vertical-align: top; padding: 0.4rem 0.5rem; border: 1px solid #999; }
  td { min-width: 7rem; overflow-wrap: anywhere; }
  th { background: #eee; font-size: 0.85em; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  .short { min-width: 0; overflow-wrap: normal; }
  .day { min-width: 0; white-space: nowrap; }
  .wide { overflow-x: auto; }
  .lines { display: flex; flex-wrap: wrap; gap: 2.5rem; margin-top: 3rem; break-inside: avoid; }
  .lines p { flex: 1 1 14rem; border-top: 1px solid #1a1a1a; padding-top: 0.2rem; font-size: 0.85em; }
  @media print {
    body { margin: 0; padding: 0; max-width: none; font-size: 9.5pt; }
    th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    .wide { overflow: visible; }
    body:has(.wide) { page: wide; }
    @page { margin: 15mm; }
    @page wide { size: landscape; }
  }
`

/**
 * An HTML page that loads and runs nothing: its security policy allows only its own style.
 * @param body HTML in which all text from outside is escaped
 * @param ownStyle what this page adds to the style of every page
 */
export function htmlPage(title: string, body: string, ownStyle = ''): string {
  const css = style + ownStyle
  const hash = createHash('sha256').update(css).digest('base64')
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${css}</style>
</head>
<body>
${body}
</body>
</html>
`
}
