import { randomUUID } from 'node:crypto'
import type { Browser } from './browser.ts'

/** One row of a supervision inspection that holds. */
export const sampleAnswers = (n: number): Record<string, unknown> => ({
  sampleNo: `S${n}`,
  sampledOn: '2026-03-31',
  product: '电热水壶',
  productClass: '工业产品',
  stage: '生产加工',
  level: '省级',
  keyProduct: '否',
  sampledUnit: `某县${n}号厂`,
  conclusion: n % 4 ? '合格' : '不合格',
})

export const sampleHeaders = [
  '抽样单编号',
  '抽样日期',
  '产品名称',
  '产品类别',
  '环节',
  '抽查级别',
  '是否重点产品',
  '被抽样单位',
  '检验结论',
]

/** A CSV with a header; rows as given, else `count` that hold. */
export function sampleCsv(rows: number | readonly (readonly unknown[])[]): string {
  const given =
    typeof rows === 'number'
      ? Array.from({ length: rows }, (_, i) => Object.values(sampleAnswers(i + 1)))
      : rows
  return [sampleHeaders, ...given].map((cells) => cells.join(',')).join('\n')
}

/** Records samples by form and gives back their places. */
export async function recordSamples(browser: Browser, region: string, numbers: readonly number[]) {
  const rows = numbers.map((n) => ({ at: { region }, answers: sampleAnswers(n) }))
  const body = { request: randomUUID(), rows }
  return browser.send('POST', '/api/records/sample/steps/import', body)
}
