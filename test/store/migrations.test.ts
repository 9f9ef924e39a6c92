import { describe, expect, it } from 'vitest'
import { schemaVersion } from '../../src/book/version.js'
import { type Migration, migrate, migrations } from '../../src/store/migrations.js'
import { homestead } from './home.js'

describe('migrations', () => {
  it('lead from the first schema to the newest, without a gap', () => {
    expect(migrations.map(({ to }) => to)).toEqual(Array.from({ length: schemaVersion - 1 }, (_, n) => n + 2))
  })

  it('bring a real old book up step by step, from where it stands', async () => {
    const jane = homestead()
    await jane.add('Dana')
    const { seal: _, ...old } = JSON.parse(jane.text())
    const steps: Migration[] = [
      { to: 2, name: 'people are called people', up: ({ contacts, ...rest }) => ({ ...rest, people: contacts }) },
      { to: 3, name: 'moods', up: (book) => ({ ...book, moods: [] }) },
    ]
    const newest = migrate(old, steps)
    expect(newest).toMatchObject({ schema: 3, people: [{ name: 'Dana' }], moods: [] })
    expect(newest).not.toHaveProperty('contacts')
    expect(migrate({ ...old, schema: 2 }, steps)).toMatchObject({ schema: 3, contacts: [{ name: 'Dana' }], moods: [] })
    expect(migrate(newest, steps)).toBe(newest)
    expect(old).toMatchObject({ schema: 1, contacts: [{ name: 'Dana' }] })
  })
})
