import { greetingName } from '../book/identity/greetingName.js'
import { isEmailAddress } from '../book/identity/mailKey.js'
import { type Channel, channels, isWritten } from '../book/model/channel.js'
import { capitalize } from '../text/capitalize.js'
import { asDoing, asPromised, asReason, asRole, situationClause, theIndustry, withArticle } from './grammar.js'

/**
 * The last argument of every Handlebars helper; `fn` and `inverse` are set only where the helper is used as a block.
 */
interface HelperOptions {
  fn?(context: unknown): string
  inverse?(context: unknown): string
  data: { channel: Channel; greetings: ReadonlyMap<string, string> }
}

type Helper = (this: unknown, ...args: never[]) => string

/**
 * A block helper that shows its content where the channel matches, and the part after `{{else}}` on every other
 * channel.
 */
const channelBlock = (matches: (channel: Channel) => boolean): Helper =>
  function (this: unknown, options: HelperOptions) {
    return (matches(options.data.channel) ? options.fn?.(this) : options.inverse?.(this)) ?? ''
  }

/**
 * The helpers that templates may call: one block for each channel, the blocks `spoken` and `written`, and helpers that
 * inflect words.
 */
export const helpers: Record<string, Helper> = {
  ...Object.fromEntries(channels.map((channel) => [channel, channelBlock((each) => each === channel)])),
  spoken: channelBlock((channel) => !isWritten(channel)),
  written: channelBlock(isWritten),
  article: (text: string) => withArticle(text),
  asDoing: (text: string) => asDoing(text),
  asPromised: (text: string) => asPromised(text),
  asReason: (text: string) => asReason(text),
  asRole: (text: string) => asRole(text),
  // An e-mail address stays as it is, since it is written like that.
  capital: (text: string) => (isEmailAddress(text) ? text : capitalize(text)),
  // The rest parameter is no argument of a template's: their number is this function's length.
  first: (name: string, ...[{ data }]: [HelperOptions]) =>
    data.greetings.get(name) ?? (greetingName({ name }) || 'there'),
  iAm: (text: string) => situationClause(text),
  theIndustry: (text: string) => theIndustry(text),
}

/** The names of all helpers, as templates write them. */
export const helperNames = Object.keys(helpers)
