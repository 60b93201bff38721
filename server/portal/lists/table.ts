import type { Table, TableColumn, Value } from '../../exports/table.ts'
import type { OpenListing } from './read.ts'

type Of = (listing: OpenListing) => Value
const text = (title: string, width: number): TableColumn => ({ title, width, kind: 'text' })
const day = (title: string): TableColumn => ({ title, width: 12, kind: 'date' })

const columns: readonly (readonly [column: TableColumn, of: Of])[] = [
  [text('企业名称', 30), ({ firm }) => firm],
  [text('统一社会信用代码', 20), ({ firmCode }) => firmCode],
  [text('列入情形', 40), ({ item }) => item],
  [text('列入依据', 40), ({ act }) => act],
  [text('条款', 12), ({ article }) => article],
  [text('行政处罚决定书文号', 20), ({ decisionNo }) => decisionNo],
  [text('列入决定书文号', 20), ({ listNo }) => listNo],
  [text('列入机关', 30), ({ authority }) => authority],
  [text('地区', 12), ({ region }) => region],
  [day('列入日期'), ({ decidedOn }) => decidedOn],
  [day('公示日期'), ({ publishedOn }) => publishedOn],
  [day('列入至'), ({ until }) => until],
]

/** Who is on the list, as a table for spreadsheets. */
export const listingTable = (listings: readonly OpenListing[]): Table => ({
  title: '严重违法失信名单',
  columns: columns.map(([column]) => column),
  rows: listings.map((listing) => columns.map(([, of]) => of(listing))),
})
