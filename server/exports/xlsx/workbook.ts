import type { Readable } from 'node:stream'
import { stringXml } from './cell.ts'
import { type SheetSpec, sheetXml } from './sheet.ts'
import { stylesXml } from './styles.ts'
import { type Member, zipStream } from './zip.ts'

/** What browsers and mail call a workbook. */
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * A workbook as a stream: memory does not grow with the number of rows. Texts stand in the cells themselves,
 * because a table of shared ones would have to be kept until the end.
 */
export function workbookStream(sheets: readonly SheetSpec[]): Readable {
  return zipStream(membersOf(sheets))
}

function membersOf(sheets: readonly SheetSpec[]): Member[] {
  const fixed: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(sheets)],
    ['xl/_rels/workbook.xml.rels', relations(partsOf(sheets.length))],
    ['xl/styles.xml', stylesXml()],
  ]
  return [
    ...fixed.map(([name, xml]) => ({ name, content: [xml] })),
    ...sheets.map((sheet, i) => ({ name: `xl/${pathOf(i)}`, content: sheetXml(sheet) })),
  ]
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const pathOf = (i: number) => `worksheets/sheet${i + 1}.xml`
const partsOf = (n: number): [string, string][] => [
  ...Array.from({ length: n }, (_, i): [string, string] => ['worksheet', pathOf(i)]),
  ['styles', 'styles.xml'],
]

function contentTypes(n: number): string {
  const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const part = (path: string, type: string) =>
    `<Override PartName="/xl/${path}" ContentType="${main}.${type}+xml"/>`
  const sheets = Array.from({ length: n }, (_, i) => part(pathOf(i), 'worksheet'))
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('workbook.xml', 'sheet.main')}${part('styles.xml', 'styles')}${sheets.join('')}</Types>`
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const each = targets.map(
    ([type, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${kinds}/${type}" Target="${target}"/>`,
  )
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`
}

function workbookXml(sheets: readonly SheetSpec[]): string {
  const list = sheets.map(
    ({ name, hidden }, i) =>
      `<sheet name="${stringXml(sheetName(name))}" sheetId="${i + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
  )
  const repeats = sheets.flatMap(({ name, print }, i) =>
    print?.repeats
      ? `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${stringXml(sheetName(name).replaceAll("'", "''"))}'!$${print.repeats.join(':$')}</definedName>`
      : [],
  )
  const names = repeats.length ? `<definedNames>${repeats.join('')}</definedNames>` : ''
  return `${declaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${list.join('')}</sheets>${names}</workbook>`
}

/** A sheet's name as the format allows it: no brackets or slashes, 31 characters. */
export const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31)
