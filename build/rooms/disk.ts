import { book, errors, text } from './book.js'
import { node, type Room } from './room.js'

export const files: Room = {
  at: 'files',
  does: "the user's own files: read, create, replace; what the system refuses, as a sentence",
  imports: [text, errors],
  packages: node,
}

export const store: Room = {
  at: 'store',
  does: '`book.json` on disk: lock, durable write, versions, undo, seal, migrations, doctor',
  imports: [text, ...book, files],
  packages: ['lowdb', 'env-paths', 'jsonc-parser', ...node],
}

export const disk = [files, store]
