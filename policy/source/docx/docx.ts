import type { Archive } from '../archive.ts'
import { UnreadableDocument } from '../unreadable.ts'
import { documentText } from './document.ts'
import { readNumbering } from './numbering.ts'

const DOCUMENT = 'word/document.xml'

function refuseOthers(archive: Archive): void {
  if (archive.has(DOCUMENT)) return
  if (archive.has('xl/workbook.xml') || archive.has('xl/workbook.bin')) {
    throw new UnreadableDocument('spreadsheet')
  }
  if (archive.has('ppt/presentation.xml')) throw new UnreadableDocument('presentation')
  if (archive.has('content.xml')) throw new UnreadableDocument('open-document')
  throw new UnreadableDocument('archive')
}

function textFile(archive: Archive, name: string): string | undefined {
  const bytes = archive.read(name)
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes)
}

/** The text of a Word document. @throws UnreadableDocument for other archives and damaged files. */
export function textOfDocx(archive: Archive): string {
  refuseOthers(archive)
  const xml = textFile(archive, DOCUMENT)!
  const numbering = textFile(archive, 'word/numbering.xml')
  try {
    return documentText(xml, readNumbering(numbering, textFile(archive, 'word/styles.xml')))
  } catch (error) {
    throw new UnreadableDocument('damaged', { cause: error })
  }
}
