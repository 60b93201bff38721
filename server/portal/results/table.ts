import type { Table, TableColumn, Value } from '../../exports/table.ts'
import type { OpenResult } from './read.ts'

type Of = (result: OpenResult) => Value
const text = (title: string, width: number): TableColumn => ({ title, width, kind: 'text' })
const day = (title: string): TableColumn => ({ title, width: 12, kind: 'date' })

const verdicts = { pass: '合格', fail: '不合格' } as const
const verdictOf = (code: keyof typeof verdicts | null) => (code === null ? null : verdicts[code])
const states = { shown: '公布中', held: '暂停公布', withdrawn: '已撤下' } as const

const columns: readonly (readonly [column: TableColumn, of: Of])[] = [
  [day('公布日期'), ({ releasedOn }) => releasedOn],
  [text('公布地区', 12), ({ region }) => region],
  [text('被抽样单位', 30), ({ sampledUnit }) => sampledUnit],
  [text('标称生产单位', 30), ({ producer }) => producer],
  [text('产品名称', 20), ({ product }) => product],
  [text('产品类别', 12), ({ productClass }) => productClass],
  [text('环节', 10), ({ stage }) => stage],
  [text('商标', 12), ({ brand }) => brand],
  [text('规格型号', 16), ({ model }) => model],
  [text('批号', 16), ({ lot }) => lot],
  [day('生产日期'), ({ producedOn }) => producedOn],
  [day('抽样日期'), ({ sampledOn }) => sampledOn],
  [text('检验结论', 10), ({ conclusion }) => verdictOf(conclusion)],
  [text('不合格项目、实测值和标准要求', 50), ({ failedItems }) => failedItems],
  [text('检验机构', 30), ({ laboratory }) => laboratory],
  [text('复检机构', 30), ({ retestLaboratory }) => retestLaboratory],
  [text('公布状态', 10), ({ state }) => states[state]],
  [text('暂停或撤下的原因', 30), ({ heldWhy, withdrawnWhy }) => withdrawnWhy ?? heldWhy],
  [day('更正日期'), ({ correctedOn }) => correctedOn],
  [text('更正前的结论', 12), ({ previous }) => verdictOf(previous)],
  [text('更正说明', 40), ({ correction }) => correction],
]

/** Published results as a table for spreadsheets, one batch a line. */
export const resultTable = (results: readonly OpenResult[]): Table => ({
  title: '监督抽查结果',
  columns: columns.map(([column]) => column),
  rows: results.map((result) => columns.map(([, of]) => of(result))),
})
