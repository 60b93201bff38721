import {
  boundsText,
  type Entry,
  type Field,
  type FieldKind,
  type Fields,
  isBounded,
} from '@zhiheng/kernel'
import { regionTitle } from '../imports/mapping.ts'
import { fieldsOf, stateTitle } from './rows.ts'
import type { Beside } from './table.ts'
import { columnName, textCell } from './xlsx/cell.ts'
import type { Row, SheetSpec, Validation } from './xlsx/sheet.ts'

/** Names of the sheets after the first, which an import does not read. */
export const guideName = '说明'
const choicesName = '选项'

/** What stands beside a register's rows: lists to choose from, and what each column means. */
export function besideOf(entry: Entry, fields: Fields = fieldsOf(entry.register)): Beside {
  const lists = listsOf(fields)
  const choices = lists.length ? [choicesSheet(lists)] : []
  return {
    validations: [...lists.map(validationOf), ...boundsIn(fields)],
    sheets: [guideSheet(entry, fields), ...choices],
  }
}

/** A column whose values are chosen; `column` counts from 0, the region's column included. */
interface ChoiceList {
  readonly column: number
  readonly title: string
  readonly values: readonly string[]
}

function listsOf(fields: Fields): ChoiceList[] {
  return Object.values(fields).flatMap((field, i) => {
    const values = valuesOf(field)
    return values.length ? [{ column: i + 1, title: field.title, values }] : []
  })
}

function valuesOf(field: Field): readonly string[] {
  if (field.kind === 'yesNo') return ['是', '否']
  return field.kind === 'choice' ? Object.values(field.choices ?? {}) : []
}

function validationOf({ column, title, values }: ChoiceList, n: number): Validation {
  const letter = columnName(n)
  return {
    column,
    range: `'${choicesName}'!$${letter}$2:$${letter}$${values.length + 1}`,
    says: `“${title}”请从下拉列表中选择`,
  }
}

/** Columns of numbers that lie between bounds. */
function boundsIn(fields: Fields): Validation[] {
  return Object.values(fields).flatMap((field, i) => {
    const { kind, title, least, most } = field
    if (kind === 'lines' || (least === undefined && most === undefined)) return []
    const bounds = { ...(least !== undefined && { least }), ...(most !== undefined && { most }) }
    return [{ column: i + 1, says: `“${title}”应${boundsText(field)}`, ...bounds }]
  })
}

function choicesSheet(lists: readonly ChoiceList[]): SheetSpec {
  const longest = Math.max(...lists.map(({ values }) => values.length))
  const rows = Array.from({ length: longest }, (_, i) => ({
    cells: lists.map(({ values }) => textCell(values[i] ?? '')),
  }))
  return {
    name: choicesName,
    hidden: true,
    columns: lists.map(() => ({ width: 18 })),
    rows: [{ cells: lists.map(({ title }) => textCell(title, 'header')) }, ...rows],
  }
}

const headers = ['列', '必填', '类型', '单位', '可选值', '填写说明', '也认得的表头']

function guideSheet(entry: Entry, fields: Fields): SheetSpec {
  return {
    name: guideName,
    columns: [26, 8, 26, 8, 40, 44, 32].map((width) => ({ width })),
    rows: guideRows(entry, fields),
    print: { landscape: true },
  }
}

function guideRows({ register }: Entry, fields: Fields): Row[] {
  const key = new Set<string>((register.key ?? []).map(String))
  const notes = [
    `台账“${register.title}”。依据：${register.source.act}${register.source.article}。`,
    '第一张表改好后可直接导入本台账；导入只读第一张表，本说明和“选项”不导入。',
    '表头红字的列必须填写。列的先后可以调整，不用的列可以删去；“状态”一列不导入。',
    ...(key.size ? ['标“识别”的列合起来确定一条记录：已有的更正，没有的新增。'] : []),
  ]
  const fieldRows = Object.entries(fields).map(([name, field]) => fieldRow(field, key.has(name)))
  return [
    ...notes.map((note) => ({ cells: [textCell(note)] })),
    { cells: [] },
    { cells: headers.map((header) => textCell(header, 'header')), height: 24 },
    noteRow([
      regionTitle,
      '否',
      '区划代码（2、4、6、9 或 12 位）',
      '',
      '',
      '不填即为导入时所选的地区',
      '',
    ]),
    ...fieldRows,
    noteRow([stateTitle, '否', '文字', '', '', '记录当前的状态，只供查看', '']),
  ]
}

function fieldRow(field: Field, identifies: boolean): Row {
  const hint = [identifies ? '识别。' : '', field.hint ?? ''].join('')
  return noteRow([
    field.title,
    field.required ? '是' : '否',
    wordOf(field),
    unitOf(field),
    valuesOf(field).join('、'),
    hint,
    (field.also ?? []).join('、'),
  ])
}

const noteRow = (texts: readonly string[]): Row => ({
  cells: texts.map((text) => textCell(text, 'note')),
})

function wordOf(field: Field): string {
  const word =
    field.kind === 'lines' && field.names === 'file'
      ? '附件的标识，以顿号隔开'
      : kindWords[field.kind]
  if (!isBounded(field)) return word
  return `${word}，${field.kind === 'lines' ? '项数' : ''}${boundsText(field)}`
}

const unitOf = ({ kind, unit }: Field): string => (kind === 'money' ? '分' : (unit ?? ''))

const kindWords: Readonly<Record<FieldKind, string>> = {
  text: '文字，500 字以内',
  longText: '长文字',
  code: '编号，64 位以内的字母、数字或符号',
  integer: '整数',
  decimal: '数字',
  money: '金额，整数分',
  date: '日期，如 2026-03-31',
  instant: '时间，如 2026-03-31T09:00:00+08:00',
  yesNo: '是或否',
  choice: '从列表中选一项',
  lines: '多项文字，以顿号隔开',
  link: '另一条记录的标识',
  region: '区划代码',
  department: '部门代码',
  party: '统一社会信用代码，18 位',
  post: '岗位的标识',
  file: '附件的标识',
}
