/** How a cell looks; numbers of fonts, fills and borders are their places in the lists below. */
interface Look {
  readonly format?: number
  readonly font?: number
  readonly fill?: number
  readonly border?: number
  readonly align?: 'left' | 'center' | 'right'
  readonly middle?: boolean
  readonly wrap?: boolean
  /** Marks what looks like a formula as a text, as a spreadsheet does when a quote is typed before it. */
  readonly quote?: boolean
}

const asText = 49
const asDate = 164
const asNumber = 0

/** Fonts are named, never embedded; a machine without one takes its own. Sizes are points. */
const fonts = [
  { name: '宋体', size: 11 },
  { name: '宋体', size: 11, bold: true },
  { name: '宋体', size: 11, bold: true, color: 'FFB3261E' },
  { name: '方正小标宋简体', size: 18 },
  { name: '仿宋_GB2312', size: 12 },
  { name: '仿宋_GB2312', size: 11 },
  { name: '黑体', size: 11 },
  { name: '方正小标宋简体', size: 24, color: 'FFE60012' },
] as const
const fills = ['FFF2F3F5', 'FFF7F8FA'] as const
const cell = { border: 1, middle: true, wrap: true } as const

const looks = {
  plain: {},
  text: { format: asText },
  quoted: { format: asText, quote: true },
  number: { format: asNumber },
  date: { format: asDate, align: 'left' },
  header: { font: 1, fill: 2, border: 1, format: asText, middle: true },
  required: { font: 2, fill: 2, border: 1, format: asText, middle: true },
  note: { format: asText, wrap: true },
  paperTitle: { font: 3, align: 'center', middle: true, wrap: true },
  paperMeta: { font: 4, middle: true, wrap: true },
  paperText: { font: 4, middle: true, wrap: true },
  paperHead: { ...cell, font: 6, align: 'center', fill: 2 },
  paperGroup: { ...cell, font: 6, fill: 3 },
  paperCell: { ...cell, font: 5, format: asText },
  paperCentre: { ...cell, font: 5, align: 'center', format: asText },
  paperRight: { ...cell, font: 5, align: 'right' },
  paperSign: { font: 4, align: 'right', middle: true },
  paperMark: { font: 7, align: 'center', middle: true, wrap: true },
  paperNumber: { font: 4, align: 'center', middle: true },
} as const satisfies Record<string, Look>

export type Style = keyof typeof looks

const names = Object.keys(looks) as Style[]
/** The place of each style in the style sheet of every workbook. */
export const styleIndex = Object.fromEntries(names.map((name, i) => [name, i])) as Record<
  Style,
  number
>

/** `xl/styles.xml`, the same for every workbook. */
export function stylesXml(): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="1"><numFmt numFmtId="${asDate}" formatCode="yyyy\\-mm\\-dd"/></numFmts>
${listXml('fonts', fonts.map(fontXml))}
${listXml('fills', ['none', 'gray125'].map((type) => `<fill><patternFill patternType="${type}"/></fill>`).concat(fills.map(fillXml)))}
${listXml('borders', [borderXml(false), borderXml(true)])}
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
${listXml(
  'cellXfs',
  names.map((name) => formatXml(looks[name])),
)}
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>`
}

const listXml = (name: string, items: readonly string[]): string =>
  `<${name} count="${items.length}">${items.join('')}</${name}>`

function fontXml(font: (typeof fonts)[number]): string {
  const bold = 'bold' in font ? '<b/>' : ''
  const color = 'color' in font ? `<color rgb="${font.color}"/>` : ''
  return `<font>${bold}<sz val="${font.size}"/>${color}<name val="${font.name}"/><charset val="134"/></font>`
}

const fillXml = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill></fill>`

function borderXml(thin: boolean): string {
  const sides = ['left', 'right', 'top', 'bottom'].map((side) =>
    thin ? `<${side} style="thin"><color auto="1"/></${side}>` : `<${side}/>`,
  )
  return `<border>${sides.join('')}<diagonal/></border>`
}

function formatXml(look: Look): string {
  const { format = 0, font = 0, fill = 0, border = 0, align, middle, wrap, quote } = look
  const alignment = [
    align ? ` horizontal="${align}"` : '',
    middle ? ' vertical="center"' : '',
    wrap ? ' wrapText="1"' : '',
  ].join('')
  const inner = alignment ? `<alignment${alignment}/>` : ''
  const facts = `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`
  const applied =
    'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"'
  return `<xf ${facts} ${applied}${quote ? ' quotePrefix="1"' : ''}>${inner}</xf>`
}
