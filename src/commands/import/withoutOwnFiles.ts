import type { Context } from '../../context.js'
import { linkedinFileKind } from '../../formats/linkedin/fileKind.js'
import { isLinkedinOwn } from '../../formats/notPeople/otherThanPeople.js'
import { recognize } from '../../formats/recognize.js'
import { listed } from '../../text/listed.js'
import type { TextFile } from './readFiles.js'

/**
 * The files without those of LinkedIn that are about the user, where others of LinkedIn come with them, as they lie in its
 * unpacked archive. A notice names them. One that comes alone is refused, with what it is.
 */
export async function withoutOwnFiles(ctx: Context, files: TextFile[]): Promise<TextFile[]> {
  const own = files.filter(({ name, text }) => isLinkedinOwn(text, name))
  const others = files.filter((each) => !own.includes(each))
  if (own.length === 0 || !others.some(isOfLinkedin)) return files
  const names = own.map(({ name }) => name)
  const are = names.length === 1 ? 'it’s' : 'they’re'
  await ctx.printNotice(`Left out, since ${are} about you rather than the people you know: ${listed(names, 'and')}.`)
  return others
}

const isOfLinkedin = ({ text }: TextFile) => linkedinFileKind(text) !== null || recognize(text).includes('linkedin')
