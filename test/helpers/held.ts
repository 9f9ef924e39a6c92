import { janeWhoKnowsStan } from './introduced.js'

/** Jane on a Monday at noon, who was at Kern that morning: Stan had led her to Pat there, and she is to hear by Friday. */
export async function janeWhoWasAtKern() {
  const jane = await janeWhoKnowsStan()
  await jane.ok('company', 'add', 'Kern')
  jane.at('2026-11-23T08:00')
  const boss = ['--boss', 'Pat Lee, VP of Sales', '--through', 'stan']
  const { interview } = await jane.json('interview', 'add', 'Kern', '--on', '2026-11-23 9am', '--role', 'CMO', ...boss)
  jane.at('2026-11-23T12:00')
  await jane.ok('interview', 'debrief', 'kern', '--trust', '4', '--hear-by', 'fri')
  await jane.ok('script', 'tell-host', 'stan', '--about', 'pat', '--set', 'learned=we met', '--log')
  return { ...jane, id: interview.id as string }
}
