import { splitList } from './split-list.ts'

const NUMERALS = '零一二三四五六七八九十'
/** 三类产品, 四个分行业, 三大类重点产品: the number of items behind or in front of a list. */
const COUNTER =
  /(?:等|这)?([两二三四五六七八九十]|\d{1,2})(?:大类|大|个|类|种|项|家|所|方面|级|条|支)(?:主要|重点|分|细分|专业|基本|传统|骨干)?/
/** Nouns of a class: they complete items that do not say what kind of thing they are. */
const CLASS =
  /^(?:(?:专业|分项|单位)?工程|(?:分|子)?行业|产业|领域|产业链|环节|阶段|业态|区域|流域|人群|群体|部门|窗口|层级|品种|品类|类别|场所|单位|机构|企业|市场|设备|产品|食品|商品|标准|系统|条线|业务|服务)/
const ANYWHERE =
  /(?:分行业|子行业|行业|产业|领域|环节|业态|产业链)(?=[^、]*(?:率|度|指数|比例|比重|占比)$)/
/** Items that are things themselves. */
const THING =
  /(?:品|器|器具|机|梯|炉|店|站|室|场|堂|厨房|厂|所|院|校|区|车|药|肥|料|材|水泥|钢材|种子|农药|化肥|饲料|单位|机构|企业|设备|容器|工程|行业|产业|市场|饮片|疫苗)$/
const BEHIND_COUNTER = /^(?:的|中|里|内)?/

function numberOf(printed: string): number {
  if (printed === '两') return 2
  return /\d/.test(printed) ? Number(printed) : NUMERALS.indexOf(printed)
}

/** Classes of things; an item that is such a thing itself needs no class. */
const OF_THINGS = /^(?:单位|机构|企业|市场|设备|产品|食品|商品|场所|品种|品类|类别)$/

function withRest(items: readonly string[], rest: string): string[] {
  const noun = (CLASS.exec(rest)?.[0] ?? '').replace(/^[分子]行业/, '行业')
  const behind = rest.slice((CLASS.exec(rest)?.[0] ?? '').length).replace(BEHIND_COUNTER, '')
  const needless = (item: string) =>
    item.endsWith(noun) || (OF_THINGS.test(noun) && THING.test(item))
  return items.map((item) => item + (needless(item) ? '' : noun) + behind)
}

/** 三大类重点产品(甲、乙、丙)抽查合格率: the items stand in brackets. */
function inBrackets(text: string, count: number): string[] | undefined {
  const found = /^([^()]{2,20})\(([^()]+)\)([^()]{2,30})$/.exec(text)
  const items = found === null ? [] : splitList(found[2]!, '、和及与')
  if (items.length !== count) return undefined
  const noun = /(?:工程|行业|产业|领域|企业|产品|机构)$/.exec(found![1]!)?.[0] ?? ''
  return items.map((item) => item + (THING.test(item) ? '' : noun) + found![3]!)
}

/** 轻工、纺织、电子三类产品合格率: each item of a counted list with what stands behind the number. */
export function enumerated(text: string, count: number): string[] | undefined {
  if (text.includes('(') && text.endsWith(')') === false) {
    const bracketed = inBrackets(text, count)
    if (bracketed !== undefined) return bracketed
  }
  const found = COUNTER.exec(text)
  if (found === null || numberOf(found[1]!) !== count || found.index < 3) return undefined
  const items = splitList(text.slice(0, found.index), '、和及与')
  const rest = text.slice(found.index + found[0].length)
  return items.length === count && rest !== '' ? withRest(items, rest) : undefined
}

/** What a list of modifiers shares from its class noun on: 行业用户满意率 of 旅游、邮政通信行业用户满意率. */
export function ofClass(last: string, modifiers: readonly string[]): string {
  const found = ANYWHERE.exec(last)
  const apart =
    found !== null && found.index >= 2 && !modifiers.some((one) => one.includes(found[0]))
  return apart ? last.slice(found.index) : ''
}
