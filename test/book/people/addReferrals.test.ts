import { describe, expect, it } from 'vitest'
import { archiveContact } from '../../../src/book/people/contact.js'
import { parseReferral } from '../../../src/book/people/referral.js'
import { diary } from '../../helpers/diary.js'

describe('somebody who was named', () => {
  it('comes into the book with all that was said, introduced by the one who named them', () => {
    const book = diary()
    const dana = book.add('Dana Reyes')
    const { created, interaction } = book.log(dana, { referred: [parseReferral('Lee Park, Acme, lee@acme.example')] })
    expect(created).toMatchObject([
      { name: 'Lee Park', company: 'Acme', emails: ['lee@acme.example'], introducers: [dana.id] },
    ])
    expect(interaction).toMatchObject({ referred: [created[0]?.id], got: ['referral'] })
  })

  it('adds “referral” to what else they gave, once', () => {
    const book = diary()
    const referred = [{ name: 'Lee Park' }]
    expect(book.log(book.add('Dana'), { referred, got: ['advice'] }).interaction.got).toEqual(['advice', 'referral'])
    expect(book.log(book.add('Stan'), { referred, got: ['referral'] }).interaction.got).toEqual(['referral'])
  })

  it('is not added twice: the same name, the same address', () => {
    const book = diary()
    const [dana, stan] = [book.add('Dana Reyes'), book.add('Stan Smith')]
    const lee = book.add('Lee Park', { emails: ['lee@acme.example'] })
    expect(book.log(dana, { referred: [{ name: 'lee park' }] }).created).toEqual([])
    expect(book.log(stan, { referred: [{ name: 'L. Park', emails: ['LEE@acme.example'] }] }).created).toEqual([])
    expect(book.book().contacts.find(({ id }) => id === lee.id)).toMatchObject({
      name: 'Lee Park',
      introducers: [dana.id, stan.id],
    })
  })

  it('is the one at the same company where two bear the name, and else has to be said', () => {
    const book = diary()
    const dana = book.add('Dana Reyes')
    book.add('Lee Park', { company: 'Acme' })
    const other = book.add('Lee Park', { company: 'Kern', emails: ['l@kern.example', 'lee@kern.example'] })
    const logged = book.log(dana, { referred: [parseReferral('Lee Park, KERN')] })
    expect(logged).toMatchObject({ created: [], interaction: { referred: [other.id] } })
    const mails = parseReferral('Lee, l@kern.example, lee@kern.example')
    expect(book.log(dana, { referred: [mails] }).interaction.referred).toEqual([other.id])
    expect(() => book.log(dana, { referred: [parseReferral('Lee Park')] })).toThrow(
      expect.objectContaining({ code: 'ambiguous-contact' }),
    )
  })

  it('keeps what is known, and gains what is new', () => {
    const book = diary()
    const dana = book.add('Dana Reyes')
    const lee = book.add('Lee Park', { company: 'Acme' })
    book.log(dana, { referred: [parseReferral('Lee Park, Globex, 555-0142')] })
    const now = book.book().contacts.find(({ id }) => id === lee.id)
    expect(now).toMatchObject({ company: 'Acme', phones: ['555-0142'] })
  })

  it('gains addresses and numbers beside those that are known, each once, and another name', () => {
    const book = diary()
    const dana = book.add('Dana Reyes')
    const lee = book.add('Lee Park', { emails: ['lee@acme.example'], phones: ['555-0142'] })
    book.log(dana, { referred: [parseReferral('L. Park, LEE@acme.example, lee@home.example, (555) 0142, 555-0100')] })
    book.log(dana, { referred: [parseReferral('l. park, 555-0100')] })
    const now = book.book().contacts.find(({ id }) => id === lee.id)
    expect(now).toMatchObject({
      name: 'Lee Park',
      aliases: ['L. Park'],
      emails: ['lee@acme.example', 'lee@home.example'],
      phones: ['555-0142', '555-0100'],
    })
  })

  it('gains no other name by an address or an id, and is not changed where nothing is new', () => {
    const book = diary()
    const dana = book.add('Dana Reyes')
    const lee = book.add('Lee Park', { emails: ['lee@acme.example'], introducers: [dana.id] })
    for (const said of ['Lee@acme.example', lee.id.toUpperCase(), 'LEE  PARK'])
      book.log(dana, { referred: [parseReferral(said)] })
    expect(book.book().contacts).toEqual([dana, lee])
  })

  it('is known by the address where only that was said', () => {
    const book = diary()
    const { created } = book.log(book.add('Dana'), { referred: [parseReferral('lee@acme.example, Acme')] })
    expect(created).toMatchObject([{ name: 'lee@acme.example', emails: ['lee@acme.example'], company: 'Acme' }])
    book.log(book.add('Stan'), { referred: [parseReferral('Lee Park, lee@acme.example')] })
    expect(book.book().contacts.filter(({ emails }) => emails.length > 0)).toMatchObject([{ aliases: ['Lee Park'] }])
  })

  it('comes back where they had been put aside', () => {
    const book = diary()
    const dana = book.add('Dana Reyes')
    const lee = book.add('Lee Park', { company: 'Acme' })
    book.set(archiveContact(book.book(), lee.id, false, book.moment()))
    expect(book.log(dana, { referred: [{ name: 'Lee Park' }] }).unarchived.map(({ id }) => id)).toEqual([lee.id])
    expect(book.book().contacts.at(-1)).toMatchObject({ status: 'active', company: 'Acme' })
    expect(book.log(dana, { referred: [{ name: 'Lee Park', company: 'ACME' }] })).toMatchObject({
      unarchived: [],
      companyConflicts: [],
    })
  })

  it('named twice in one talk is one person', () => {
    const book = diary()
    const { created, interaction } = book.log(book.add('Dana'), { referred: [{ name: 'Lee' }, { name: 'LEE' }] })
    expect(created).toHaveLength(1)
    expect(interaction.referred).toEqual([created[0]?.id])
  })

  it('by several hosts has several, each once', () => {
    const book = diary()
    const [dana, stan] = [book.add('Dana'), book.add('Stan')]
    for (const host of [dana, stan, dana]) book.log(host, { referred: [{ name: 'Lee' }] })
    expect(book.book().contacts.at(-1)?.introducers).toEqual([dana.id, stan.id])
  })
})

describe('a ring of introductions', () => {
  it('is refused with a sentence, and nothing is logged or added', () => {
    const book = diary()
    const stan = book.add('Stan Smith')
    const dana = book.add('Dana Reyes', { introducers: [stan.id] })
    const lee = book.add('Lee Park', { introducers: [dana.id] })
    const before = book.book()
    expect(() => book.log(lee, { referred: [{ name: 'Mia Wong' }, { name: 'Stan Smith' }] })).toThrow(
      expect.objectContaining({
        code: 'usage',
        message: 'Lee Park was introduced by Stan Smith, so it cannot be the other way round.',
      }),
    )
    expect(() => book.log(lee, { referred: [{ name: 'Lee Park' }] })).toThrow('cannot have introduced themselves')
    expect(book.book()).toBe(before)
  })
})
