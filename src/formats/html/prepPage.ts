import type { Block, PrepPage, Section } from '../../book/interviews/prepBlocks.js'
import type { PrepPages } from '../../book/interviews/prepPages.js'
import { escapeHtml, htmlPage } from './page.js'
import { printSize, sizeStyle } from './printSize.js'

/**
 * A prep sheet as an HTML page to print. The page to take along fills one sheet, of US Letter and of A4.
 * @param takeAlong only that page
 */
export function prepPage({ toTakeAlong, atHome }: PrepPages, takeAlong: boolean): string {
  const first = pageHtml(toTakeAlong, `sheet one ${printSize(toTakeAlong, 1)}`)
  const body = takeAlong ? first : `${first}\n${pageHtml(atHome, `sheet two ${printSize(atHome, 2)}`)}`
  return htmlPage(toTakeAlong.title, body, style)
}

/** The height of the page to take along is that of the lower sheet: Letter has 255 mm between its margins. */
const style = `
  .sheet { max-width: 46rem; margin: 0 auto 3rem; }
  .sheet h1 { font-size: 1.5em; }
  .sheet h2 { font-size: 1.05em; margin: 0.8em 0 0.25em; border-bottom: 1px solid #999; break-after: avoid; }
  .sheet h3 { font-size: 1em; margin: 0.3em 0 0.1em; break-after: avoid; }
  .sheet h1, .sheet h3, .sheet p, .sheet li, .sheet dd { overflow-wrap: anywhere; }
  .sheet p { margin: 0 0 0.25em; }
  .sheet ul { margin: 0 0 0.3em; padding-inline-start: 1.2em; }
  .sheet dl { margin: 0 0 0.3em; }
  .sheet dl div { margin-bottom: 0.15em; }
  .sheet dt { display: inline; font-weight: 600; }
  .sheet dd { display: inline; margin: 0; }
  .lists { columns: 2; column-gap: 1.5em; }
  .list { min-width: 0; }
  .named { break-inside: avoid; }
  .form { display: flex; flex-wrap: wrap; gap: 0 1.5em; }
  .blank { flex: 1 1 100%; display: flex; align-items: flex-end; gap: 0.4em; min-height: 2.05em; white-space: pre; break-inside: avoid; }
  .blank.short { flex: 1 1 40%; }
  .blank i { flex: 1; border-bottom: 1px solid #555; }
  @media print {
    @page { margin: 12mm; }
    .sheet { max-width: none; margin: 0; line-height: 1.3; }
    .sheet + .sheet { break-before: page; }
    .one { min-height: 250mm; display: flex; flex-direction: column; }
    .one .sections { flex: 1; display: flex; flex-direction: column; }
    .one section:last-child { flex: 1; display: flex; flex-direction: column; }
    .one section:last-child .form { flex: 1; align-content: stretch; }
    /* Where even small print is too much, names are cut rather than the sheet. */
    .one.tiny h3, .one.tiny section:nth-of-type(-n+2) li { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
    .one.tiny .blank { min-height: 1.8em; }
    .two .sections { columns: 2; column-gap: 8mm; }
    .two .lists { columns: auto; }
    ${sizeStyle}
  }
`

function pageHtml({ title, lines, sections }: PrepPage, cssClass: string): string {
  return [
    `<main class="${cssClass}">`,
    `<h1 dir="auto">${escapeHtml(title)}</h1>`,
    ...lines.map((each) => `<p dir="auto">${escapeHtml(each)}</p>`),
    '<div class="sections">',
    ...sections.map(sectionHtml),
    '</div>',
    '</main>',
  ].join('\n')
}

function sectionHtml({ title, blocks }: Section): string {
  const inner = blocks.map(blockHtml).join('\n')
  const isLists = blocks.every((each) => each.is === 'list')
  return `<section>\n<h2>${escapeHtml(title)}</h2>\n${isLists ? `<div class="lists">\n${inner}\n</div>` : inner}\n</section>`
}

function blockHtml(block: Block): string {
  if (block.is === 'text') return `<p>${escapeHtml(block.text)}</p>`
  if (block.is === 'facts') return `<dl>${block.facts.map(factHtml).join('')}</dl>`
  if (block.is === 'form') return `<div class="form">${block.blanks.map(blankHtml).join('')}</div>`
  const items = `<ul>${block.items.map((each) => `<li dir="auto">${escapeHtml(each)}</li>`).join('')}</ul>`
  if (block.of === null) return `<div class="list">${items}</div>`
  return `<div class="list named"><h3 dir="auto">${escapeHtml(block.of)}</h3>${items}</div>`
}

function factHtml([label, value]: [string, string]): string {
  return `<div><dt>${escapeHtml(label)}:</dt> <dd dir="auto">${escapeHtml(value)}</dd></div>`
}

function blankHtml({ label, isShort }: { label: string; isShort?: boolean }): string {
  return `<div class="blank${isShort ? ' short' : ''}">${escapeHtml(label)}<i></i></div>`
}
