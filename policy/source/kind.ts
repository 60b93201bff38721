/** Kinds of files told apart by their first bytes. */
export type FileKind =
  | 'zip'
  | 'pdf'
  | 'ole'
  | 'image'
  | 'rtf'
  | 'archive'
  | 'web-archive'
  | 'html'
  | 'text'
  | 'unknown'

const MAGIC: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x42, 0x4d]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x1f, 0x8b]],
]
const WEBP = [0x57, 0x45, 0x42, 0x50]
const HEIC = [0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69]
const WEB_ARCHIVE =
  /^\W{0,3}(?:From|MIME-Version|Subject|Date|Content-Type|Snapshot-Content-Location)\s*:[\s\S]*?multipart\/related/i
/** Markup that is no web page: drawings, data, Word's XML of 2003. */
const OTHER_MARKUP = /^\W{0,3}\s*<(?:\?xml|svg\b)/i
const SEARCHED = 1024
const SAMPLE = 64 * 1024

function startsWith(bytes: Uint8Array, signature: readonly number[], at = 0): boolean {
  return signature.every((byte, index) => bytes[at + index] === byte)
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, SEARCHED))
}

function looksLikeHtml(head: string): boolean {
  const plain = head.split('\0').join('')
  return /^(?:\W{0,3})?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|div|p|table|meta|section|article|h\d)\b/i.test(
    plain,
  )
}

/** Control characters that no text file has; NUL is left to the detection of UTF-16. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE)
  let control = 0
  for (const byte of sample)
    if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) control++
  return control * 50 > sample.length
}

/** UTF-16: a byte order mark, or pairs that nearly all are letters of Chinese text in one of the two orders. */
function hasWideText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true
  const sample = bytes.subarray(0, SAMPLE & ~1)
  return (
    sample.includes(0) && (['utf-16le', 'utf-16be'] as const).some((order) => reads(sample, order))
  )
}

const LETTER = /[\t\n\r\x20-\x7e\u2010-\u2027\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g
const MOSTLY = 0.7

function reads(sample: Uint8Array, order: 'utf-16le' | 'utf-16be'): boolean {
  const text = new TextDecoder(order).decode(sample)
  return (text.match(LETTER)?.length ?? 0) >= MOSTLY * text.length
}

/** The kind of a file by its bytes; the name and its extension play no part. */
export function kindOf(bytes: Uint8Array): FileKind {
  const known = MAGIC.find(([, signature]) => startsWith(bytes, signature))
  if (known !== undefined) return known[0]
  if (startsWith(bytes, WEBP, 8) || startsWith(bytes, HEIC, 4)) return 'image'
  const head = latin(bytes)
  if (head.includes('%PDF-')) return 'pdf'
  if (looksLikeHtml(head)) return 'html'
  if (WEB_ARCHIVE.test(head)) return 'web-archive'
  if (OTHER_MARKUP.test(head)) return 'unknown'
  return isBinary(bytes) && !hasWideText(bytes) ? 'unknown' : 'text'
}
