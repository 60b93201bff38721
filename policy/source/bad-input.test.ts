import { deflateSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { wordFile } from './testing/documents.ts'
import { laidOut, pdf, pdfOfObjects } from './testing/pdf.ts'
import { word97 } from './testing/word97.ts'
import { textOf } from './text-of.ts'
import { UnreadableDocument } from './unreadable.ts'

const MEGABYTE = 1024 * 1024

// Large files take a while to make on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

/** The refusal of a file: its code, and that its sentence is Chinese and says what to do. */
async function refusal(bytes: Uint8Array): Promise<string> {
  const error = await textOf(bytes).catch((one: unknown) => one)
  if (!(error instanceof UnreadableDocument)) throw new Error('was read', { cause: error })
  expect(error.message).toMatch(/^[^a-z]*[\u4e00-\u9fff].*。.*(?:请|拒绝).*。$/)
  return error.code
}

/** Noise that is the same each time. */
function noise(size: number, sign: (random: number) => number): Uint8Array {
  const bytes = new Uint8Array(size)
  let seed = 1
  for (let at = 0; at < size; at++) {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff
    bytes[at] = sign(seed >> 16)
  }
  return bytes
}

function binary(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0))
}

const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>'
const ONE_PAGE = '<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 595 842] >>'

describe('files of other kinds', () => {
  it.each([
    ['image', 'a picture named .docx', binary('\xff\xd8\xff\xe0\0\x10JFIF')],
    ['image', 'a picture of a telephone', binary('\0\0\0\x18ftypheic\0\0\0\0')],
    ['spreadsheet', 'a workbook', zipSync({ 'xl/workbook.xml': strToU8('<a/>') })],
    ['spreadsheet', 'a workbook of 97', word97('甲', { stream: 'Workbook' })],
    ['presentation', 'slides', zipSync({ 'ppt/presentation.xml': strToU8('<a/>') })],
    ['wps', 'a .wps', word97('甲', { stream: 'WPS Text' })],
    [
      'spreadsheet',
      'an .ods',
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
        'content.xml': strToU8('<a/>'),
      }),
    ],
    ['archive', 'a ZIP of files', zipSync({ '方案.docx': strToU8('a') })],
    ['archive', 'a RAR', binary('Rar!\x1a\x07\0')],
    ['rtf', 'an RTF named .doc', binary('{\\rtf1\\ansi abc}')],
    [
      'web-archive',
      'an MHT without a page',
      binary('MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n'),
    ],
    ['unknown-kind', 'a drawing', strToU8('<svg xmlns="a"><text>质量</text></svg>')],
  ])('are refused as %s: %s', async (code, _, bytes) => {
    expect(await refusal(bytes)).toBe(code)
  })
})

describe('files without text', () => {
  it.each([
    ['empty', 'no bytes', new Uint8Array()],
    ['no-text', 'blanks', strToU8(' \r\n\t　\n')],
    ['no-text', 'an empty Word document', wordFile({ body: '<w:p/>' })],
    ['no-text', 'an empty page', strToU8('<html><body><script>1</script></body></html>')],
    ['scan-without-text', 'a scan', laidOut(Array.from({ length: 3 }, () => ({ texts: [] })))],
    ['scan-without-text', 'a scan with page numbers', pdf([['— 1 —'], ['— 2 —']])],
  ])('are refused as %s: %s', async (code, _, bytes) => {
    expect(await refusal(bytes)).toBe(code)
  })
})

