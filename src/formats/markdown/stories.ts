import type { Book, Story } from '../../book/model/schema.js'
import { questionsOf } from '../../book/stories/question.js'
import { blockquote, escapeInline, factList } from './escape.js'

/** The user's stories for interviews, with what each shows. */
export function storiesSection({ stories }: Book): string[] {
  return stories.flatMap((each, index) => {
    const block = [`### ${escapeInline(each.title)}`, ...factsOf(each), ...partsOf(each)]
    return index > 0 ? ['', ...block] : block
  })
}

/** What the user would answer to what they may be asked. */
export function answersSection(book: Book): string[] {
  return questionsOf(book)
    .filter(({ answer }) => answer !== null && answer.trim() !== '')
    .flatMap(({ text, answer }, index) => [
      ...(index > 0 ? [''] : []),
      `### ${escapeInline(text)}`,
      '',
      ...blockquote(answer ?? ''),
    ])
}

function factsOf({ qualities, weakness }: Story): string[] {
  const facts = factList([
    ['Shows', weakness === undefined ? qualities.join(', ') : 'a weakness, and how it was fixed'],
  ])
  return facts.length > 0 ? ['', ...facts] : []
}

function partsOf({ situation, action, result, weakness }: Story): string[] {
  const { lesson = '', fixed = '', asked = '' } = weakness ?? {}
  return [situation, action, result, lesson, fixed, asked].flatMap((text) => {
    const lines = blockquote(text)
    return lines.length > 0 ? ['', ...lines] : []
  })
}
