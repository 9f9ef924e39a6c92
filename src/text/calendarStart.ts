/** How far into a file its calendar may begin. */
const searchSize = 1 << 16
const calendarBegin = /^[ \t\u00EF\u00BB\u00BF]*begin[ \t]*:[ \t]*vcalendar/im

/** Whether a file is a calendar, by its bytes; for UTF-16 it does not tell. */
export function hasCalendar(bytes: Buffer): boolean {
  return calendarBegin.test(bytes.subarray(0, searchSize).toString('latin1'))
}
