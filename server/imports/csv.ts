import { Readable } from 'node:stream'
import Papa from 'papaparse'
import { decoded, lookAtText, type TextFacts } from './encoding.ts'
import type { Sheet, SheetRow } from './rows.ts'

/** What separates cells in files that people send, the usual one first. */
const delimiters = [',', '\t', ';', '|', '，']
const sampled = 64 * 1024

/** A CSV in UTF-8, UTF-16 or GB18030, with whatever delimiter it has. */
export async function openCsv(path: string): Promise<Sheet> {
  const facts = await lookAtText(path)
  const delimiter = delimiterOf(await sample(path, facts))
  return {
    format: 'csv',
    about: facts.lines,
    rows: () => csvRows(decoded(path, facts.encoding), delimiter),
  }
}

async function sample(path: string, { encoding }: TextFacts): Promise<string> {
  for await (const text of decoded(path, encoding)) return text.slice(0, sampled)
  return ''
}

/** The one that cuts the first rows into most cells, alike in every row. */
export function delimiterOf(text: string): string {
  const options = { preview: 10, delimitersToGuess: delimiters }
  return Papa.parse<string[]>(text, options).meta.delimiter || ','
}

async function* csvRows(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<SheetRow> {
  const source = Readable.from(text)
  const parser = Papa.parse(Papa.NODE_STREAM_INPUT, { delimiter })
  source.on('error', (error) => parser.destroy(error))
  source.pipe(parser)
  let n = 0
  try {
    for await (const cells of parser as AsyncIterable<string[]>) yield { n: ++n, cells }
  } finally {
    source.destroy()
  }
}
