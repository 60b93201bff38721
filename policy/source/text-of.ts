import { Archive } from './archive.ts'
import { textOfDocx } from './docx/docx.ts'
import { decodeText, isNoise } from './encoding.ts'
import { textOfHtml } from './html/html.ts'
import { kindOf } from './kind.ts'
import { textOfMht } from './mht/mht.ts'
import { isOpenDocument, textOfOdt } from './odt/odt.ts'
import { isOfd, textOfOfd } from './ofd/ofd.ts'
import { textOfPdf } from './pdf/pdf.ts'
import { UnreadableDocument } from './unreadable.ts'
import { textOfWord97 } from './word97/word97.ts'

/** Lists which parts of an OFD are encrypted (GB/T 33190-2016). */
const ENCRYPTED_OFD = 'Encryptions.xml'
const LARGEST = 64 * 1024 * 1024

/** What a ZIP holds is told by the files in it. */
function textOfArchive(bytes: Uint8Array): string {
  const archive = new Archive(bytes)
  if (archive.has(ENCRYPTED_OFD)) throw new UnreadableDocument('encrypted')
  if (isOfd(archive)) return textOfOfd(archive)
  return isOpenDocument(archive) ? textOfOdt(archive) : textOfDocx(archive)
}

function prose(text: string): string {
  if (isNoise(text)) throw new UnreadableDocument('unknown-kind')
  return text
}

async function extracted(bytes: Uint8Array): Promise<string> {
  const kind = kindOf(bytes)
  if (kind === 'zip') return textOfArchive(bytes)
  if (kind === 'pdf') return textOfPdf(bytes)
  if (kind === 'html') return textOfHtml(bytes)
  if (kind === 'web-archive') return textOfMht(bytes)
  if (kind === 'text') return prose(decodeText(bytes))
  if (kind === 'ole') return textOfWord97(bytes)
  throw new UnreadableDocument(kind === 'unknown' ? 'unknown-kind' : kind)
}

/** Whatever a reader stumbles over in a broken file is told to the user as damage. */
function refused(error: unknown): never {
  throw error instanceof UnreadableDocument
    ? error
    : new UnreadableDocument('damaged', { cause: error })
}

/** The text of an uploaded file, by its bytes alone. @throws UnreadableDocument with what to do. */
export async function textOf(bytes: Uint8Array): Promise<string> {
  if (bytes.length === 0) throw new UnreadableDocument('empty')
  if (bytes.length > LARGEST) throw new UnreadableDocument('too-large')
  const text = await extracted(bytes).catch(refused)
  if (text.trim() === '') throw new UnreadableDocument('no-text')
  return text
}
