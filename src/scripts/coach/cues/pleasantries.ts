import { phrases } from '../phrases/phrases.js'

/** Polite opening phrases, before the message itself. */
export const pleasantries = phrases(`
  i? hope that? you_are/you_had/you_have/this/your/all/everything
  how are you
  trust you/this/all
  happy new_year/monday/friday/tuesday/wednesday/thursday
  is this a? good/bad time/moment
  have i/you ..3 bad/minute/moment/second
  do you have a/one/two minute/moment/second/minutes
`)
