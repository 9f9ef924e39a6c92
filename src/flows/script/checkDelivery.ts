import { resolve } from 'node:path'
import { RapportError } from '../../book/error.js'
import type { Channel } from '../../book/model/channel.js'
import type { Context } from '../../context.js'
import { refuseExisting } from '../../files/refuseExisting.js'
import { type Delivery, leavesAsMail } from './delivery.js'

/**
 * Refuses two outputs to the same place, and files that exist already.
 * @throws RapportError `usage` for the same place, `io` for a file that exists.
 */
export function refuseSamePlace(
  { writeRaw, store }: Pick<Context, 'writeRaw' | 'store'>,
  { out, eml, force = false }: Delivery,
): void {
  const other =
    eml === '-' && writeRaw === null
      ? '--json'
      : eml !== undefined && out !== undefined && resolve(eml) === resolve(out)
        ? '--out'
        : null
  if (other !== null)
    throw new RapportError('usage', `--eml ${eml} and ${other} write to the same place.`, {
      hint: 'Give the draft a file of its own: --eml draft.eml.',
    })
  if (out !== undefined) refuseExisting(out, force, store.home)
  if (eml !== undefined && eml !== '-') refuseExisting(eml, force, store.home)
}

/** Refuses a delivery as e-mail for a script on another channel. @throws RapportError `usage`. */
export async function refuseOtherChannel(
  { scripts }: Pick<Context, 'scripts'>,
  delivery: Delivery,
  template: string | undefined,
  channel: Channel | undefined,
): Promise<void> {
  if (!leavesAsMail(delivery) || channel === undefined || channel === 'email') return
  const flag = delivery.eml !== undefined ? '--eml' : '--open'
  const hasMail = template === undefined || (await scripts.load(template)).source.channels.includes('email')
  throw new RapportError('usage', `${flag} is for e-mail, and this script is for ${channel}.`, {
    hint: hasMail ? 'Add --channel email.' : `The script “${template}” has no e-mail form: leave ${flag} out.`,
  })
}
