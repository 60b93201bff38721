import { firstOfSigns } from '../text/signs.ts'

/** Words of each quality domain, in order: the earlier row wins. */
const DOMAINS: readonly (readonly [string, string])[] = [
  ['enterprise', '企业比例 企业持证生产比例'],
  ['brand', '名牌 品牌 商标 地理标志 原产地 质量奖 老字号 精品 区域公用'],
  ['engineering', '工程 建筑 公路 道路 水利 堤防 桥梁 住宅 房屋 鲁班奖 试车 施工 水库'],
  ['service', '消费环境 营商环境 市场环境 服务环境'],
  ['environment', '环境 森林 空气 水质 垃圾 污水 污染 绿化 排放 生态 水源 PM 能耗 节能'],
  ['foundation', '计量 标准 认证 认可 检验检测 检测机构 量值 溯源 受检 实验室 专利 技术机构'],
  ['service', '服务 满意 旅游 投诉 窗口 办结 医疗 养老 物业'],
  ['product', '产品 食品 药 农 种养 化妆品 器械 设备 商品 消费品 抽查 抽检 召回 合格率 制造业'],
  ['enterprise', '企业 强企 强业 强区 质量损失 质量管理 首席质量官'],
]
const SAMPLING = /产品|食品|药品|药物|农产|设备/
const NONE = DOMAINS.length

type Fits = (text: string, at: number, word: string) => boolean

const closes: Fits = (text, at, word) => at + word.length === text.length
/** Words that count only where they stand so. */
const CONDITIONS: Readonly<Record<string, Fits>> = {
  企业比例: closes,
  企业持证生产比例: closes,
  工程: (text, at) => text[at - 1] !== '"' && text[at - 1] !== '”',
  医疗: (text, at) => !text.startsWith('器械', at + 2),
}

interface Word {
  readonly word: string
  readonly row: number
  readonly fits: Fits | undefined
}

/** The words by their first unit, those of earlier rows first. */
const BY_FIRST = new Map<number, Word[]>()
for (const [row, [, words]] of DOMAINS.entries()) {
  for (const word of words.split(' ')) {
    const unit = word.charCodeAt(0)
    const same = BY_FIRST.get(unit) ?? []
    BY_FIRST.set(unit, [...same, { word, row, fits: CONDITIONS[word] }])
  }
}

const nextWord = firstOfSigns(String.fromCharCode(...BY_FIRST.keys()))

/** The first row with a word at this place. */
function rowAt(text: string, at: number): number {
  for (const { word, row, fits } of BY_FIRST.get(text.charCodeAt(at)) ?? []) {
    if (text.startsWith(word, at) && (fits === undefined || fits(text, at, word))) return row
  }
  return NONE
}

/** The first row that has a word anywhere in a text. */
function byOrder(text: string): number {
  let first = NONE
  for (let at = nextWord(text, 0); at < text.length && first > 0; at = nextWord(text, at + 1))
    first = Math.min(first, rowAt(text, at))
  return first
}

/** The row whose word comes first: 产品、工程和服务质量 is about products in the first place. */
function byPlace(text: string): number {
  for (let at = nextWord(text, 0); at < text.length; at = nextWord(text, at + 1)) {
    const row = rowAt(text, at)
    if (row < NONE) return row
  }
  return NONE
}

/** The quality domain of a goal: by its indicator, else by the nearest heading of its path that tells one. */
export function domainOf(indicator: string, path: readonly { readonly heading: string }[]): string {
  if (indicator.includes('标准化') && SAMPLING.test(indicator)) return 'product'
  let row = byOrder(indicator)
  for (let at = path.length - 1; at >= 0 && row === NONE; at--) {
    const { heading } = path[at]!
    row = heading === indicator ? byOrder(heading) : byPlace(heading)
  }
  return DOMAINS[row]?.[0] ?? 'other'
}
