import { describe, expect, it } from 'vitest'
import { readOutlook } from '../../../src/formats/tables/outlook.js'
import { peopleOf, sample, skippedOf, someone } from '../readSample.js'

describe('a CSV export of Outlook', () => {
  it('on the desktop gives the job, not Ms, and the number that colleagues share behind the others', () => {
    expect(peopleOf(readOutlook(sample('outlook-desktop.csv')))).toEqual([
      someone({
        name: 'Dana M. Reyes',
        given: 'Dana',
        family: 'Reyes',
        emails: ['dana@acme.example', 'dana@home.example'],
        phones: ['555-0142', '+1 (555) 010-2030', '555-0000'],
        company: 'Acme, Inc.',
        title: 'Director',
        url: 'https://acme.example/dana',
        tags: ['Coach', 'Paris'],
        notes: 'Met in Paris.\nLikes tea.',
      }),
      someone({ name: 'Zoë Müller – Böhm', given: 'Zoë', family: 'Müller' }),
      someone({ name: 'Pizza', company: 'Pizza', phones: ['555-0199'] }),
    ])
  })

  it('names the line of who has neither name nor address', () => {
    expect(skippedOf(readOutlook('First Name,E-mail Address,Company\nDana,,\n,,Pizza\n'))).toEqual([
      { line: 3, reason: 'has neither a name nor an e-mail address' },
    ])
  })

  it('from Outlook.com gives the same', () => {
    expect(peopleOf(readOutlook(sample('outlook-com.csv')))).toEqual([
      someone({
        name: 'Dana Reyes',
        given: 'Dana',
        family: 'Reyes',
        aliases: ['Dee'],
        emails: ['dana@acme.example'],
        phones: ['555-0142', '+1 555 010 2030'],
        company: 'Acme',
        title: 'Brand Director',
        url: 'https://acme.example',
      }),
      someone({ name: 'lee@park.example', emails: ['lee@park.example'] }),
    ])
  })

  it.each(['de', 'fr', 'es', 'nl', 'it', 'pt'])('in the language %s is understood', (language) => {
    expect(peopleOf(readOutlook(sample(`outlook-${language}.csv`)))).toEqual([
      someone({
        name: 'Dr. Zoë M. Müller Jr.',
        given: 'Zoë',
        family: 'Müller',
        emails: ['zoe@acme.example', 'zoe@home.example'],
        phones: ['555-0142', '+1 555 010 2030', '555-0000'],
        company: 'Acme',
        title: 'Director',
        url: 'https://acme.example/zoe',
        tags: ['Coach'],
        notes: 'Likes tea',
      }),
    ])
  })

  it('with two columns of one name is read without them, but for the French ones, which Outlook writes itself', () => {
    expect(peopleOf(readOutlook('First Name,Notes,Notes\nDana,a,b\n'))).toEqual([
      someone({ name: 'Dana', given: 'Dana' }),
    ])
  })
})
