import type { Archive } from '../archive.ts'
import { UnreadableDocument } from '../unreadable.ts'
import { documentText } from './document.ts'
import { type Numbering, readNumbering } from './numbering.ts'

const DOCUMENT = 'word/document.xml'

function refuseOthers(archive: Archive): void {
  if (archive.has(DOCUMENT)) return
  if (archive.has('xl/workbook.xml') || archive.has('xl/workbook.bin')) {
    throw new UnreadableDocument('spreadsheet')
  }
  if (archive.has('ppt/presentation.xml')) throw new UnreadableDocument('presentation')
  throw new UnreadableDocument('archive')
}

function textFile(archive: Archive, name: string): string | undefined {
  const bytes = archive.read(name)
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes)
}

/** Notes at the foot of pages and behind the text, which are kept in files of their own. */
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml']

function notesOf(archive: Archive, numbering: Numbering): string[] {
  const files = NOTES.flatMap((name) => textFile(archive, name) ?? [])
  const lines = files.flatMap((xml) => documentText(xml, numbering).split('\n'))
  return lines.flatMap((line) => line.trim() || [])
}

/** The text of a Word document, its notes at the end. @throws UnreadableDocument for other archives and damaged files. */
export function textOfDocx(archive: Archive): string {
  refuseOthers(archive)
  const xml = textFile(archive, DOCUMENT)!
  try {
    const styles = textFile(archive, 'word/styles.xml')
    const numbering = readNumbering(textFile(archive, 'word/numbering.xml'), styles)
    return [documentText(xml, numbering), ...notesOf(archive, numbering)].join('\n')
  } catch (error) {
    throw new UnreadableDocument('damaged', { cause: error })
  }
}
