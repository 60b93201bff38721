import { UnreadableDocument } from '../unreadable.ts'
import { CompoundFile } from './compound.ts'
import { type Fib, fibOf, partOf, type Story } from './fib.ts'
import { formattedLines, type Hanging } from './formatted-lines.ts'
import { linesOfWord } from './lines.ts'
import { listsIn } from './lists.ts'
import { ParagraphTable } from './paragraph-table.ts'
import { Pieces } from './pieces.ts'
import { stylesIn } from './styles.ts'
import { textBoxesOf } from './text-boxes.ts'

function refuseOthers(file: CompoundFile): void {
  const names = new Set(file.names())
  if (names.has('EncryptedPackage')) throw new UnreadableDocument('encrypted')
  if (names.has('Workbook') || names.has('Book')) throw new UnreadableDocument('spreadsheet')
  if (names.has('PowerPoint Document')) throw new UnreadableDocument('presentation')
  if (!names.has('WordDocument')) throw new UnreadableDocument('wps')
}

/** Lines of one of the texts of a document, with what hangs on places of it. */
type Reader = (story: Story, hanging?: Hanging) => string[]

function readerOf(file: CompoundFile, document: Uint8Array, fib: Fib): Reader {
  const table = tableOf(file, fib)
  const pieces = new Pieces(document, table, fib)
  const data = file.stream('Data') ?? new Uint8Array()
  const paragraphs = new ParagraphTable(table, fib.parts.paragraphs, { document, data })
  if (paragraphs.isEmpty) {
    const textOf = (story: Story) => pieces.of(story).map(({ text }) => text)
    return (story, hanging = new Map()) => [
      ...[...hanging.values()].flat(),
      ...linesOfWord(textOf(story).join('')),
    ]
  }
  const styles = stylesIn(partOf(table, fib.parts.styles))
  const formats = { table: paragraphs, styles, lists: listsIn(table, fib) }
  return (story, hanging) => formattedLines(pieces.of(story), formats, hanging)
}

function tableOf(file: CompoundFile, fib: Fib): Uint8Array {
  const table = file.stream(fib.table)
  if (table === undefined) throw new UnreadableDocument('damaged')
  return table
}

function filled(lines: readonly string[]): string[] {
  return lines.filter((line) => line.trim() !== '')
}

function read(bytes: Uint8Array): string {
  const file = new CompoundFile(bytes)
  refuseOthers(file)
  const document = file.stream('WordDocument')!
  const fib = fibOf(document)
  const lines = readerOf(file, document, fib)
  const boxes = textBoxesOf(tableOf(file, fib), fib)
  const hanging = new Map<number, string[]>()
  for (const box of boxes) {
    const at = box.anchor ?? fib.stories.main.to - 1
    hanging.set(at, [...(hanging.get(at) ?? []), ...filled(lines(box))])
  }
  const { main, footnotes, endnotes } = fib.stories
  const notes = [footnotes, endnotes].flatMap((story) => filled(lines(story)))
  return [...lines(main, hanging), ...notes.map((note) => note.trim())].join('\n')
}

/** The text of a `.doc` of Word 97 and later; text boxes where they hang, notes at the end. @throws UnreadableDocument for other files in the same container. */
export function textOfWord97(bytes: Uint8Array): string {
  try {
    return read(bytes)
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error
    throw new UnreadableDocument('damaged', { cause: error })
  }
}
