import { describe, expect, it } from 'vitest'
import {
  ambiguousContact,
  contactNotFound,
  findContacts,
  findExactly,
  nearestContacts,
  splitPerson,
} from '../../../src/book/people/find.js'
import { diary } from '../../helpers/diary.js'

function people() {
  const book = diary()
  const dana = book.add('Dana Reyes', { emails: ['Dana@Example.com'], aliases: ['Danita'] })
  const danielle = book.add('Danielle Ruiz')
  const duc = book.add('Nguyễn Đức')
  const oneil = book.add("Maeve O'Neil")
  const tokyo = book.add('東京 花子')
  const named = (text: string) => findContacts(book.book(), text).map((each) => each.name)
  return { book, dana, danielle, duc, oneil, tokyo, named }
}

describe('whom a word means', () => {
  it('an id, whatever the case of its letters', () => {
    const { dana, named } = people()
    expect(named(dana.id)).toEqual(['Dana Reyes'])
    expect(named(dana.id.toUpperCase())).toEqual(['Dana Reyes'])
  })

  it('an e-mail address, a full name or an alias, whatever the case', () => {
    const { named } = people()
    expect(named('dana@example.com')).toEqual(['Dana Reyes'])
    expect(named('DANA  reyes ')).toEqual(['Dana Reyes'])
    expect(named('danita')).toEqual(['Dana Reyes'])
  })

  it('part of a name, with or without accents', () => {
    const { named } = people()
    expect(named('nguyen')).toEqual(['Nguyễn Đức'])
    expect(named('duc')).toEqual(['Nguyễn Đức'])
    expect(named('ruiz')).toEqual(['Danielle Ruiz'])
    expect(named('o’neil')).toEqual(["Maeve O'Neil"])
    expect(named('花子')).toEqual(['東京 花子'])
  })

  it.each([
    ['jean luc', 'Jean-Luc Picard'],
    ['jean-luc picard', 'Jean-Luc Picard'],
    ['jeanluc', 'Jean-Luc Picard'],
    ['j.r. smith', 'JR Smith'],
    ['j. r. smith', 'JR Smith'],
    ['dr no', 'Dr. No'],
    ['oneil', "Maeve O'Neil"],
    ['maeve oneil', "Maeve O'Neil"],
  ])('a name without its hyphens, dots and apostrophes: %s', (text, found) => {
    const { book, named } = people()
    for (const each of ['Jean-Luc Picard', 'JR Smith', 'Dr. No']) book.add(each)
    expect(named(text)).toEqual([found])
    expect(splitPerson(book.book(), [...text.split(' '), 'called', 'back']).rest).toEqual(['called', 'back'])
  })

  it.each(['-', '.', "'"])('nobody by %s alone', (text) => {
    const book = diary()
    book.add('Dana Reyes')
    expect(findContacts(book.book(), text)).toEqual([])
  })

  it('whom to take for somebody named in full, with or without titles and degrees', () => {
    const book = diary()
    const wu = book.add('Jo Wu, RN')
    expect(findExactly(book.book(), 'Jo Wu')).toEqual([wu])
    expect(findExactly(book.book(), 'Wu, Jo (she/her)')).toEqual([wu])
    expect(findExactly(book.book(), 'Jo Wong')).toEqual([])
  })

  it('the beginning of an id from three signs on', () => {
    const { dana, named } = people()
    expect(named(dana.id.slice(0, 3))).toEqual(['Dana Reyes'])
    expect(named(dana.id.slice(0, 2))).toEqual([])
  })

  it('the exact one where a name is also part of another', () => {
    const { book, named } = people()
    book.add('Dana')
    expect(named('dana')).toEqual(['Dana'])
  })

  it('a name before an id that begins alike', () => {
    const { book, dana, named } = people()
    const prefix = dana.id.slice(0, 3)
    book.add(`Studio ${prefix}`)
    expect(named(prefix)).toEqual([`Studio ${prefix}`])
  })

  it('nobody for an empty text', () => {
    expect(people().named('  ')).toEqual([])
  })
})

