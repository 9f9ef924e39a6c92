import { describe, expect, it } from 'vitest'
import type { InvitationRow, LinkedinPerson, MessageRow } from '../../../src/book/import/linkedinRows.js'
import { archiveOwner } from '../../../src/formats/linkedin/archiveOwner.js'
import { dana, lee, me, named, page, zoe } from './people.js'

const from = (sender: LinkedinPerson, ...to: LinkedinPerson[]): MessageRow => ({
  line: 2,
  at: '2026-08-01T02:00:00.000Z',
  from: sender,
  to,
})
const invitation = (self: LinkedinPerson, other = zoe): InvitationRow => ({
  line: 2,
  on: '2026-08-01',
  direction: 'outgoing',
  other,
  me: self,
})
const nothing = { name: null, url: null }
const gone = { name: '', url: '' }

describe('the owner of an archive', () => {
  it.each<[string, MessageRow[], LinkedinPerson | null]>([
    ['who takes part in all conversations', [from(me, dana), from(lee, me)], me],
    ['however many messages there are with somebody else', [from(lee, me), ...Array(50).fill(from(dana, me))], me],
    ['also where a few lack them', [...Array(20).fill(from(me, dana)), from(lee, me), from(zoe, lee)], me],
    [
      'who talks with more people than anybody in a group',
      [from(me, dana, lee), from(dana, me, lee), from(zoe, me)],
      me,
    ],
    ['where members have left', [from(gone, me), from(me, gone)], me],
    ['where only senders have pages', [from(me, named(dana.name)), from(lee, named(me.name))], me],
    ['where nobody has a page', [from(named('Jane Jones'), dana), from(lee, named('Jane Jones'))], named('Jane Jones')],
    ['by the name on any of their messages', [from({ ...me, name: '' }, dana), from(lee, me)], me],
    ['not in a single conversation', [from(me, dana), from(dana, me)], null],
    ['not in a single group', [from(me, dana, lee), from(dana, me, lee)], null],
    ['not where people talk of whom nobody takes part in most', [from(me, dana), from(lee, zoe)], null],
    ['not where there is nothing', [], null],
  ])('is found %s', (_, messages, owner) => {
    expect(archiveOwner(messages, [], nothing)).toEqual(owner)
  })

  it('is who sent and got the invitations, where the messages leave it open or are none', () => {
    expect(archiveOwner([from(me, dana), from(dana, me)], [invitation(me), invitation(me, lee)], nothing)).toEqual(me)
    expect(archiveOwner([], [invitation(me)], nothing)).toEqual(me)
    expect(archiveOwner([from(me, dana)], [invitation(named('jane JONES'))], nothing)).toEqual(me)
  })

  it('is not who sent the invitations where the messages are clearly those of somebody else', () => {
    expect(archiveOwner([from(me, dana), from(lee, me)], [invitation(zoe)], nothing)).toEqual(me)
    expect(archiveOwner([from(me, dana), from(dana, me)], [invitation(zoe), invitation(lee)], nothing)).toBeNull()
  })

  it('is who the user says they are, where that is one of those who come into question', () => {
    const two = [from(me, dana), from(dana, me)]
    const url = 'http://de.linkedin.com/in/Jane-Jones/'
    expect(archiveOwner(two, [], { name: null, url })).toEqual(me)
    expect(archiveOwner(two, [], { name: 'JANE JONES, PhD', url: null })).toEqual(me)
    expect(archiveOwner(two, [], { name: 'Jane Jones', url: page('somebody-else') })).toEqual(me)
    expect(archiveOwner(two, [], { name: 'Jane', url: page('jane') })).toBeNull()
    expect(archiveOwner([from(me, dana, lee)], [], { name: 'Jane Jones', url: null })).toEqual(me)
    expect(archiveOwner([from(me, { ...dana, name: me.name })], [], { name: 'Jane Jones', url: null })).toBeNull()
  })

  it('is not the user in an archive that is clearly of somebody else', () => {
    expect(archiveOwner([from(me, dana), from(dana, lee)], [], { name: me.name, url: me.url })).toEqual(dana)
  })
})
