import { describe, expect, it } from 'vitest'
import { fittingTemplates } from '../../../src/book/agenda/fittingTemplates.js'
import { archiveContact } from '../../../src/book/people/contact.js'
import { likelyContacts, searchContacts } from '../../../src/book/people/search.js'
import { diary, monday } from '../../helpers/diary.js'

describe('searching people', () => {
  const book = diary()
  book.add('Dana Reyes', { company: 'Brightwell', tags: ['hiring-manager'] })
  book.add('Łukasz Nowak', { title: 'Head of Purchasing', emails: ['lukasz@acme.example'] })
  book.add('Nguyễn Đức', { aliases: ['Duke'] })
  const found = (text: string) => searchContacts(book.book().contacts, text).map((each) => each.name)

  it.each([
    ['dana', 'Dana Reyes'],
    ['brightwell', 'Dana Reyes'],
    ['hiring-manager', 'Dana Reyes'],
    ['purchasing', 'Łukasz Nowak'],
    ['acme.example', 'Łukasz Nowak'],
    ['lukasz n', 'Łukasz Nowak'],
    ['nguyen', 'Nguyễn Đức'],
    ['duc', 'Nguyễn Đức'],
    ['duke', 'Nguyễn Đức'],
  ])('finds by %s', (text, name) => {
    expect(found(text)[0]).toBe(name)
  })

  it.each([
    ['jean luc', 'Jean-Luc Picard'],
    ['j.r. smith', 'JR Smith'],
    ['oneil', "Maeve O'Neil"],
    ['dr no', 'Dr. No'],
  ])('finds without hyphens, dots and apostrophes, by %s', (text, name) => {
    const marked = diary()
    for (const each of ['Jean-Luc Picard', 'JR Smith', "Maeve O'Neil", 'Dr. No']) marked.add(each)
    expect(searchContacts(marked.book().contacts, text).map((each) => each.name)).toEqual([name])
  })

  it.each(['0170 1112233', '+49 170 111 2233', '1112233', '2233', '0049-170/1112233'])('finds who rang: %s', (text) => {
    const rang = diary()
    rang.add('Mara Kurz', { phones: ['0170 / 111 22 33'] })
    rang.add('Lee Park', { phones: ['+1 (555) 010-2030'] })
    expect(searchContacts(rang.book().contacts, text).map((each) => each.name)).toEqual(['Mara Kurz'])
  })

  it('finds nobody by what nobody has, everybody by nothing', () => {
    expect(found('zzqqx')).toEqual([])
    expect(found(' ')).toHaveLength(3)
  })
})

describe('who is likely meant', () => {
  it('is first who is due, then who was touched last, then the others; nobody archived', () => {
    const book = diary()
    const names = ['Ada Lund', 'Ben Moss', 'Cy Nash', 'Di Ohm', 'Eve Pall']
    const [, ben, cy, di, eve] = names.map((name) => book.add(name))
    if (!ben || !cy || !di || !eve) throw new Error('five people')
    book.log(ben, { on: '2026-11-01' })
    book.log(cy, { on: '2026-11-20' })
    book.open(di, 'follow-up', monday)
    book.set(archiveContact(book.book(), eve.id, false, book.moment()))
    const likely = likelyContacts(book.book(), monday).map((each) => each.name)
    expect(likely).toEqual(['Di Ohm', 'Cy Nash', 'Ben Moss', 'Ada Lund'])
  })
})

describe('the scripts that may fit when none is named', () => {
  it('are what is due, then to get back in touch, then the introduction', () => {
    const book = diary()
    const dana = book.add('Dana Reyes')
    const fitting = (channel?: 'voicemail') => fittingTemplates(book.book(), dana.id, channel, monday)
    expect(fitting()).toEqual(['intro'])
    expect(fitting('voicemail')).toEqual(['intro', 'voicemail'])
    book.log(dana, { outcome: 'no-answer' })
    expect(fitting()).toEqual(['intro'])
    book.log(dana, { outcome: 'met' })
    expect(fitting()).toEqual(['thank-you', 'reconnect', 'intro'])
    expect(fittingTemplates(book.book(), null, undefined, monday)).toEqual(['intro'])
    book.log(dana, { outcome: 'declined' })
    expect(fitting()).toEqual(['close-out', 'intro'])
  })
})
