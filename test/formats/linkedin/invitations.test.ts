import { describe, expect, it } from 'vitest'
import { readInvitations } from '../../../src/formats/linkedin/invitations.js'
import { dana, me, named, page, zoe } from './people.js'

const header = 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n'
const read = (text: string) => [...readInvitations(text)]

describe('Invitations.csv of LinkedIn', () => {
  it('says who invited whom, and on which day, but not the note that came with it', () => {
    const rows = [
      `Jane Jones,Zoë Blum,"""2/12/26, 11:44 AM""",Hi,OUTGOING,${me.url},https://www.linkedin.com/in/zo%C3%AB-blum`,
      `Dana Reyes,Jane Jones,"12/31/25, 11:59 PM","Do you\nremember?",INCOMING,${dana.url},${me.url}`,
    ]
    expect(read(header + rows.join('\n'))).toEqual([
      { line: 2, on: '2026-02-12', direction: 'outgoing', other: zoe, me },
      { line: 3, on: '2025-12-31', direction: 'incoming', other: dana, me },
    ])
  })

  it('of 2021 has names alone', () => {
    expect(
      read(
        'From,To,Sent At,Message,Direction\nDana Reyes,Jane Jones,2021-08-01 10:00:00,,INCOMING\nJane Jones,Lee Park,"9/2/21, 11:00 AM",,SENT\n',
      ),
    ).toEqual([
      { line: 2, on: '2021-08-01', direction: 'incoming', other: named('Dana Reyes'), me: named('Jane Jones') },
      { line: 3, on: '2021-09-02', direction: 'outgoing', other: named('Lee Park'), me: named('Jane Jones') },
    ])
  })

  it.each([
    ['Dana Reyes,Jane Jones,"13/31/25, 11:59 PM",,INCOMING,,', 'has no date that can be read'],
    ['Dana Reyes,Jane Jones,"1/1/25, 1:00 AM",,,,', 'is neither INCOMING nor OUTGOING'],
    ['LinkedIn Member,Jane Jones,"1/1/25, 1:00 AM",,INCOMING,,', 'has neither a name nor a profile'],
    ['Jane Jones,,"1/1/25, 1:00 AM",,OUTGOING,,', 'has neither a name nor a profile'],
  ])('skips %s', (row, reason) => {
    expect(read(`${header}${row}\n`)).toEqual([{ line: 2, reason }])
  })

  it('knows somebody by the page alone', () => {
    const url = page('ann')
    expect(read(`${header}Jane Jones,,"1/1/25, 1:00 AM",,OUTGOING,,${url}\n`)).toMatchObject([
      { other: { name: '', url }, me: named('Jane Jones') },
    ])
  })
})
