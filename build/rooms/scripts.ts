import { book, text } from './book.js'
import { files } from './disk.js'
import type { Room } from './room.js'

const coachText: Room = {
  at: 'scripts/coach/text',
  does: 'reads a text: greeting and signature, sentences, normalized words, placeholders, how hard it is',
  imports: [text],
  packages: ['syllable'],
}

const phrases: Room = {
  at: 'scripts/coach/phrases',
  does: 'finds phrases in what was read',
  imports: [text, coachText],
  packages: [],
}

const cues: Room = {
  at: 'scripts/coach/cues',
  does: "what a phrase shows: a request, a promise, a gift, somebody's name",
  imports: [text, coachText, phrases],
  packages: [],
}

const scriptsHome: Room = {
  at: 'scripts',
  does: "from a template to a text: the template's parts, helpers, grammar, rendering, measures",
  imports: [text, ...book, coachText],
  packages: ['indefinite'],
}

const rules: Room = {
  at: 'scripts/coach/rules',
  does: 'the rules of the coach, as tables',
  imports: [text, ...book, coachText, phrases, cues, scriptsHome],
  packages: [],
}

const coachHome: Room = {
  at: 'scripts/coach',
  does: 'what a coach says of a text',
  imports: [...rules.imports, rules],
  packages: [],
}

const stories: Room = {
  at: 'scripts/coach/stories',
  does: 'what the coach says of a story for an interview, and of a weakness',
  imports: [...coachHome.imports, coachHome],
  packages: [],
}

const library: Room = {
  at: 'scripts/library',
  does: "the templates that ship and the user's own: front matter, compiling, what is wrong with one",
  imports: [...coachHome.imports, coachHome, files],
  packages: [
    'handlebars',
    'handlebars/runtime',
    'yaml',
    'valibot',
    'virtual:shipped-channels',
    'virtual:shipped-templates',
    'node:fs',
    'node:path',
  ],
}

/** From the bottom up: the coach reads a text, finds phrases, gets cues from them and applies its rules. */
export const coach = [coachText, phrases, cues, rules, coachHome, stories]

export const scripts = [coachText, phrases, cues, scriptsHome, rules, coachHome, stories, library]
