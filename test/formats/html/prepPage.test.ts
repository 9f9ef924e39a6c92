import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  form,
  line,
  list,
  type PrepPage,
  paragraph,
  section,
  shortLine,
} from '../../../src/book/interviews/prepBlocks.js'
import { prepPage } from '../../../src/formats/html/prepPage.js'
import { printSize } from '../../../src/formats/html/printSize.js'
import { prepMarkdown } from '../../../src/formats/markdown/prepMarkdown.js'

const hostile = `</li><script>alert('1')</script><img src=x onerror="alert(1)">&amp; | [a](b) *c*`
const page = (title: string, items: string[]): PrepPage => ({
  title,
  lines: [title],
  sections: [
    ...section(title, [{ is: 'facts', facts: [['Why', title]] }, paragraph(title), list(items, title)]),
    ...section('Empty', [list([]), { is: 'facts', facts: [] }]),
    ...section('Notes', [form(line('They asked me'), shortLine("I'll hear by"), shortLine('Overall'), line())]),
  ],
})
const pages = { toTakeAlong: page(hostile, [hostile]), atHome: page('Home', ['secret']) }

describe('a prep sheet as a page', () => {
  const html = prepPage(pages, false)

  it('loads and runs nothing, and shows hostile text as the text it is', () => {
    expect(html).not.toMatch(/<script|<link|<img|href=|url\(|style="/)
    expect(html).toContain('&#60;script&#62;')
    const style = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? ''
    expect(html).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`)
  })

  it('has lines for a pen, and no section where nothing is', () => {
    expect(html).toContain('<div class="blank">They asked me<i></i></div>')
    expect(html).toContain('<div class="blank short">Overall<i></i></div>')
    expect(html).not.toContain('Empty')
  })

  it('is one page to take along', () => {
    expect(html.match(/<main/g)).toHaveLength(2)
    expect(prepPage(pages, true)).not.toMatch(/secret|Home/)
  })

  it('is printed the smaller, the more it says', () => {
    const size = (items: number, columns: 1 | 2 = 1) =>
      printSize(
        page(
          'x',
          Array.from({ length: items }, () => 'word '.repeat(20)),
        ),
        columns,
      )
    expect([size(1), size(30), size(300)]).toEqual(['large', expect.stringMatching(/medium|small/), 'tiny'])
    expect(size(30, 2)).not.toBe('tiny')
  })
})

describe('a prep sheet as Markdown', () => {
  it('has headings, items and lines for a pen; no text acts', () => {
    const text = prepMarkdown(pages, false)
    expect(text).toContain('\n---\n')
    expect(text).toContain('- They asked me \\_')
    expect(text).toMatch(/\n- \\_\\_/)
    expect(text).not.toMatch(/<script|(?<!\\)\[a\]|(?<!\\)\*c/)
    expect(prepMarkdown(pages, true)).not.toMatch(/secret|---/)
  })
})
