/** What a company is to me, from the first thought of it on. */
export const companyStatuses = ['target', 'watching', 'applied', 'closed'] as const
