import { fold } from '../../book/identity/fold.js'

/**
 * A file name for somebody's card: the name in small plain letters and the id. So no two people share one, it is the same
 * tomorrow, and every file system takes it: it cannot be a path, or a name that Windows keeps for devices.
 * @example vcardFileName({ id: '4k2m9q', name: 'Zoë Müller' }) // 'zoe-muller-4k2m9q.vcf'
 */
export function vcardFileName({ id, name }: { id: string; name: string }): string {
  const start = fold(name.slice(0, 200)).slice(0, 60)
  const words = start.match(/[a-z0-9]+/g) ?? []
  return `${[...words, id].join('-')}.vcf`
}
