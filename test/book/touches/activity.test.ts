import { describe, expect, it } from 'vitest'
import { addCompany } from '../../../src/book/people/company.js'
import { logActivity, type NewActivity } from '../../../src/book/touches/activity.js'
import { amendInteraction } from '../../../src/book/touches/amend.js'
import { diary, monday } from '../../helpers/diary.js'

const log = (said: Partial<NewActivity>, book = diary()) => {
  const moment = book.moment()
  const activity: NewActivity = { activity: 'workshop', company: null, summary: '', on: monday, ...said }
  return { moment, ...logActivity(book.book(), activity, moment) }
}

describe('an activity without a person', () => {
  it('is something of my own that was sent, after what is in the log', () => {
    const book = diary()
    const { interaction: before } = book.log(book.add('Dana Reyes'))
    const { book: after, interaction, moment } = log({ on: '2026-11-20', company: 'Acme', summary: 'Buyer' }, book)
    expect(after.interactions).toEqual([before, interaction])
    expect(interaction).toEqual({
      id: interaction.id,
      contactId: null,
      on: '2026-11-20',
      channel: 'other',
      direction: 'out',
      outcome: 'sent',
      activity: 'workshop',
      company: 'Acme',
      summary: 'Buyer',
      got: [],
      referred: [],
      createdAt: moment.at,
    })
  })

  it('is kept without blanks around it, and names no company where none was said', () => {
    expect(log({ company: ' Acme ', summary: ' Buyer ' }).interaction).toMatchObject({
      company: 'Acme',
      summary: 'Buyer',
    })
    expect(log({ company: ' ' }).interaction.company).toBeNull()
    expect(log({ company: null }).interaction.company).toBeNull()
  })

  it('is at the company of the book, as its record has the name', () => {
    const book = diary()
    book.set(addCompany(book.book(), { name: 'Acme, Inc.', aliases: ['Apex'] }, book.moment()))
    for (const company of ['acme llc', ' ACME ', 'apex'])
      for (const activity of ['application', 'workshop'] as const)
        expect(log({ company, activity }, book).interaction.company).toBe('Acme, Inc.')
    const { book: logged, interaction } = log({ company: 'Kern' }, book)
    const amended = amendInteraction(logged, interaction.id, { company: 'apex' }, book.moment())
    expect(amended.interaction.company).toBe('Acme, Inc.')
  })

  it('closes and opens nothing', () => {
    const book = diary()
    const open = book.open(book.add('Dana Reyes'), 'follow-up', '2026-11-20')
    expect(log({ activity: 'application' }, book).book.followUps).toEqual([open])
  })

  it.each([
    ['application', 'Acme', 'logged the application to Acme'],
    ['application', null, 'logged the application'],
    ['workshop', 'City Library', 'logged the workshop at City Library'],
    ['job-club', null, 'logged the job club'],
    ['other', ' ', 'logged the other activity'],
  ] as const)('%s, %s: undo says “%s”', (activity, company, summary) => {
    expect(log({ activity, company }).summary).toBe(summary)
  })
})
