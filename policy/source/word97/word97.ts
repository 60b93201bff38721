import { UnreadableDocument } from '../unreadable.ts'
import { CompoundFile } from './compound.ts'
import { fibOf, partOf } from './fib.ts'
import { formattedLines } from './formatted-lines.ts'
import { linesOfWord } from './lines.ts'
import { listsIn } from './lists.ts'
import { ParagraphTable } from './paragraph-table.ts'
import { piecesOf } from './pieces.ts'
import { stylesIn } from './styles.ts'

function refuseOthers(file: CompoundFile): void {
  const names = new Set(file.names())
  if (names.has('EncryptedPackage')) throw new UnreadableDocument('encrypted')
  if (names.has('Workbook') || names.has('Book')) throw new UnreadableDocument('spreadsheet')
  if (names.has('PowerPoint Document')) throw new UnreadableDocument('presentation')
  if (!names.has('WordDocument')) throw new UnreadableDocument('wps')
}

function read(bytes: Uint8Array): string {
  const file = new CompoundFile(bytes)
  refuseOthers(file)
  const document = file.stream('WordDocument')!
  const fib = fibOf(document)
  const table = file.stream(fib.table)
  if (table === undefined) throw new UnreadableDocument('damaged')
  const pieces = piecesOf(document, table, fib)
  const data = file.stream('Data') ?? new Uint8Array()
  const paragraphs = new ParagraphTable(table, fib.parts.paragraphs, { document, data })
  if (paragraphs.isEmpty) return linesOfWord(pieces.map(({ text }) => text).join(''))
  return formattedLines(pieces, {
    table: paragraphs,
    styles: stylesIn(partOf(table, fib.parts.styles)),
    lists: listsIn(table, fib),
  })
}

/** The main text of a `.doc` of Word 97 and later. @throws UnreadableDocument for other files in the same container. */
export function textOfWord97(bytes: Uint8Array): string {
  try {
    return read(bytes)
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error
    throw new UnreadableDocument('damaged', { cause: error })
  }
}
