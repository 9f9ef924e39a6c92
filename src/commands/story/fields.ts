import type { Quality } from '../../book/model/interviewWords.js'
import type { StoryFields } from '../../book/stories/story.js'

/** The options that say what is in a story. */
export interface FieldOptions {
  quality?: Quality[]
  situation?: string
  action?: string
  result?: string
  weakness?: boolean
  lesson?: string
  fixed?: string
  asked?: string
}

/** The fields that the options name; an option that is not given leaves its field out. */
export function fieldsFrom({ quality, weakness, ...texts }: FieldOptions): StoryFields {
  const fields: StoryFields = { ...texts, qualities: quality, isWeakness: weakness }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
