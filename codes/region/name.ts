import { foldWidth } from '../text/fold.ts'

const PEOPLES =
  '壮 藏 裕固 彝 瑶 锡伯 乌孜别克 维吾尔 佤 土家 土 塔塔尔 塔吉克 水 畲 撒拉 羌 普米 怒 纳西 仫佬 苗 蒙古 门巴 毛南 满 珞巴 傈僳 黎 拉祜 柯尔克孜 景颇 京 基诺 回 赫哲 哈萨克 哈尼 仡佬 高山 鄂温克 鄂伦春 俄罗斯 独龙 东乡 侗 德昂 傣 达斡尔 朝鲜 布依 布朗 保安 白 阿昌 各'.split(
    ' ',
  )
/** Peoples that official names also write without 族: 新疆维吾尔自治区, 察布查尔锡伯自治县. */
const BARE = ['维吾尔', '蒙古', '哈萨克', '柯尔克孜', '塔吉克', '锡伯']

const PEOPLE = `(?:${[...PEOPLES.map((name) => `${name}族`), ...BARE].join('|')})`
const ENDING = /(?:特别行政区|自治[区州县旗]|行政委员会|地区|新区|林区|特区|[省市县区旗盟州])$/
const PEOPLE_AT_END = new RegExp(`${PEOPLE}+$`)

/** The name without its kind (省 市 县 区 旗 盟 自治…) and its peoples: 恩施土家族苗族自治州 → 恩施.
 * Names that would shrink to one character stay whole (单县); 东乡族自治县 → 东乡. */
export function shortRegionName(name: string): string {
  const plain = foldWidth(name).replace(/\s/g, '')
  const kindless = plain.replace(ENDING, '')
  if (kindless.length < 2) return plain
  const short = kindless.replace(PEOPLE_AT_END, '')
  return short.length < 2 ? kindless.replace(/(?<=.{2})族$/, '') : short
}

/** Every way to write a region's name, most official first: full, short, and short with its kind (恩施州). */
export function regionNames(name: string): string[] {
  const short = shortRegionName(name)
  const kind = name.match(/自治([州县旗])$/)?.[1]
  const kindless = name.replace(ENDING, '')
  return [...new Set([name, short, kindless, ...(kind ? [short + kind] : [])])].filter(
    (each) => each.length > 1,
  )
}
