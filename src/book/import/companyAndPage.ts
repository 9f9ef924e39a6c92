import { companyKey } from '../identity/companyKey.js'

/** Where a person works and which page is their own, each as it is compared; empty if it is not known. */
export interface CompanyAndPage {
  company: string
  page: string
}

/** Gives the key of a company's name; empty when there is none. */
export type CompanyKey = (name: string | null) => string

/** Remembers each key: folding takes time, and many people share a company. */
export function rememberedCompanyKeys(): CompanyKey {
  const keys = new Map<string, string>()
  return (name) => {
    if (!name) return ''
    const known = keys.get(name)
    if (known !== undefined) return known
    const key = companyKey(name)
    keys.set(name, key)
    return key
  }
}
