import { book, text } from './book.js'
import { files } from './disk.js'
import { node, type Room } from './room.js'

const terminalHome: Room = {
  at: 'terminal',
  does: 'what a person sees and types: colors, widths, questions, editor, clipboard, cleaning of hostile text',
  imports: [text, ...book, files],
  packages: ['inquirer', 'chalk', 'string-width', 'wrap-ansi', ...node],
}

const views: Room = {
  at: 'terminal/views',
  does: 'data in, lines out; no view reads anything by itself',
  imports: [text, ...book, terminalHome],
  packages: [],
}

export const terminal = [terminalHome, views]
