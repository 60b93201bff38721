import { strToU8 } from 'fflate'

/** Text at a place of a page, the origin at its bottom left, in points; `turned` runs upwards. */
export interface TestText {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size?: number
  readonly turned?: boolean
}

/** A page for tests. */
export interface TestPage {
  readonly texts: readonly TestText[]
  /** Lines from point to point: x, y, x, y. */
  readonly lines?: readonly (readonly [number, number, number, number])[]
  readonly rotate?: number
}

const SIZE = 16
const TO_UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def
1 begincodespacerange <0000> <ffff> endcodespacerange
1 beginbfrange <0000> <ffff> <0000> endbfrange endcmap end end`
/** Latin letters and digits are half as wide as Chinese characters. */
const FONT =
  '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /DW 1000 /W [0 255 500] /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>'

function hex(text: string): string {
  return [...text].map((sign) => sign.charCodeAt(0).toString(16).padStart(4, '0')).join('')
}

function shown({ x, y, text, size = SIZE, turned = false }: TestText): string {
  const direction = turned ? '0 1 -1 0' : '1 0 0 1'
  return `/F1 ${size} Tf ${direction} ${x} ${y} Tm <${hex(text)}> Tj`
}

function content({ texts, lines = [] }: TestPage): string {
  const drawn = lines.map(([x0, y0, x1, y1]) => `${x0} ${y0} m ${x1} ${y1} l S`)
  return `0.5 w ${drawn.join(' ')} BT ${texts.map(shown).join(' ')} ET`
}

function stream(data: string): string {
  return `<< /Length ${data.length} >> stream\n${data}\nendstream`
}

/** Bytes of a PDF from the bodies of its objects, the first being its catalog; `extra` goes into the trailer. */
export function pdfOfObjects(objects: readonly string[], extra = ''): Uint8Array {
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
    `${file}${table}trailer << /Size ${size} /Root 1 0 R ${extra} >>\nstartxref\n${file.length}\n%%EOF`,
  )
}

/** A PDF for tests with everything in its place, code points as glyphs. */
export function laidOut(pages: readonly TestPage[]): Uint8Array {
  const kids = pages.map((_, at) => `${6 + at * 2} 0 R`).join(' ')
  return pdfOfObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    FONT,
    stream(TO_UNICODE),
    ...pages.flatMap((page, at) => [
      `<< /Type /Page /Parent 2 0 R /Rotate ${page.rotate ?? 0} /Contents ${7 + at * 2} 0 R >>`,
      stream(content(page)),
    ]),
  ])
}

/** Lines of text below each other from a place on. */
export function column(
  lines: readonly string[],
  { x = 72, y = 760, size = SIZE, step = 24 } = {},
): TestText[] {
  return lines.map((text, at) => ({ x, y: y - at * step, text, size }))
}

/** A PDF for tests: one array of lines for each page. */
export function pdf(pages: readonly (readonly string[])[]): Uint8Array {
  return laidOut(pages.map((lines) => ({ texts: column(lines) })))
}
