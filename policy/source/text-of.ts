import { textOfDocx } from './docx/docx.ts'
import { decodeText } from './encoding.ts'
import { textOfHtml } from './html.ts'
import { kindOf } from './kind.ts'
import { textOfPdf } from './pdf/pdf.ts'
import { UnreadableDocument } from './unreadable.ts'

const LARGEST = 64 * 1024 * 1024

/** What old Office files hold is told by the names in their directory, which are UTF-16. */
function refuseOle(bytes: Uint8Array): never {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1))
  if (names.includes('EncryptedPackage')) throw new UnreadableDocument('encrypted')
  if (/\bWorkbook\b/.test(names)) throw new UnreadableDocument('spreadsheet')
  if (names.includes('PowerPoint Document')) throw new UnreadableDocument('presentation')
  throw new UnreadableDocument('old-word')
}

async function extracted(bytes: Uint8Array): Promise<string> {
  const kind = kindOf(bytes)
  if (kind === 'zip') return textOfDocx(bytes)
  if (kind === 'pdf') return textOfPdf(bytes)
  if (kind === 'html') return textOfHtml(bytes)
  if (kind === 'text') return decodeText(bytes)
  if (kind === 'ole') return refuseOle(bytes)
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
