import type { Table, TableColumn, Value } from '../../exports/table.ts'
import { feedTitle } from './feed.ts'
import type { OpenRecall } from './read.ts'

type Of = (recall: OpenRecall) => Value
const text = (title: string, width: number): TableColumn => ({ title, width, kind: 'text' })
const day = (title: string): TableColumn => ({ title, width: 12, kind: 'date' })
const number = (title: string): TableColumn => ({ title, width: 12, kind: 'number' })

const columns: readonly (readonly [column: TableColumn, of: Of])[] = [
  [text('公告编号', 12), ({ noticeNo }) => noticeNo],
  [day('公布日期'), ({ releasedOn }) => releasedOn],
  [text('公布地区', 12), ({ region }) => region],
  [text('产品名称', 20), ({ product }) => product],
  [text('品牌', 12), ({ brand }) => brand],
  [text('规格型号', 16), ({ model }) => model],
  [text('批号', 16), ({ lot }) => lot],
  [text('召回单位', 30), ({ firm }) => firm],
  [text('统一社会信用代码', 20), ({ firmCode }) => firmCode],
  [text('产品类别', 16), ({ category }) => category],
  [text('风险类型', 12), ({ risk }) => risk],
  [text('召回级别', 10), ({ grade }) => grade],
  [text('召回方式', 14), ({ voluntary }) => (voluntary ? '企业主动召回' : '责令召回')],
  [text('召回原因', 40), ({ reason }) => reason],
  [text('召回和处置措施', 40), ({ measure }) => measure],
  [text('消费者须知', 40), ({ advice }) => advice],
  [text('联系方式', 30), ({ contact }) => contact],
  [text('召回区域', 20), ({ area }) => area],
  [day('起始日期'), ({ from }) => from],
  [text('召回进度', 10), ({ stage }) => stage],
  [text('计量单位', 10), ({ unit }) => unit],
  [number('计划召回'), ({ affected }) => affected],
  [number('已售出'), ({ sold }) => sold],
  [number('已召回'), ({ recovered }) => recovered],
  [number('已销毁'), ({ destroyed }) => destroyed],
  [day('数量截至'), ({ figuresOn }) => figuresOn],
]

/** Recalls as a table for spreadsheets: what their pages say, one line each. */
export const tableOf = (recalls: readonly OpenRecall[]): Table => ({
  title: feedTitle,
  columns: columns.map(([column]) => column),
  rows: recalls.map((recall) => columns.map(([, of]) => of(recall))),
})
