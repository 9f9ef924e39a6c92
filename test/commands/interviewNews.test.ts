import { describe, expect, it } from 'vitest'
import { person } from '../helpers/rapport.js'

/** Jane, whom Dana has led to Pat at Acme and to Kim at Kern: an interview with each is ahead. */
async function janeWithTwoInterviews() {
  const jane = person('2026-10-05')
  await jane.ok('init', '--name', 'Jane Jones', '--role', 'cook', '--industry', 'food')
  await jane.ok('contact', 'add', 'Dana Reyes')
  await jane.ok('log', 'dana', 'hi', '--referred', 'Pat Roe, Acme', '--referred', 'Kim Cho, Kern')
  await jane.ok('interview', 'add', 'Acme', '--on', 'oct 13 10am', '--boss', 'Pat Roe')
  await jane.ok('interview', 'add', 'Kern', '--on', 'oct 14 2pm', '--boss', 'Kim Cho', '--with', 'Lo Ray')
  const closedBy = async (...args: string[]) => {
    const { closed } = await jane.json('script', 'interview-news', 'dana', ...args, '--log')
    return closed.filter((each: { kind: string }) => each.kind === 'tell-host').map((each: { why: string }) => each.why)
  }
  return { ...jane, closedBy }
}

describe('news of an interview, where two are ahead', () => {
  it.each([
    [['--about', 'Kim Cho'], 'an interview at Kern coming up, with Kim Cho.', 'Kern'],
    [['--about', 'Lo Ray'], 'an interview at Kern coming up, with Lo Ray.', 'Kern'],
    [['--about', 'Pat Roe'], 'an interview at Acme coming up, with Pat Roe.', 'Acme'],
    [[], 'an interview at Acme coming up.', 'Acme'],
  ])('is of the one with %j, and closes the reminder of that one alone', async (about, says, company) => {
    const jane = await janeWithTwoInterviews()
    expect(await jane.ok('script', 'interview-news', 'dana', ...about)).toContain(says)
    expect(await jane.closedBy(...about)).toEqual([`tell them about the interview at ${company}`])
  })

  it('asks about the other one at a terminal', async () => {
    const jane = await janeWithTwoInterviews()
    const { stderr } = await jane.types(
      ['script', 'interview-news', 'dana', 'email', '--about', 'pat', '--log'],
      [
        ['Sent?', '\r'],
        ['Did you tell Dana about Kim?', 'n\r'],
      ],
    )
    expect(stderr).not.toContain('about Pat?')
  })

  it('is of the one that is still to come', async () => {
    const jane = await janeWithTwoInterviews()
    jane.on('2026-10-14')
    expect(await jane.ok('script', 'interview-news', 'dana')).toContain('an interview at Kern coming up.')
  })

  it('never says that one is coming up that is over, and names the script for that', async () => {
    const jane = await janeWithTwoInterviews()
    jane.on('2026-10-14')
    expect(await jane.fails('script', 'interview-news', 'dana', '--about', 'pat')).toMatchObject({
      message: 'The interview at Acme is over.',
      hint: 'To tell them what came of it: rapport script tell-host "Dana Reyes" --about "Pat Roe"',
    })
    const said = ['--about', 'pat', '--set', 'company=Acme North']
    expect(await jane.ok('script', 'interview-news', 'dana', ...said)).toContain('at Acme North coming up')
    expect(await jane.ok('script', 'interview-news', 'dana', '--about', 'kim')).toContain('at Kern coming up')
  })
})

describe('what came of an interview with nobody named', () => {
  it('closes the reminder of that one alone', async () => {
    const jane = person('2026-10-05')
    await jane.ok('init', '--name', 'Jane Jones', '--role', 'cook', '--industry', 'food')
    await jane.ok('contact', 'add', 'Dana Reyes')
    await jane.ok('interview', 'add', 'Acme', '--on', 'oct 5 8am', '--through', 'dana')
    await jane.ok('interview', 'add', 'Kern', '--on', 'oct 14 2pm', '--boss', 'Kim Cho', '--through', 'dana')
    await jane.ok('interview', 'outcome', 'acme', 'rejected')
    const { closed } = await jane.json('script', 'tell-host', 'dana', '--log')
    expect(closed.map((each: { why: string }) => each.why)).toEqual(['tell them what came of the interview at Acme'])
  })
})
