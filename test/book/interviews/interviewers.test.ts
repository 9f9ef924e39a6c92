import { expect, it } from 'vitest'
import { parseInterviewer } from '../../../src/book/interviews/interviewers.js'

it.each([
  ['Pat Lee', 'Pat Lee', undefined],
  ['Pat Lee, VP of Sales', 'Pat Lee', 'VP of Sales'],
  ['Pat Lee, CFO', 'Pat Lee', 'CFO'],
  ['Pat Lee, Director, Operations', 'Pat Lee', 'Director, Operations'],
  ['Ann Blum, Jr., CFO', 'Ann Blum, Jr.', 'CFO'],
  ['Ann Blum, PhD, MBA, Chief of Staff', 'Ann Blum, PhD, MBA', 'Chief of Staff'],
  ['Hugh Bell, III', 'Hugh Bell, III', undefined],
  ['Pat Lee, ', 'Pat Lee', undefined],
  ['Pat Lee, Dean', 'Pat Lee', 'Dean'],
])('%s is one person, with a title behind the comma', (text, name, title) => {
  expect(parseInterviewer(text)).toEqual(title === undefined ? { name } : { name, title })
})
