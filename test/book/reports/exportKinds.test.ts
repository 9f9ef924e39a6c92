import { expect, it } from 'vitest'
import { exportKinds, isPrivateExport } from '../../../src/book/reports/exportKinds.js'

it('a file is private if the whole book is in it, or if private notes were asked for', () => {
  const privateKinds = (notes: boolean) => exportKinds.filter((kind) => isPrivateExport(kind, { notes }))
  expect(privateKinds(false)).toEqual(['json', 'markdown'])
  expect(privateKinds(true)).toEqual(exportKinds)
})
