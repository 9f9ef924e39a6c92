/** How far the user's interest in a company has come. */
export const companyStatuses = ['target', 'watching', 'applied', 'closed'] as const