describe('when not exactly one person fits', () => {
  it('names everybody who fits, with ids', () => {
    const { book, dana, danielle } = people()
    const error = ambiguousContact('dan', findContacts(book.book(), 'dan'))
    expect(error.code).toBe('ambiguous-contact')
    expect(error.details).toMatchObject({
      candidates: [
        { id: dana.id, name: 'Dana Reyes' },
        { id: danielle.id, name: 'Danielle Ruiz' },
      ],
    })
  })

  it('names the nearest where nobody fits', () => {
    const { book } = people()
    const error = contactNotFound(book.book(), 'Dana Reyse')
    expect(error.code).toBe('unknown-contact')
    expect(error.details).toMatchObject({ hint: expect.stringContaining('Dana Reyes') })
  })

  it('finds the nearest by any word of the name, nearest first, three at most', () => {
    const book = diary()
    for (const name of ['Hanna Berg', 'Hannah Cole', 'Anna Dahl', 'Johanna Ek']) book.add(name)
    expect(nearestContacts(book.book(), 'hanna')[0]).toMatchObject({ name: 'Hanna Berg' })
    expect(nearestContacts(book.book(), 'hanna')).toHaveLength(3)
    expect(nearestContacts(book.book(), 'berg hanna')[0]).toMatchObject({ name: 'Hanna Berg' })
    expect(nearestContacts(book.book(), 'zzzzzzzz')).toEqual([])
  })
})

describe('who is the same person when people are made in passing', () => {
  it('only an exact id, e-mail or full name', () => {
    const { book, dana } = people()
    const ids = (text: string) => findExactly(book.book(), text).map((each) => each.id)
    expect(ids('dana reyes')).toEqual([dana.id])
    expect(ids('DANA@example.com')).toEqual([dana.id])
    expect(ids(dana.id)).toEqual([dana.id])
    expect(ids('dana')).toEqual([])
    expect(ids(dana.id.slice(0, 4))).toEqual([])
  })
})

describe('where the name ends and the summary begins', () => {
  const split = (...words: string[]) => {
    const { person, rest } = splitPerson(people().book.book(), words)
    return [person, rest.join(' ')]
  }

  it('absorbs further words of the name', () => {
    expect(split('dana', 'reyes', 'budgets', 'move')).toEqual(['dana reyes', 'budgets move'])
    expect(split('nguyen', 'duc', 'called')).toEqual(['nguyen duc', 'called'])
  })

  it('absorbs words of the name though one between them is left out', () => {
    const book = diary()
    const anna = book.add('Anna Maria Lopez')
    const { hits, rest } = splitPerson(book.book(), ['anna', 'lopez', 'called', 'back'])
    expect(hits).toEqual([anna])
    expect(rest).toEqual(['called', 'back'])
  })

  it('absorbs each word of the name once', () => {
    expect(split('dana', 'dana', 'told', 'me')).toEqual(['dana', 'dana told me'])
    expect(split('dana', 'reyes', 'dana', 'told', 'me')).toEqual(['dana reyes', 'dana told me'])
    const book = diary()
    book.add('William Williams William')
    const words = ['william', 'williams', 'william', 'william', 'rang']
    expect(splitPerson(book.book(), words)).toMatchObject({
      person: 'william williams william',
      rest: ['william', 'rang'],
    })
  })

  it('takes one word where the next is no word of the name', () => {
    expect(split('dana', 'rey', 'is', 'a', 'friend')).toEqual(['dana', 'rey is a friend'])
    expect(split('dana', 'budgets', 'move')).toEqual(['dana', 'budgets move'])
  })

  it('leaves a name that is spoken of later in the summary', () => {
    expect(split('dana', 'spoke', 'of', 'danielle', 'ruiz')).toEqual(['dana', 'spoke of danielle ruiz'])
  })

  it('tells people of the same first name apart', () => {
    expect(split('danielle', 'ruiz')).toEqual(['danielle ruiz', ''])
  })
})
