import { describe, expect, it } from 'vitest'
import { readLinkedin } from '../../../src/formats/tables/linkedin.js'
import { peopleOf, sample, skippedOf, someone } from '../readSample.js'

const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n'
const read = (rows: string) => peopleOf(readLinkedin(header + rows))
const noteOf = (day: string) => read(`Dana,Reyes,,,,,"${day}"\n`)[0]?.notes
const pageOf = (url: string) => read(`Dana,Reyes,${url},,,,\n`)[0]?.url

describe('Connections.csv of LinkedIn', () => {
  it('is read past the note that stands before it, with names as they are written', () => {
    expect(peopleOf(readLinkedin(sample('linkedin.csv')))).toEqual([
      someone({
        name: 'Dana Reyes',
        given: 'Dana',
        family: 'Reyes',
        emails: ['dana@acme.example'],
        company: 'Acme, Inc.',
        title: 'Brand Director',
        url: 'https://www.linkedin.com/in/dana-reyes-0142',
        notes: 'Connected with you on LinkedIn on 5 March 2024.',
      }),
      someone({
        name: 'Zoë 🚀 Müller, PhD',
        given: 'Zoë',
        family: 'Müller',
        company: 'Brightwell',
        title: 'Head of "Growth"',
        url: 'https://www.linkedin.com/in/zoë-müller',
        notes: 'Connected with you on LinkedIn on 29 February 2020.',
      }),
      someone({
        name: 'Lee Park',
        given: 'Lee',
        family: 'Park',
        url: 'https://www.linkedin.com/in/leepark',
        notes: 'Connected with you on LinkedIn on 1 December 2023.',
      }),
      someone({
        name: '東京花子',
        given: '花子',
        family: '東京',
        company: '東京商事',
        title: '部長',
        url: 'https://www.linkedin.com/in/花子',
        notes: 'Connected with you on LinkedIn on 10 January 2022.',
      }),
      someone({
        name: 'stan@smith.example',
        emails: ['stan@smith.example'],
        notes: 'Connected with you on LinkedIn on 2 February 2021.',
      }),
    ])
  })

  it('says of a row that is empty but for its day where it stands and why it was not taken', () => {
    expect(skippedOf(readLinkedin(sample('linkedin.csv')))).toEqual([
      { line: 7, reason: 'has neither a name nor an e-mail address' },
    ])
  })

  it('of 2018 has no addresses of pages, and days with the month first', () => {
    expect(peopleOf(readLinkedin(sample('linkedin-2018.csv')))).toEqual([
      someone({
        name: 'Dana Reyes',
        given: 'Dana',
        family: 'Reyes',
        company: 'Acme',
        title: 'Brand Director',
        notes: 'Connected with you on LinkedIn on 5 March 2018.',
      }),
      someone({
        name: 'Lee Park',
        given: 'Lee',
        family: 'Park',
        emails: ['lee@park.example'],
        notes: 'Connected with you on LinkedIn on 31 December 2017.',
      }),
    ])
  })

  it('saved again by a spreadsheet is read all the same', () => {
    const rows = [...readLinkedin(sample('linkedin-spreadsheet.csv'))]
    expect(rows.map(({ line }) => line)).toEqual([5, 6])
    expect(peopleOf(rows)).toEqual([
      someone({
        name: 'Dana Reyes',
        given: 'Dana',
        family: 'Reyes',
        company: 'Acme, Inc.',
        title: 'Director',
        notes: 'Connected with you on LinkedIn on 30 October 2009.',
      }),
      someone({
        name: 'Zoë Müller',
        given: 'Zoë',
        family: 'Müller',
        company: 'Brightwell',
        notes: 'Connected with you on LinkedIn on 5 March 2024.',
      }),
    ])
  })

  it('with other columns is refused with a sentence', () => {
    expect(() => readLinkedin('company,city\nAcme,Paris\n')).toThrow(
      'This cannot be read as an export from LinkedIn: no column has names or e-mail addresses.',
    )
    expect(() => readLinkedin('')).toThrow('cannot be read as an export from LinkedIn')
  })
})

describe('the day of a connection', () => {
  it.each([
    ['05 Mar 2024', '5 March 2024'],
    ['5-mar-24', '5 March 2024'],
    ['30-oct-09', '30 October 2009'],
    ['12/31/17, 11:59 PM', '31 December 2017'],
    ['2024-03-05', '5 March 2024'],
  ])('%s is noted as %s', (written, said) => {
    expect(noteOf(written)).toBe(`Connected with you on LinkedIn on ${said}.`)
  })

  it.each(['05/03/2024', '31 Feb 2024', '30 okt 2009', '13/31/17, 9:05 PM', 'long ago'])(
    '%s stays as it is written, for nobody knows which day that is',
    (written) => {
      expect(noteOf(written)).toBe(`Connected with you on LinkedIn on ${written}.`)
    },
  )

  it('that is not said is not noted', () => {
    expect(noteOf('')).toBe('')
  })
})

describe('the page of a profile', () => {
  it.each([
    'https://www.linkedin.com/in/zo%C3%AB-m%C3%BCller',
    'https://www.linkedin.com/in/zoë-müller/',
    'http://de.linkedin.com/in/Zo%c3%ab-M%c3%bcller?trk=x#top',
    'linkedin.com//in/zoe\u0308-mu\u0308ller',
  ])('%s has one form', (url) => {
    expect(pageOf(url)).toBe('https://www.linkedin.com/in/zoë-müller')
  })

  it.each(['a%0Ab', 'a%20b', 'a%E2%80%AEb', '%E0%A4', 'a%2Fb'])('with %s stays encoded', (name) => {
    expect(pageOf(`https://www.linkedin.com/in/${name}`)).toBe(`https://www.linkedin.com/in/${name.toLowerCase()}`)
  })

  it('elsewhere stays as it is', () => {
    expect(pageOf('https://Acme.example/Dana%20R/')).toBe('https://Acme.example/Dana%20R/')
    expect(pageOf('https://notlinkedin.com/in/Dana')).toBe('https://notlinkedin.com/in/Dana')
  })
})

describe('hostile names', () => {
  it('are kept as they are, in one line, without what no text can have', () => {
    expect(read('"\u001b[2JDa\0na\n",\u202eReyes,,,,,\n')[0]?.name).toBe('\u001b[2JDana \u202eReyes')
  })

  it('that nobody could see are no names', () => {
    expect(read('\u200b,\u202e,,dana@acme.example,,,\n')[0]?.name).toBe('dana@acme.example')
    expect(skippedOf(readLinkedin(`${header}\u200b,,,,,,\n`))).toHaveLength(1)
  })

  it('with a mountain of accents are read', () => {
    const [person] = read(`${'a\u0316\u0301'.repeat(100)}${'\u0316\u0301'.repeat(100_000)},Reyes,,,,,\n`)
    expect(person?.name).toMatch(/ Reyes$/)
  })
})
