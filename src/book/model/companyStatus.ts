/** How far the user's interest in a company has come. */
export const companyStatuses = ['target', 'talking', 'applied', 'interviewing', 'offer', 'closed'] as const
export type CompanyStatus = (typeof companyStatuses)[number]
