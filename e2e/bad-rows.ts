import { makeCreditCode } from '@zhiheng/codes'

type Row = Record<string, string>

const firm = makeCreditCode({
  department: '9',
  category: '1',
  region: '370900',
  organisation: 'MA3ABCD1',
})
const wrongDigit = firm.slice(0, 17) + (firm[17] === '0' ? '1' : '0')

const good = (n: number): Row => ({
  区划代码: '9102',
  抽样单编号: `QL2026${String(n).padStart(4, '0')}`,
  抽样日期: `2026-${String((n % 10) + 1).padStart(2, '0')}-08`,
  产品名称: ['电热水壶', '儿童自行车', '纯牛奶'][n % 3]!,
  产品类别: n % 3 === 2 ? '食品' : '工业产品',
  环节: '生产加工',
  抽查级别: '市级',
  是否重点产品: '是',
  被抽样单位: '青岚市松涛商贸有限公司',
  被抽样单位统一社会信用代码: firm,
  检验结论: n % 20 === 0 ? '不合格' : '合格',
})

/** One way in which a row can be wrong: the change, and words of the sentence that must come back. */
export interface Fault {
  readonly change: Row
  readonly says: string
}

/** Thirty kinds of bad rows. */
export const faults: readonly Fault[] = [
  { change: { 抽样单编号: '' }, says: '“抽样单编号”不能为空' },
  { change: { 抽样单编号: 'QL 2026 1' }, says: '“抽样单编号”的值“QL 2026 1”不是编号' },
  { change: { 抽样单编号: '青岚一号' }, says: '“抽样单编号”的值“青岚一号”不是编号' },
  { change: { 抽样单编号: 'Q'.repeat(65) }, says: '“抽样单编号”的值' },
  { change: { 抽样日期: '' }, says: '“抽样日期”不能为空' },
  { change: { 抽样日期: '2026-02-30' }, says: '“2026-02-30”在日历上不存在' },
  { change: { 抽样日期: '2026-13-01' }, says: '“2026-13-01”在日历上不存在' },
  { change: { 抽样日期: '上周二' }, says: '“抽样日期”的值“上周二”不是日期' },
  { change: { 抽样日期: '08/05/26' }, says: '“抽样日期”的值“08/05/26”不是日期' },
  { change: { 抽样日期: '99999' }, says: '“抽样日期”的值“99999”不是日期' },
  { change: { 产品名称: '' }, says: '“产品名称”不能为空' },
  { change: { 产品名称: '　 ' }, says: '“产品名称”不能为空' },
  { change: { 产品名称: '壶'.repeat(501) }, says: '“产品名称”有 501 个字，最多 500 个' },
  { change: { 产品类别: '' }, says: '“产品类别”不能为空' },
  { change: { 产品类别: '家电' }, says: '“产品类别”的值“家电”不在可选项中' },
  { change: { 环节: '' }, says: '“环节”不能为空' },
  { change: { 环节: '批发' }, says: '“环节”的值“批发”不在可选项中' },
  { change: { 抽查级别: '' }, says: '“抽查级别”不能为空' },
  { change: { 抽查级别: '乡级' }, says: '“抽查级别”的值“乡级”不在可选项中' },
  { change: { 是否重点产品: '' }, says: '“是否重点产品”不能为空' },
  { change: { 是否重点产品: '也许' }, says: '“是否重点产品”的值“也许”应为“是”或“否”' },
  { change: { 被抽样单位: '' }, says: '“被抽样单位”不能为空' },
  { change: { 被抽样单位: '店'.repeat(600) }, says: '“被抽样单位”有 600 个字' },
  { change: { 被抽样单位统一社会信用代码: wrongDigit }, says: 'GB 32100-2015' },
  { change: { 被抽样单位统一社会信用代码: firm.slice(0, 17) }, says: 'GB 32100-2015' },
  {
    change: { 被抽样单位统一社会信用代码: `${firm.slice(0, 8)}IO${firm.slice(10)}` },
    says: 'GB 32100-2015',
  },
  { change: { 检验结论: '待定' }, says: '“检验结论”的值“待定”不在可选项中' },
  { change: { 抽样单编号: 'QL20260001' }, says: '行重复' },
  { change: { 区划代码: '青岚' }, says: '“青岚”不是区划代码' },
  { change: { 区划代码: '3701' }, says: '区划“3701”不在您的岗位所辖范围内' },
]

/** Columns of the file, as the register titles them. */
const header = Object.keys(good(0))

/** The CSV text of some rows under the header. */
export const csv = (rows: readonly Row[]): string =>
  [header, ...rows.map((row) => header.map((name) => row[name] ?? ''))]
    .map((cells) => cells.join(','))
    .join('\r\n')

/** Sixty good rows, then one bad row of each kind; the first bad row is row 62 of the file. */
export const mixedRows = (): Row[] => [
  ...Array.from({ length: 60 }, (_, n) => good(n + 1)),
  ...faults.map(({ change }, n) => ({ ...good(n + 1001), ...change })),
]
export const firstBadRow = 62

/** The same rows with every fault mended. */
export const mendedRows = (): Row[] => [
  ...Array.from({ length: 60 }, (_, n) => good(n + 1)),
  ...faults.map((_, n) => good(n + 1001)),
]
