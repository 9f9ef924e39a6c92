import { describe, expect, it } from 'vitest'
import { firingForStory, firingForWeakness } from './tell.js'

describe('blame fires on', () => {
  it.each([
    'My manager was completely incompetent.',
    'My boss never listened to anything I said.',
    'The day shift never cleaned up after themselves.',
    "It wasn't really my fault.",
    'The project failed because of my supervisor.',
    'They set me up to fail.',
    'Nobody ever trained me on the new system.',
    'I was never given the proper training.',
    'My coworkers were lazy, so I had to do everything myself.',
    'He threw me under the bus in front of the client.',
    'She took all the credit.',
    'I had told them twice that it would break.',
    "My old team couldn't be bothered.",
    'Of course management had no idea what was going on.',
    'I was the only one who cared.',
    'Sales kept changing the scope.',
    'I had to clean up their mess.',
    'We passed, no thanks to the night crew.',
    'My partner dropped the ball.',
    "Some people just don't want to work.",
    'I trusted the wrong people.',
    "They hired kids who can't read a tape measure.",
    'The error was made because the intern had not been paying attention, although I had warned him.',
    'I was surrounded by people who did not care.',
  ])('%s', (situation) => {
    expect(firingForStory({ situation })).toContain('blame')
    expect(firingForWeakness({ situation })).toContain('blame')
  })

  it('the lesson of a weakness', () => {
    expect(
      firingForWeakness({
        lesson: 'I learned to double-check what other people hand me, because it was their mistake.',
      }),
    ).toContain('blame')
  })
})

describe('blame does not fire on', () => {
  it.each([
    'A supplier went out of business the week before the launch, and we had no parts.',
    'One of our drivers called in sick, and nobody else had the license.',
    'It was my fault, nobody else’s.',
    "It wasn't her fault, it was mine.",
    'I dropped the ball on the order.',
    'My manager had already signed off on the numbers.',
    'A customer was angry because the room was not ready.',
    'I never told my boss that I was behind.',
    "I don't blame my manager for that; the plan was mine.",
    'The scanners stopped working at midnight.',
    'A colleague was counting hours that he had not worked, and he was a friend of mine.',
    'The client did not believe our dates, because the last three had slipped.',
    'They never called, so I drove over.',
    'I let the team down that week.',
    'Two people on the crew had never done a night count.',
    'I was lazy about my notes.',
  ])('%s', (situation) => {
    expect(firingForStory({ situation })).not.toContain('blame')
    expect(firingForWeakness({ situation })).not.toContain('blame')
  })
})
