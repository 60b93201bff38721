import { bands, field, highestKnown, pick, plus, type Value } from '@zhiheng/kernel'

export const classes = {
  ordinary: '一般',
  larger: '较大',
  major: '重大',
  extra: '特别重大',
} as const

/** What kind of accident it is: by it the reports are due. */
export const incidentKinds = {
  safety: '生产安全',
  special: '特种设备',
  works: '建设工程',
  food: '食品安全',
  product: '产品质量',
  environment: '环境污染',
} as const

/** Fen of direct economic loss, by yuan. */
const yuan = 100
const injuredBands = [
  [100, 4],
  [50, 3],
  [10, 2],
] as const

/**
 * 生产安全事故报告和调查处理条例第3条：30、10、3人死亡，100、50、10人重伤（包括急性工业中毒），1亿、5000万、1000万元直接经济损失；
 * “以上”包括本数，取其最高。What is not known yet does not lower it.
 */
export const classed: Value = pick(
  highestKnown(
    1,
    bands('deaths', [
      [30, 4],
      [10, 3],
      [3, 2],
    ]),
    bands('injured', injuredBands),
    bands('poisoned', injuredBands),
    bands(plus(field('injured'), field('poisoned')), injuredBands),
    bands('loss', [
      [100_000_000 * yuan, 4],
      [50_000_000 * yuan, 3],
      [10_000_000 * yuan, 2],
    ]),
  ),
  { 1: 'ordinary', 2: 'larger', 3: 'major', 4: 'extra' },
)
