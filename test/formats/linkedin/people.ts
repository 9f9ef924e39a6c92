import type { LinkedinPerson } from '../../../src/book/import/linkedinRows.js'

/** The page of a profile, as Rapport saves it. */
export const page = (path: string) => `https://www.linkedin.com/in/${path}`

/** Made-up people of LinkedIn, with their pages. */
export const me = { name: 'Jane Jones', url: page('jane-jones') }
export const dana = { name: 'Dana Reyes', url: page('dana-reyes-0142') }
export const lee = { name: 'Lee Park', url: page('leepark') }
export const zoe = { name: 'Zoë Blum', url: page('zoë-blum') }

/** Somebody of whom LinkedIn says no more than a name. */
export const named = (name: string): LinkedinPerson => ({ name, url: '' })
