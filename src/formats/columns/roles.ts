import { fold } from '../../book/identity/fold.js'

/** Whom an applicant deals with. */
const roles = [
  ['recruiter', /recruiter|recruteu[rs]|rekruter|reclutador|recrutador|recrutatore|selezionatore/],
  ['hiring manager', /hiring[^a-z]*manager/],
  ['interviewer', /interviewer/],
  ['point of contact', /\bpoc(?![a-z])|point[^a-z]*of[^a-z]*contact/],
] as const

/**
 * The role of the person that a column is about; null for none.
 * @example roleIn('POC Email') // 'point of contact'
 */
export function roleIn(name: string): (typeof roles)[number][0] | null {
  // Longer names are not understood.
  if (name.length > 100) return null
  const folded = fold(name)
  return roles.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}
