import { person } from './rapport.js'

/** Jane on a Friday: Stan introduced Dana, with whom she has not talked yet. */
export async function janeWhoKnowsStan() {
  const jane = person('2026-11-20')
  await jane.ok('init', '--name', 'Jane Jones', '--role', 'marketing director', '--industry', 'pharmaceutical')
  await jane.ok('contact', 'add', 'Stan Smith', '--phone', '555-0199')
  await jane.ok('contact', 'add', 'Dana Reyes', '--company', 'Kern', '--introduced-by', 'stan')
  return jane
}
