import Papa from 'papaparse'
import { HttpProblem } from '../http/problems.ts'
import { decoded, lookAtText, type TextFacts } from './encoding.ts'
import type { Sheet, SheetRow } from './rows.ts'

/** What separates cells in files that people send, the usual one first. */
const delimiters = [',', '\t', ';', '|', '，']
const sampled = 64 * 1024
/** Characters without the end of a row: beyond, a quote was opened and never closed. */
const longestRow = 4 * 1024 * 1024

/** How a CSV is cut into rows and cells. */
export interface Cuts {
  readonly delimiter: string
  readonly newline: '\n' | '\r' | '\r\n'
}

/** A CSV in UTF-8, UTF-16 or GB18030, with whatever delimiter it has. */
export async function openCsv(path: string): Promise<Sheet> {
  const facts = await lookAtText(path)
  const cuts = cutsOf(await sample(path, facts))
  return {
    format: 'csv',
    about: facts.lines,
    name: null,
    unread: async () => [],
    rows: () => csvRows(decoded(path, facts.encoding), cuts),
  }
}

async function sample(path: string, { encoding }: TextFacts): Promise<string> {
  for await (const text of decoded(path, encoding)) return text.slice(0, sampled)
  return ''
}

/** The delimiter that cuts the first rows into most cells, alike in every row, and the line end. */
export function cutsOf(text: string): Cuts {
  const { meta } = Papa.parse<string[]>(text, { preview: 10, delimitersToGuess: delimiters })
  return { delimiter: meta.delimiter || ',', newline: lineEnd(meta.linebreak) }
}

const lineEnd = (found: string): Cuts['newline'] =>
  found === '\r' || found === '\r\n' ? found : '\n'

/** Piece by piece through the parser itself: its stream parses every row's rest of the piece again. */
async function* csvRows(text: AsyncIterable<string>, cuts: Cuts): AsyncGenerator<SheetRow> {
  let n = 0
  let rest = ''
  for await (const piece of text) {
    const { data, meta } = parse(rest + piece, cuts, true)
    for (const cells of data) yield { n: ++n, cells }
    rest = (rest + piece).slice(meta.cursor)
    if (rest.length > longestRow) throw new HttpProblem('file.unreadable', unclosed(n + 1))
  }
  for (const cells of parse(rest, cuts, false).data) yield { n: ++n, cells }
}

const parse = (text: string, cuts: Cuts, more: boolean): Papa.ParseResult<string[]> =>
  new Papa.Parser(cuts).parse(text, 0, more)

const unclosed = (row: number) => `第 ${row} 行起引号没有成对，无法分行`
