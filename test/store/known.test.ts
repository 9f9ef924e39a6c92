import { describe, expect, it } from 'vitest'
import { homestead } from './home.js'

describe('a book that was read before it is changed', () => {
  it('is read again where another process has written since', async () => {
    const jane = homestead()
    await jane.add('Dana')
    const other = homestead({ folder: jane.home.folder })
    other.clock += 30_000
    await jane.store.read()
    await other.add('Stan')
    await jane.add('Mia')
    expect(await jane.names()).toEqual(['Dana', 'Stan', 'Mia'])
  })

  it('is read again where an editor has written into the same file', async () => {
    const jane = homestead()
    await jane.add('Dana')
    await jane.store.read()
    jane.put(jane.text().replaceAll('Dana', 'Diana'))
    await jane.add('Mia')
    expect(await jane.names()).toEqual(['Diana', 'Mia'])
  })
})
