/**
 * A cell without the quotes that LinkedIn writes around some values besides those of the table.
 * @example withoutQuotes('"2/12/26, 11:44 AM"') // '2/12/26, 11:44 AM'
 */
export function withoutQuotes(cell: string): string {
  return /^"[^"]*"$/.test(cell) ? cell.slice(1, -1) : cell
}
