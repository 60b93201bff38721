/** What kind of figure a unit makes. */
export type UnitKind = 'rate' | 'count' | 'money' | 'time' | 'none'

const RATES = ['个百分点', '百分点', '个点', '%', '‰', '倍', '成', '番']
const MONEY = ['元人民币', '元', '美元']
const TIMES = ['个工作日', '工作日', '个月', '小时', '分钟', '天', '日', '年', '周', '秒']
const COUNTS = [
  '台套',
  '台(套)',
  '台(件)',
  '台件',
  '件(套)',
  '人次',
  '批次',
  '家次',
  '户次',
  '场次',
  '平方公里',
  '平方米',
  '立方米',
  '微克/立方米',
  '微克每立方米',
  '毫克每立方米',
  '毫克/立方米',
  '吨标准煤',
  '公里',
  '千米',
  '公顷',
  '公斤',
  '千克',
  '千瓦时',
  '分贝',
  '人',
  '个',
  '件',
  '家',
  '户',
  '项',
  '名',
  '种',
  '批',
  '起',
  '例',
  '次',
  '座',
  '条',
  '所',
  '类',
  '台',
  '套',
  '辆',
  '处',
  '只',
  '株',
  '张',
  '份',
  '门',
  '支',
  '位',
  '对',
  '场',
  '篇',
  '部',
  '册',
  '块',
  '枚',
  '间',
  '片',
  '宗',
  '吨',
  '亩',
  '克',
  '分',
  '点',
  '大',
  '学时',
  '课时',
]

const KINDS = new Map<string, UnitKind>([
  ...RATES.map((unit) => [unit, 'rate'] as const),
  ...MONEY.map((unit) => [unit, 'money'] as const),
  ...TIMES.map((unit) => [unit, 'time'] as const),
  ...COUNTS.map((unit) => [unit, 'count'] as const),
])

function escaped(word: string): string {
  return word.replace(/[()/]/g, '\\$&')
}

const ALTERNATIVES = [...KINDS.keys()]
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join('|')

/** Source of a regular expression for any unit, with 万 or 亿 in front and `/per` behind. */
export const UNIT_SOURCE = `(?:[百千]?万|万?亿|千|百)?(?:${ALTERNATIVES})(?:/[\\u4e00-\\u9fff]{1,5}?(?=[,。;、以的]|$))?|[百千]?万(?!人)|亿`

/** The kind of a printed unit; a multiplier in front and a `/per` behind do not matter. */
export function unitKind(unit: string): UnitKind {
  if (unit === '') return 'none'
  const known = KINDS.get(unit)
  if (known !== undefined) return known
  const bare = unit.replace(/^(?:[百千]?万|万?亿|千|百)/, '').replace(/\/[^/]*$/, '')
  return KINDS.get(bare) ?? 'count'
}

/** The unit as a goal states it: 4大体系 counts 个, 5个百分点 is 百分点. */
export function goalUnit(unit: string): string {
  if (unit === '大') return '个'
  return unit === '个百分点' ? '百分点' : unit
}
