/** Where a person works and which page is their own, each as it is compared; empty if it is not known. */
export interface CompanyAndPage {
  company: string
  page: string
}

/** Gives the key of a company's name; empty when there is none. */
export type CompanyKey = (name: string | null) => string
