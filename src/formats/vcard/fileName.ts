import { fold } from '../../book/identity/fold.js'

/**
 * The file name of a contact's card: the name in lowercase ASCII letters and digits, and the id. It is unique, always
 * the same, and valid on every file system: never a path, and never a device name of Windows.
 * @example vcardFileName({ id: '4k2m9q', name: 'Zoë Müller' }) // 'zoe-muller-4k2m9q.vcf'
 */
export function vcardFileName({ id, name }: { id: string; name: string }): string {
  const start = fold(name.slice(0, 200)).slice(0, 60)
  const words = start.match(/[a-z0-9]+/g) ?? []
  return `${[...words, id].join('-')}.vcf`
}

const ownFileName = /^(?:[a-z0-9]+-)*([0-9][0-9a-z]{2,15})\.vcf$/

/**
 * The id of the contact in the file name of a card; null for a name that Rapport gives to no file.
 * @example idInFileName('zoe-muller-4k2m9q.vcf') // '4k2m9q'
 */
export function idInFileName(name: string): string | null {
  return ownFileName.exec(name)?.[1] ?? null
}
