import { HttpProblem } from '../http/problems.ts'
import { type FileKind, kindTitles } from './kind.ts'

/** What a name may hold by its ending; a password turns a package into an old container, and old names hold anything. */
const claims: Readonly<Record<string, readonly FileKind[]>> = {
  pdf: ['pdf'],
  docx: ['docx', 'office97'],
  xlsx: ['xlsx', 'office97'],
  ofd: ['ofd'],
  doc: ['office97', 'docx', 'text'],
  xls: ['office97', 'xlsx', 'text'],
  png: ['png'],
  jpg: ['jpeg'],
  jpeg: ['jpeg'],
  csv: ['text'],
  txt: ['text'],
  htm: ['text'],
  html: ['text'],
  mht: ['text'],
  mhtml: ['text'],
  odt: ['zip'],
}

/** Names without one of these endings claim nothing. @throws {HttpProblem} file.kind where name and content differ */
export function assertNamed(name: string, kind: FileKind): void {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const claimed = Object.hasOwn(claims, ending) ? claims[ending] : undefined
  if (!claimed || claimed.includes(kind)) return
  throw new HttpProblem(
    'file.kind',
    `文件名以 .${ending} 结尾，内容却是${kindTitles[kind]}；请改正扩展名，或重新导出后再上传`,
  )
}
