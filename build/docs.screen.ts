/**
 * The lines on a terminal after a program has written to it. Knows the control sequences that Inquirer uses: to move
 * the cursor and to erase. Lines break at the width; colors are ignored.
 * @throws Error for any other control sequence.
 * @example screenOf('Nam\u001b[G\u001b[KName? Jane\n', 80) // ['Name? Jane']
 */
export function screenOf(output: string, columns: number): string[] {
  const rows: string[][] = [[]]
  let [row, column] = [0, 0]
  const line = () => {
    while (rows.length <= row) rows.push([])
    return rows[row] as string[]
  }
  const write = (character: string) => {
    if (column >= columns) [row, column] = [row + 1, 0]
    const characters = line()
    while (characters.length < column) characters.push(' ')
    characters[column] = character
    column += 1
  }
  const moves: Record<string, (count: number, given: string) => void> = {
    A: (count) => (row = Math.max(0, row - count)),
    B: (count) => (row += count),
    C: (count) => (column = Math.min(columns - 1, column + count)),
    D: (count) => (column = Math.max(0, column - count)),
    G: (count) => (column = count - 1),
    J: () => {
      line().splice(column)
      rows.splice(row + 1)
    },
    K: (_, given) => line().splice(given === '2' ? 0 : column),
    m: () => {},
    h: () => {},
    l: () => {},
  }
  const show = (text: string) => {
    for (const character of text) {
      if (character === '\n') [row, column] = [row + 1, 0]
      else if (character === '\r') column = 0
      else if (character === '\b') column = Math.max(0, column - 1)
      else if (character !== '\u0007') write(character)
    }
  }
  const [start = '', ...parts] = output.split('\u001b[')
  show(start)
  for (const part of parts) {
    const [sequence = '', given = '', move = ''] = /^([?\d;]*)([A-Za-z])/.exec(part) ?? []
    const known = moves[move]
    if (known === undefined) throw new Error(`this screen does not know the sequence ESC [${part.slice(0, 9)}`)
    known(Number.parseInt(given, 10) || 1, given)
    show(part.slice(sequence.length))
  }
  return rows.map((characters) => characters.join('').trimEnd())
}
