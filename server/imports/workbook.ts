import { readXml } from 'hucre/xml'
import { memberOf } from '../files/zip.ts'
import { HttpProblem } from '../http/problems.ts'

/** One sheet of a workbook, by the name on its tab. */
export interface Tab {
  readonly name: string
  readonly hidden: boolean
}

/** A list of sheets is short; a longer one is no workbook that people made. */
const longest = 4 * 1024 * 1024

/** The sheets in the order of their tabs. @throws {HttpProblem} file.unreadable */
export async function tabsOf(path: string): Promise<Tab[]> {
  const bytes = await memberOf(path, 'xl/workbook.xml', longest)
  if (!bytes) throw new HttpProblem('file.unreadable')
  const text = new TextDecoder().decode(bytes)
  const { data } = readXml(text, { rowTag: 'sheet', stripNamespaces: true })
  return data.map((sheet) => ({
    name: String(sheet['@name'] ?? ''),
    hidden: ['hidden', 'veryHidden'].includes(String(sheet['@state'])),
  }))
}