describe('encrypted files', () => {
  const locked = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<00> <00>]`

  it.each([
    ['a PDF', pdfOfObjects([CATALOG, ONE_PAGE, '<< /Type /Page /Parent 2 0 R >>'], locked)],
    ['a .docx', word97('甲', { stream: 'EncryptedPackage' })],
    ['a .doc', word97('甲', { flags: 0x0100 })],
    ['an OFD', zipSync({ 'OFD.xml': strToU8('<a/>'), 'Encryptions.xml': strToU8('<a/>') })],
  ])('are refused with what to do: %s', async (_, bytes) => {
    expect(await refusal(bytes)).toBe('encrypted')
  })
})

describe('noise', () => {
  it.each([
    ['any bytes', noise(8 * MEGABYTE, (random) => random & 255)],
    ['zeros', new Uint8Array(50 * MEGABYTE)],
    ['ones', new Uint8Array(50 * MEGABYTE).fill(255)],
    ['printed signs', noise(4 * MEGABYTE, (random) => 33 + (random % 94))],
    ['Chinese characters', noise(4 * MEGABYTE, (random) => 0x81 + (random % 126))],
  ])('is refused: %s', async (_, bytes) => {
    expect(await refusal(bytes)).toBe('unknown-kind')
  })

  it('behind the head of a PDF is damage', async () => {
    const bytes = noise(4 * MEGABYTE, (random) => random & 255)
    bytes.set(strToU8('%PDF-1.4\n'))
    expect(await refusal(bytes)).toBe('damaged')
  })

  it('is not what tables of figures and short notes are', async () => {
    const figures = '指标\t2024\t2025\n'.repeat(200)
    expect(await textOf(strToU8(figures))).toBe(figures)
    expect(await textOf(strToU8('ABCDEFG'))).toBe('ABCDEFG')
  })
})

describe('files that swell', () => {
  const document = (inside: string) =>
    zipSync({ 'word/document.xml': strToU8(inside) }, { level: 9 })

  it('are refused: an OFD of many pages that are small each', async () => {
    const bytes = zipSync({
      'OFD.xml': strToU8('<OFD><DocBody><DocRoot>D.xml</DocRoot></DocBody></OFD>'),
      'D.xml': strToU8(
        `<Document><Pages>${'<Page BaseLoc="P.xml"/>'.repeat(200)}</Pages></Document>`,
      ),
      'P.xml': strToU8(`<Page>${' '.repeat(MEGABYTE - 100)}</Page>`),
    })
    expect(await refusal(bytes)).toBe('zip-bomb')
  })

  it.each([
    ['once', '/FlateDecode', 70 * MEGABYTE],
    ['twice', '[/FlateDecode /FlateDecode]', MEGABYTE],
  ])('are refused: a page of a PDF packed %s', async (_, filter, size) => {
    const packed = deflateSync(new Uint8Array(size).fill(32))
    const before = strToU8(
      `%PDF-1.7\n1 0 obj ${CATALOG} endobj\n2 0 obj ${ONE_PAGE} endobj\n3 0 obj << /Type /Page /Parent 2 0 R /Contents 4 0 R >> endobj\n4 0 obj << /Filter ${filter} /Length ${packed.length} >> stream\n`,
    )
    const after = strToU8('\nendstream endobj\ntrailer << /Root 1 0 R /Size 5 >>\n%%EOF')
    expect(await refusal(Uint8Array.from([...before, ...packed, ...after]))).toBe('zip-bomb')
  })

  it('are refused: entities of XML that stand for each other', async () => {
    const entities =
      '<!DOCTYPE a [<!ENTITY a "质质质质质质质质"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>'
    expect(await refusal(document(`${entities}<a>&c;</a>`))).toBe('damaged')
  })
})

describe('files that lead round in circles', () => {
  it.each([
    ['pages of pages', 'damaged', ['<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 9 >>']],
    [
      'pages by way of others',
      'damaged',
      ['<< /Type /Pages /Kids [3 0 R] /Count 9 >>', '<< /Type /Pages /Kids [2 0 R] /Count 9 >>'],
    ],
    [
      'drawings inside each other',
      'scan-without-text',
      [
        '<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 595 842] /Resources << /XObject << /X 5 0 R >> >> >>',
        '<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>',
        '<< /Length 5 >> stream\n/X Do\nendstream',
        '<< /Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /X 5 0 R >> >> /Length 11 >> stream\n/X Do /X Do\nendstream',
      ],
    ],
  ])('are refused: %s', async (_, code, objects) => {
    expect(await refusal(pdfOfObjects([CATALOG, ...objects]))).toBe(code)
  })

  it('are refused: a PDF that says it has a million pages', async () => {
    const pages = ONE_PAGE.replace('/Count 1', '/Count 1000000')
    const bytes = pdfOfObjects([CATALOG, pages, '<< /Type /Page /Parent 2 0 R >>'])
    expect(await refusal(bytes)).toBe('scan-without-text')
  })
})

describe('tables beyond measure', () => {
  it('of a web page are read', async () => {
    const text = await textOf(strToU8(`<html><table>${'<tr><td>质<td>量'.repeat(140_000)}`))
    expect(text.split('\n')).toHaveLength(140_000)
  })
})
