import { RapportError } from '../../book/error.js'
import { type Channel, channels } from '../../book/model/channel.js'

/** Words in any order: a script's id, a channel, and whatever is left, which is a person. */
export function sortWords(words: string[], hasTemplate: (id: string) => boolean) {
  let template: string | undefined
  let channel: Channel | undefined
  const person: string[] = []
  for (const word of words) {
    const asChannel = channels.find((each) => each === word.toLowerCase())
    if (template === undefined && hasTemplate(word.toLowerCase())) template = word.toLowerCase()
    else if (channel === undefined && asChannel !== undefined) channel = asChannel
    else person.push(word)
  }
  return { template, channel, person: person.join(' ') }
}

/** Reads `slot=value` words. @throws RapportError `usage` where the = is missing. */
export function readPlaces(words: string[]): Record<string, string> {
  const places: [string, string][] = []
  for (const word of words) {
    const at = word.indexOf('=')
    if (at < 1)
      throw new RapportError('usage', `“${word}” does not say which place of the script to fill.`, {
        hint: 'Write it as --set role="operations director".',
      })
    places.push([word.slice(0, at), word.slice(at + 1)])
  }
  return Object.fromEntries(places)
}
