import { type FileHandle, open } from 'node:fs/promises'
import { listEntries } from './zip.ts'

/** What a file is, by its bytes; its name does not count. `unknown` is refused everywhere. */
export type FileKind =
  | 'xlsx'
  | 'docx'
  | 'ofd'
  | 'zip'
  | 'pdf'
  | 'png'
  | 'jpeg'
  | 'office97'
  | 'text'
  | 'unknown'

/** How people call each kind. */
export const kindTitles: Record<FileKind, string> = {
  xlsx: 'Excel 工作簿（.xlsx）',
  docx: 'Word 文档（.docx）',
  ofd: 'OFD 版式文件',
  zip: '压缩包',
  pdf: 'PDF 文件',
  png: 'PNG 图片',
  jpeg: 'JPEG 图片',
  office97: '旧版 Office 文件（.xls、.doc）',
  text: '文本文件（.csv、.txt）',
  unknown: '无法识别的文件',
}

const magic: readonly (readonly [FileKind, Buffer])[] = [
  ['zip', Buffer.from('PK\x03\x04', 'latin1')],
  ['pdf', Buffer.from('%PDF-', 'latin1')],
  ['png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
  ['jpeg', Buffer.from('\xff\xd8\xff', 'latin1')],
  ['office97', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1')],
]

/** Text has no control characters but white space; 8 KiB show it, as they do to other tools. */
const looked = 8192

/** Looks at the beginning of a file, and into the table of contents of a ZIP. */
export async function kindOf(path: string): Promise<FileKind> {
  const file = await open(path)
  try {
    const head = await beginning(file)
    const found = magic.find(([, bytes]) => head.subarray(0, bytes.length).equals(bytes))?.[0]
    if (found === 'zip') return packageKind(await listEntries(file))
    return found ?? (isText(head) ? 'text' : 'unknown')
  } finally {
    await file.close()
  }
}

async function beginning(file: FileHandle): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(looked), 0, looked, 0)
  return buffer.subarray(0, bytesRead)
}

function packageKind(entries: readonly { readonly name: string }[]): FileKind {
  const has = (start: string) => entries.some(({ name }) => name.startsWith(start))
  if (has('[Content_Types].xml')) {
    if (has('xl/')) return 'xlsx'
    if (has('word/')) return 'docx'
  }
  return has('OFD.xml') ? 'ofd' : 'zip'
}

function isText(head: Buffer): boolean {
  const utf16 = head.length > 1 && [0xfeff, 0xfffe].includes(head.readUInt16BE(0))
  if (utf16) return true
  return !head.some((byte) => byte < 32 && ![9, 10, 12, 13].includes(byte)) && head.length > 0
}
