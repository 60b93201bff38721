import { strToU8, zipSync } from 'fflate'

export { pdf } from './pdf.ts'

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
  readonly footnotes?: string
}): Uint8Array {
  const { body, lists = '', styles = '', footnotes = '' } = parts
  return zipSync({
    'word/document.xml': strToU8(`<w:document ${WORD}><w:body>${body}</w:body></w:document>`),
    'word/numbering.xml': strToU8(`<w:numbering ${WORD}>${lists}</w:numbering>`),
    'word/styles.xml': strToU8(`<w:styles ${WORD}>${styles}</w:styles>`),
    'word/footnotes.xml': strToU8(`<w:footnotes ${WORD}>${footnotes}</w:footnotes>`),
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
