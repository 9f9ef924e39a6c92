const unsafe = /[\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]|\uDB40[\uDC00-\uDC7F]/g

/** A JSON document in which control and bidirectional characters are `\u`-escaped and all else is exact. */
export function jsonText(data: unknown): string {
  return JSON.stringify(data, null, 2).replace(unsafe, (signs) =>
    signs
      .split('')
      .map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  )
}
