import { strToU8, zipSync } from 'fflate'

/** A paragraph of a test document, in a list when it has a level, or a row of a table. */
export type TestBlock =
  | { readonly text: string; readonly level?: number }
  | { readonly row: readonly string[] }

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const NUMBERING = `<w:numbering ${WORD}><w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num></w:numbering>`

function paragraph(text: string, level?: number): string {
  const list =
    level === undefined
      ? ''
      : `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="3"/></w:numPr></w:pPr>`
  return `<w:p>${list}<w:r><w:t>${text}</w:t></w:r></w:p>`
}

function block(one: TestBlock): string {
  if (!('row' in one)) return paragraph(one.text, one.level)
  const cells = one.row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`)
  return `<w:tbl><w:tr>${cells.join('')}</w:tr></w:tbl>`
}

/** A Word document for tests from the insides of its parts. */
export function wordFile(parts: {
  readonly body: string
  readonly lists?: string
  readonly styles?: string
}): Uint8Array {
  const { body, lists = '', styles = '' } = parts
  return zipSync({
    'word/document.xml': strToU8(`<w:document ${WORD}><w:body>${body}</w:body></w:document>`),
    'word/numbering.xml': strToU8(`<w:numbering ${WORD}>${lists}</w:numbering>`),
    'word/styles.xml': strToU8(`<w:styles ${WORD}>${styles}</w:styles>`),
  })
}

/** A small Word document for tests. */
export function docx(blocks: readonly TestBlock[]): Uint8Array {
  const body = blocks.map(block).join('')
  return zipSync({
    'word/document.xml': strToU8(`<w:document ${WORD}><w:body>${body}</w:body></w:document>`),
    'word/numbering.xml': strToU8(NUMBERING),
  })
}

function hex(text: string): string {
  return [...text].map((sign) => sign.charCodeAt(0).toString(16).padStart(4, '0')).join('')
}

function content(lines: readonly string[]): string {
  const shown = lines.map((line, at) => `1 0 0 1 72 ${760 - at * 24} Tm <${hex(line)}> Tj`)
  return `BT /F1 16 Tf ${shown.join(' ')} ET`
}

const TO_UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def
1 begincodespacerange <0000> <ffff> endcodespacerange
1 beginbfrange <0000> <ffff> <0000> endbfrange endcmap end end`

function stream(data: string): string {
  return `<< /Length ${data.length} >> stream\n${data}\nendstream`
}

/** A PDF for tests: one array of lines for each page, code points as glyphs. */
export function pdf(pages: readonly (readonly string[])[]): Uint8Array {
  const kids = pages.map((_, at) => `${6 + at * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /DW 1000 /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>',
    stream(TO_UNICODE),
    ...pages.flatMap((lines, at) => [
      `<< /Type /Page /Parent 2 0 R /Contents ${7 + at * 2} 0 R >>`,
      stream(content(lines)),
    ]),
  ]
  let file = '%PDF-1.7\n'
  const offsets = objects.map((object, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj ${object} endobj\n`
    return offset
  })
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
  const size = objects.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}`
  return strToU8(
    `${file}${table}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF`,
  )
}
