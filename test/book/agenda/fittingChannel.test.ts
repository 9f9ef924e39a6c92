import { describe, expect, it } from 'vitest'
import { canReach, fittingChannel, type Reach } from '../../../src/book/agenda/fittingChannel.js'
import type { Channel } from '../../../src/book/model/channel.js'

const nobody: Reach = { phones: [], emails: [], url: undefined }
const reach = {
  'no way at all': nobody,
  'a number': { ...nobody, phones: ['555-0142'] },
  'an address': { ...nobody, emails: ['dana@x.example'] },
  LinkedIn: { ...nobody, url: 'https://www.linkedin.com/in/dana' },
  'a page': { ...nobody, url: 'https://dana.example/about-linkedin' },
  'a number and an address': { ...nobody, phones: ['555-0142'], emails: ['dana@x.example'] },
}
type Way = keyof typeof reach

describe('the ways to reach somebody', () => {
  const table: [way: Way, channels: Channel[]][] = [
    ['no way at all', []],
    ['a number', ['phone', 'voicemail', 'sms']],
    ['an address', ['email']],
    ['LinkedIn', ['linkedin']],
    ['a page', []],
    ['a number and an address', ['phone', 'voicemail', 'email', 'sms']],
  ]
  it.each(table)('with %s are: %j', (way, channels) => {
    const needy: Channel[] = ['phone', 'voicemail', 'email', 'linkedin', 'sms']
    expect(needy.filter((each) => canReach(reach[way], each))).toEqual(channels)
    for (const each of ['meeting', 'letter', 'other'] as Channel[]) expect(canReach(reach[way], each)).toBe(true)
  })
})

describe('the channel to name for a script', () => {
  const table: [channels: Channel[], way: Way, named: Channel | null][] = [
    [['phone', 'email'], 'a number', null],
    [['phone', 'email'], 'an address', 'email'],
    [['phone', 'email'], 'a number and an address', null],
    [['email', 'phone'], 'a number', 'phone'],
    [['email', 'phone'], 'a number and an address', null],
    [['email', 'linkedin', 'sms'], 'LinkedIn', 'linkedin'],
    [['email', 'linkedin', 'sms'], 'a number', 'sms'],
    [['phone', 'email'], 'LinkedIn', null],
    [['phone', 'email'], 'no way at all', null],
    [['phone', 'email'], 'a page', null],
    [['phone'], 'an address', null],
    [[], 'an address', null],
  ]
  it.each(table)('for %j and %s is %j', (channels, way, named) => {
    expect(fittingChannel(channels, reach[way])).toBe(named)
  })
})
