import { describe, expect, it } from 'vitest'
import { ctrlC, enter, person } from '../helpers/rapport.js'

describe('the first start', () => {
  it('asks, writes a script, logs the call and says what comes next', async () => {
    const jane = person()
    const { code, stdout } = await jane.types(
      [],
      [
        ['Your name?', `Jane Jones${enter}`],
        ['Role you are looking for?', `operations director${enter}`],
        ['Industry?', `pharmaceutical${enter}`],
        ['How do you say where you stand?', enter],
        ['Whom would you like to talk to first?', `Dana Reyes${enter}`],
        ['Who suggested her or him?', `Stan Smith${enter}`],
        ['Calling or writing?', enter],
        ['Number, if you have it?', `555-0142${enter}`],
        ['Ring now?', enter],
        ['hung up', enter],
        ['How did it go?', enter],
        ['remember?', `launch budgets move${enter}`],
        ['next?', `2w${enter}`],
      ],
    )
    expect(code).toBe(0)
    expect(stdout).toMatch(/an\s+operations\s+director/)
    expect(stdout).toMatch(/Mon 7 Dec\s+Dana Reyes/)
  })

  it('leaves with 130 on Ctrl-C and writes nothing', async () => {
    const jane = person()
    const { code } = await jane.types([], [['Your name?', ctrlC]])
    expect(code).toBe(130)
    expect(await jane.json('contact', 'list')).toEqual({ contacts: [] })
  })
})
