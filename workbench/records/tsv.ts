/** Rows of cells as a spreadsheet copies them: tabs between, quotes around what holds a tab, a quote or a new line. */
export function readTsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    const [cell, next] = text[at] === '"' ? quotedAt(text, at) : plainAt(text, at)
    row.push(cell)
    at = next
    if (text[at] === '\t') {
      at += 1
      if (at === text.length) row.push('')
      continue
    }
    rows.push(row)
    row = []
    at = text.startsWith('\r\n', at) ? at + 2 : at + 1
  }
  if (row.length > 0) rows.push(row)
  return rows
}

function plainAt(text: string, start: number): readonly [cell: string, next: number] {
  let end = start
  while (end < text.length && !'\t\r\n'.includes(text[end]!)) end += 1
  return [text.slice(start, end), end]
}

function quotedAt(text: string, start: number): readonly [cell: string, next: number] {
  let cell = ''
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== '"') cell += text[at]
    else if (text[at + 1] === '"') {
      cell += '"'
      at += 1
    } else return [cell, at + 1]
  }
  // A quote that nothing ends was one of the text.
  return plainAt(text, start)
}
