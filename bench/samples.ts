import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { makeCreditCode } from '@zhiheng/codes'

/** Headers of the 12 columns, as the register titles them. */
export const headers =
  '区划代码,抽样单编号,抽样日期,产品名称,产品类别,环节,抽查级别,是否重点产品,被抽样单位,被抽样单位统一社会信用代码,检验结论,不合格项目'

const products = [
  '电热水壶',
  '儿童自行车',
  '纯牛奶',
  '小麦粉',
  '花生油',
  '水泥',
  '电线电缆',
  '安全帽',
  '苹果',
  '感冒清热颗粒',
]
const classes = ['工业产品', '食品', '农产品', '药品', '化妆品']
const stages = ['生产加工', '流通销售', '餐饮服务', '种植养殖']
const levels = ['国家', '省级', '市级', '县级']

/** An invented firm's valid code; a thousand firms of one region. */
const firms = Array.from({ length: 1000 }, (_, n) =>
  makeCreditCode({
    department: '9',
    category: '1',
    region: '370900',
    organisation: `MA${String(n).padStart(6, '0')}`,
  }),
)

/** One CSV line of an invented sample; deterministic in `n`. Every county has samples of every month. */
export function sampleLine(n: number): string {
  const firm = n % 1000
  const month = String((Math.floor(n / 12) % 12) + 1).padStart(2, '0')
  const day = String((n % 28) + 1).padStart(2, '0')
  const year = 2024 + (Math.floor(n / 144) % 2)
  const failed = n % 17 === 0
  return [
    `9101${String((n % 12) + 1).padStart(2, '0')}`,
    `CY${year}${String(n).padStart(8, '0')}`,
    `${year}-${month}-${day}`,
    products[n % 10],
    classes[n % 5],
    stages[n % 4],
    levels[n % 3],
    n % 5 ? '是' : '否',
    `云泽省临川市第${firm}号经营部`,
    firms[firm],
    failed ? '不合格' : '合格',
    failed ? '标签标识；耐久性' : '',
  ].join(',')
}

/** Writes a CSV of `count` samples. */
export async function writeSamples(path: string, count: number): Promise<void> {
  const out = createWriteStream(path)
  let text = `${headers}\n`
  for (let n = 0; n < count; n++) {
    text += `${sampleLine(n)}\n`
    if (text.length > 1_000_000) {
      if (!out.write(text)) await once(out, 'drain')
      text = ''
    }
  }
  out.end(text)
  await once(out, 'close')
}
