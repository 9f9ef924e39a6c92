import { person } from './rapport.js'

/** Jane, whose book holds two Danas and a follow-up of today with the second. */
export async function janeWithTwoDanas() {
  const jane = person()
  await jane.ok('init', '--name', 'Jane Jones', '--role', 'cook')
  await jane.ok('contact', 'add', 'Dana Reyes', '--company', 'Acme')
  await jane.ok('contact', 'add', 'Dana Cole', '--company', 'Brightwell')
  await jane.ok('follow-up', 'add', 'Dana Cole', 'today', 'call', 'back')
  return jane
}
