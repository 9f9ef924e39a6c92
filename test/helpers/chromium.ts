import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { scratch } from './rapport.js'

const names = ['chromium', 'chromium-browser', 'google-chrome']
const chromium = names.find((each) => spawnSync('sh', ['-c', 'command -v "$0"', each]).status === 0)

/** Whether pages can be printed here. */
export const hasChromium = chromium !== undefined

/**
 * How many sheets Chromium prints of an HTML file on a paper. The size of the paper is put into a copy, whose policy is
 * taken out for that.
 */
export function sheetsOf(file: string, paper: 'letter' | 'A4'): number {
  const folder = scratch()
  const [page, pdf] = [join(folder, 'page.html'), join(folder, 'page.pdf')]
  const html = readFileSync(file, 'utf8').replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
  writeFileSync(page, html.replace('</head>', `<style>@page { size: ${paper}; }</style></head>`))
  const options = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${join(folder, 'profile')}`]
  const ran = spawnSync(chromium ?? '', [...options, '--no-pdf-header-footer', `--print-to-pdf=${pdf}`, page])
  if (ran.status !== 0) throw new Error(`Chromium printed nothing: ${ran.stderr}`)
  return readFileSync(pdf, 'latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}
