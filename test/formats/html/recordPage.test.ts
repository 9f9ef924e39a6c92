import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { WorkSearchEntry, WorkSearchRecord } from '../../../src/book/reports/workSearch.js'
import { escapeHtml, htmlPage } from '../../../src/formats/html/page.js'
import { recordPage } from '../../../src/formats/html/recordPage.js'

const talk: WorkSearchEntry = {
  on: '2026-11-16',
  employer: 'Acme',
  address: '555-0142',
  person: 'Dana Reyes',
  method: 'by phone',
  position: 'marketing director',
  result: 'talked',
  missing: [],
}
const week = (...activities: WorkSearchEntry[]): WorkSearchRecord => ({
  week: '2026-11-15',
  required: 3,
  count: activities.length,
  activities,
})
/** The texts of the cells, row by row. */
const cells = (html: string) =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/g)].map(([, text]) => text),
  )

describe('the work-search record as a page', () => {
  it('says whose it is, of which week, how many, and has a line for each activity', () => {
    const html = recordPage(week(talk), 'Jane Jones')
    expect(html).toContain('>Jane Jones<')
    expect(html).toContain('Week of Sun, Nov 15, 2026 to Sat, Nov 21, 2026')
    expect(html).toContain('Activities: 1. Required: 3.')
    expect(cells(html)).toEqual([
      ['Date', 'Employer', 'Address or phone', 'Person contacted', 'Method', 'Position', 'Result'],
      ['Mon, Nov 16', 'Acme', '555-0142', 'Dana Reyes', 'by phone', 'marketing director', 'talked'],
    ])
  })

  it('leaves room to write by hand what nobody knows', () => {
    const html = recordPage(week({ ...talk, employer: null, address: null, missing: ['employer', 'address'] }), null)
    expect(cells(html)[1]).toEqual(['Mon, Nov 16', '', '', 'Dana Reyes', 'by phone', 'marketing director', 'talked'])
    expect(html).not.toContain('null')
  })

  it('shows a hostile name as the text it is', () => {
    const name = `</td><script>alert('1')</script><img src=x onerror="alert(1)">&amp;`
    const html = recordPage(week({ ...talk, person: name, employer: name, position: name }), name)
    expect(html).not.toMatch(/<(script|img)/)
    expect(cells(html)[1]?.[3]).toBe(escapeHtml(name))
  })
})

describe('a page', () => {
  const html = htmlPage('A & B', '<p>x</p>')
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? ''

  it('is whole: it fetches, runs and sends nothing', () => {
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("form-action 'none'")
    expect(policy).not.toContain('unsafe')
    expect(html).not.toMatch(/<script|<link|<img|src=|href=|url\(|style="| on[a-z]+="/)
    expect(html).toContain('<title>A &#38; B</title>')
  })

  it('allows just the style that it carries', () => {
    const style = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? ''
    expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`)
  })
})
