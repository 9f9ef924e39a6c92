import { emailsIn } from '../../book/identity/emailsIn.js'
import { isEmailAddress, mailKey } from '../../book/identity/mailKey.js'
import { type Component, propertiesOf } from './components.js'
import { personName } from './personName.js'
import { type Property, parameterOf } from './property.js'

/** Somebody whom an invitation names: by name, by address, or both. */
export interface InvitedPerson {
  name: string | null
  email: string | null
}

/** Who invites, and everybody else who is invited. */
export interface InvitedPeople {
  organizer: InvitedPerson | null
  people: InvitedPerson[]
}

const room = /^(?:room|resource)$/i
/** Addresses of a room, and of a calendar, to which nobody can write. */
const roomAddress = /@resource\.calendar\.google\.com$/i
const calendarAddress = /@group\.calendar\.google\.com$|^unknownorganizer@calendar\.google\.com$/i

/**
 * The people in an event: the organizer, and the others who are invited, without rooms and other resources, each address
 * once. Source: RFC 5545 sections 3.8.4.1 and 3.8.4.3.
 * @example peopleIn(event) // { organizer: { name: 'Dana Reyes', email: 'dana@acme.example' }, people: [] }
 */
export function peopleIn(event: Component): InvitedPeople {
  const [organizer] = propertiesOf(event, 'organizer').map(personIn)
  const attendees = propertiesOf(event, 'attendee')
    .filter((each) => !room.test(parameterOf(each, 'cutype')))
    .map(personIn)
  const all = new Map<string, InvitedPerson>()
  for (const person of [organizer, ...attendees]) if (person && !isRoom(person)) add(person, all)
  const [first, ...others] = all.values()
  const isOrganized = organizer !== undefined && !isRoom(organizer) && keyOf(organizer) !== ''
  if (first === undefined) return { organizer: null, people: [] }
  return isOrganized ? { organizer: first, people: others } : { organizer: null, people: [first, ...others] }
}

/** Adds a person, or the name that somebody with the same address lacks. */
function add(person: InvitedPerson, all: Map<string, InvitedPerson>): void {
  const key = keyOf(person)
  const known = all.get(key)
  if (key !== '') all.set(key, known ? { ...known, name: known.name ?? person.name } : person)
}

/** What two entries of the same person have in common; empty for somebody who has neither name nor address. */
function keyOf({ name, email }: InvitedPerson): string {
  return email === null ? (name ?? '').toLowerCase() : mailKey(email)
}

function isRoom({ email }: InvitedPerson): boolean {
  return email !== null && roomAddress.test(email)
}

function personIn(property: Property): InvitedPerson {
  const shown = parameterOf(property, 'cn')
  const email = emailIn(property.value) ?? emailIn(parameterOf(property, 'email')) ?? emailIn(shown)
  return { name: personName(shown), email: email !== null && calendarAddress.test(email) ? null : email }
}

/** The address in a link such as `mailto:`; null for a link to anything else, such as an entry in a directory. */
function emailIn(text: string): string | null {
  const [email = ''] = emailsIn(text.slice(Math.max(0, text.search(/mailto:/i))))
  return email.length <= 254 && isEmailAddress(email) && !/[/:]/.test(email) ? email : null
}
