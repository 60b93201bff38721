import { Archive } from './archive.ts'
import { textOfDocx } from './docx/docx.ts'
import { decodeText } from './encoding.ts'
import { textOfHtml } from './html.ts'
import { kindOf } from './kind.ts'
import { isOfd, textOfOfd } from './ofd/ofd.ts'
import { textOfPdf } from './pdf/pdf.ts'
import { UnreadableDocument } from './unreadable.ts'
import { textOfWord97 } from './word97/word97.ts'

const LARGEST = 64 * 1024 * 1024

/** What a ZIP holds is told by the files in it. */
function textOfArchive(bytes: Uint8Array): string {
  const archive = new Archive(bytes)
  return isOfd(archive) ? textOfOfd(archive) : textOfDocx(archive)
}

async function extracted(bytes: Uint8Array): Promise<string> {
  const kind = kindOf(bytes)
  if (kind === 'zip') return textOfArchive(bytes)
  if (kind === 'pdf') return textOfPdf(bytes)
  if (kind === 'html') return textOfHtml(bytes)
  if (kind === 'text') return decodeText(bytes)
  if (kind === 'ole') return textOfWord97(bytes)
  throw new UnreadableDocument(kind === 'image' ? 'image' : 'unknown-kind')
}

/** The text of an uploaded file, by its bytes alone. @throws UnreadableDocument with what to do. */
export async function textOf(bytes: Uint8Array): Promise<string> {
  if (bytes.length === 0) throw new UnreadableDocument('empty')
  if (bytes.length > LARGEST) throw new UnreadableDocument('too-large')
  const text = await extracted(bytes)
  if (text.trim() === '') throw new UnreadableDocument('no-text')
  return text
}
