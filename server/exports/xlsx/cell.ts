import { type Style, styleIndex } from './styles.ts'

/** One cell: a text, a number (dates as days since 1899-12-30), or nothing in a style of its own. */
export interface Cell {
  readonly value: string | number | null
  readonly style: Style
}

export const textCell = (value: string, style: Style = 'text'): Cell => ({ value, style })
export const numberCell = (value: number, style: Style = 'number'): Cell => ({ value, style })

const day = 86_400_000
const epoch = Date.UTC(1899, 11, 30)
/** Spreadsheets believe that 1900 was a leap year: what lies before its March is written as text. */
const first = '1900-03-01'

/** A day `2026-03-31` as a real date, which spreadsheets sort and filter. */
export function dateCell(iso: string, style: Style = 'date'): Cell {
  const serial = (Date.parse(`${iso}T00:00:00Z`) - epoch) / day
  return iso >= first && Number.isInteger(serial) ? { value: serial, style } : textCell(iso)
}

/** The letters of a column, counted from 0: A, …, Z, AA, … */
export function columnName(n: number): string {
  const letter = String.fromCharCode(65 + (n % 26))
  return n < 26 ? letter : columnName(Math.floor(n / 26) - 1) + letter
}

/** The cell as SpreadsheetML; an empty one without a border is left out. */
export function cellXml({ value, style }: Cell, at: string): string {
  const s = styleIndex[style]
  if (value === null || value === '') return `<c r="${at}" s="${s}"/>`
  if (typeof value === 'number') return `<c r="${at}" s="${s}"><v>${value}</v></c>`
  const quoted = style === 'text' && runs(value) ? styleIndex.quoted : s
  return `<c r="${at}" s="${quoted}" t="inlineStr"><is><t xml:space="preserve">${stringXml(value)}</t></is></c>`
}

/** Whether a spreadsheet that was told the text by hand would take it for a formula. */
const runs = (text: string): boolean => /^[=+\-@\t\r]/.test(text)

/** Longest text that a cell holds, in UTF-16 units: a limit of the format. */
export const longestText = 32_767

/** Text in XML: characters that XML has no place for travel as `_x0007_` (ECMA-376, ST_Xstring). */
export function stringXml(text: string): string {
  if (!unusual.test(text)) return text
  return text
    .toWellFormed()
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>"]/g, (character) => entities[character]!)
    .replace(unprintable, (character) => `_x${hex(character)}_`)
}

/** What needs any of the replacements above, and white space; most cells have neither. */
const unusual = /[&<>"\p{Cs}\p{Cc}\ufffe\uffff]|_x[0-9A-Fa-f]{4}_/u
const unprintable = /(?![\t\n])[\p{Cc}\ufffe\uffff]/gu
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
const hex = (character: string) =>
  character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
