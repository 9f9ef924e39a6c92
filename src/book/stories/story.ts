import { oneLine } from '../../text/oneLine.js'
import { RapportError } from '../error.js'
import { fold } from '../identity/fold.js'
import type { BookUpdate, Moment } from '../model/book.js'
import { getById, replaceById } from '../model/collection.js'
import { removeRecord } from '../model/editReferences.js'
import { freshIds } from '../model/id.js'
import type { Quality } from '../model/interviewWords.js'
import type { Book, Story } from '../model/schema.js'

/** The fields of a story that a user can set; undefined leaves a field as it is, an empty text clears it. */
export interface StoryFields {
  title?: string | undefined
  qualities?: Quality[] | undefined
  situation?: string | undefined
  action?: string | undefined
  result?: string | undefined
  /** Whether it answers the question for a weakness. */
  isWeakness?: boolean | undefined
  lesson?: string | undefined
  fixed?: string | undefined
  asked?: string | undefined
  /** Interviews at which it was told, besides those that are known. */
  toldAt?: string[] | undefined
}

/**
 * Adds a story for interviews (METHOD section 5).
 * @throws RapportError `usage` without a title, or for the title of another story; `unknown-ref` for an unknown interview.
 */
export function addStory(
  before: Book,
  fields: StoryFields & { title: string },
  moment: Moment,
): BookUpdate & { story: Story } {
  const empty: Story = {
    id: freshIds(before, moment)(),
    title: '',
    qualities: [],
    situation: '',
    action: '',
    result: '',
    toldAt: [],
    practiced: [],
    createdAt: moment.at,
    updatedAt: moment.at,
  }
  const story = withFields(before, empty, fields)
  return {
    book: { ...before, stories: [...before.stories, story] },
    summary: `added the story “${story.title}”`,
    story,
  }
}

/** Changes a story. @throws RapportError as `addStory`, and `unknown-ref` for an unknown story. */
export function editStory(
  before: Book,
  id: string,
  fields: StoryFields,
  moment: Moment,
): BookUpdate & { story: Story } {
  const story = { ...withFields(before, getById(before.stories, id), fields), updatedAt: moment.at }
  const book = { ...before, stories: replaceById(before.stories, story) }
  return { book, summary: `changed the story “${story.title}”`, story }
}

/** Removes a story. @throws RapportError `unknown-ref` for an unknown one. */
export function removeStory(before: Book, id: string, { at }: Moment): BookUpdate & { removed: Story } {
  const removed = getById(before.stories, id)
  const { book } = removeRecord(before, 'stories', id, at)
  return { book, summary: `removed the story “${removed.title}”`, removed }
}

function withFields(book: Book, story: Story, fields: StoryFields): Story {
  const { title = story.title, qualities = story.qualities, toldAt = [] } = fields
  const name = oneLine(title)
  if (name === '')
    throw new RapportError('usage', 'A story needs a title.', { hint: 'As in: rapport story add "The late launch".' })
  const same = book.stories.find((each) => each.id !== story.id && fold(each.title) === fold(name))
  if (same !== undefined)
    throw new RapportError('usage', `You have a story called “${same.title}” already.`, {
      hint: `Give this one another title, or change that one: rapport story edit ${same.id}.`,
    })
  for (const id of toldAt) getById(book.interviews, id)
  const text = (value: string | undefined, known: string) => (value === undefined ? known : value.trim())
  return {
    ...story,
    title: name,
    qualities: [...new Set(qualities)],
    situation: text(fields.situation, story.situation),
    action: text(fields.action, story.action),
    result: text(fields.result, story.result),
    weakness: weaknessOf(story, fields),
    toldAt: [...new Set([...story.toldAt, ...toldAt])],
  }
}

/** What a story says of a weakness; undefined where it is about none. */
function weaknessOf({ weakness }: Story, { isWeakness, lesson, fixed, asked }: StoryFields): Story['weakness'] {
  const isOne = isWeakness ?? (weakness !== undefined || [lesson, fixed, asked].some((each) => each?.trim()))
  if (!isOne) return undefined
  return {
    lesson: lesson?.trim() ?? weakness?.lesson ?? '',
    fixed: fixed?.trim() ?? weakness?.fixed ?? '',
    asked: asked?.trim() ?? weakness?.asked ?? '',
  }
}
