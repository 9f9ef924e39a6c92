/** The weekdays by name; the index of each is what `weekdayOf` returns. */
export const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const

/** The months by name, from January on. */
export const months = 'january february march april may june july august september october november december'.split(' ')
