import { profileKeys } from '../../book/model/profile.js'

const ofPerson = ['name', 'company', 'title', 'industry', 'url']
const people = ['to', 'via', 'about']

/** Where the answer to a slot's question may come from: all that `from` in a template can name. */
export const sources: readonly string[] = [
  ...profileKeys.map((key) => `profile.${key}`),
  ...people.flatMap((person) => ofPerson.map((field) => `${person}.${field}`)),
  'last.summary',
  'got.words',
  'news.summary',
]
