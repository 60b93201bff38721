import { kindsIn, LISTS } from '../text/signs.ts'
import { enumerated, ofClass } from './enumerated.ts'
import { endsInMeasure, isBareMeasure, isLoneCore, subjectOf, withoutCore } from './measure.ts'
import { splitList } from './split-list.ts'
import { DOING, SUBJECT } from './words.ts'

const STARTING_NOUN = new RegExp(`^(?:${SUBJECT.source})`)
const MEASURING = /排放|抽检|抽查|抽验|监测|检测|检验|验收|合格|达标|满意|覆盖/
const LEVEL =
  /^(?:国家级?|省级?|市级?|县级?|区级?|自治区级?|部(?![门分位])级?|地市?级|地市|旗级?|乡镇|社区|街道|行政村|村)(?=.)/
const LEVEL_END =
  /(?:国家级?|省级?|市级?|县级?|区级?|自治区级?|部级?|地市?级|地市|旗级?|乡镇|社区|街道|行政村|(?<!农|乡)村)$/

/** 万台电梯困人率: how many it is taken by is no part of what it is taken of. */
const PER = /^每?(?:[十百千]?万|千|百)[台人件户](?!次)/

/** What a measure is taken of; 企业 of 企业建立档案比例. */
function ownSubject(name: string): string {
  const at = name.endsWith('比例') && !name.includes('的') ? name.search(DOING) : -1
  return at > 2 ? name.slice(0, at) : subjectOf(name)
}

/** 产品质量国家监督抽查: by whom it is checked is no part of it either. */
const BY_WHOM = /(?:质量)?(?:国家|省级?|市级?|县级?)$/

/** Completes a bare measure with what its neighbour measures. */
export function inherited(name: string, neighbour: string): string {
  const shorter = withoutCore(neighbour)
  const known = neighbour.length - shorter.length > 2
  if (known && isLoneCore(name) && endsInMeasure(neighbour)) return shorter + name
  const subject = ownSubject(neighbour) || (known ? shorter : '')
  return subject.replace(PER, '').replace(BY_WHOM, '') + name
}

function withSubjects(items: readonly string[]): string[] {
  const done: string[] = []
  for (const item of items) {
    const before = done.at(-1)
    const bare = isBareMeasure(item) || (item.length <= 5 && !SUBJECT.test(item))
    const needs = before !== undefined && bare
    done.push(needs ? completed(item, before, done[0]!) : item)
  }
  return done
}

function completed(item: string, before: string, first: string): string {
  if (isBareMeasure(item)) return inherited(item, before)
  const subject = subjectOf(first) || headNoun(first)
  return SUBJECT.test(subject) || /[者员]$/.test(subject) ? subject + item : item
}

/** The words of a name up to its last subject noun: 特种设备 of 特种设备使用登记率. */
export function headNoun(name: string): string {
  const global = new RegExp(SUBJECT.source, 'g')
  let end = 0
  for (const match of name.matchAll(global)) end = match.index + match[0].length
  return name.slice(0, end)
}

function byLevel(items: readonly string[]): string[] | undefined {
  const [first, last] = [items[0]!, items.at(-1)!]
  const level = LEVEL.exec(last)?.[0]
  const head = LEVEL_END.exec(first)
  if (level === undefined || head === null) return undefined
  const prefix = first.slice(0, head.index).replace(/经$/, '')
  const suffix = last.slice(level.length)
  const levels = [head[0], ...items.slice(1, -1), level]
  return levels.map((one) => prefix + one + suffix)
}

function sharedPrefix(first: string): string {
  const at = first.lastIndexOf('的')
  return at < 0 ? '' : first.slice(0, at + 1)
}

/** A list of places names each in full: 集贸市场、加油站、医疗机构. */
const PLACE = /(?:市场|站|超市|店|景区|酒店|机构|单位|医院|学校|企业)$/

/** The words of a name up to its first subject noun. */
function headOf(name: string): string {
  const found = SUBJECT.exec(name)
  return found === null ? '' : name.slice(0, found.index + found[0].length)
}

/** End of a noun that a cut would go through: 水产品 must not be cut behind 水产. */
function endOfNounAcross(text: string, cut: number): number {
  for (const from of [cut - 1, cut - 2]) {
    const noun = from < 0 ? null : STARTING_NOUN.exec(text.slice(from))
    if (noun !== null && from + noun[0].length > cut) return from + noun[0].length
  }
  return cut
}

function suffixOf(last: string, modifiers: readonly string[]): string {
  const kind = ofClass(last, modifiers)
  if (kind !== '') return kind
  const places = modifiers.some((one) => PLACE.test(one))
  const noun = places ? headOf(last) : ''
  if (noun !== '') return last.slice(noun.length)
  // 大中型项目、其他项目合格率: they end in the same noun.
  const tail = modifiers[0]!.slice(-2)
  const at = last.indexOf(tail, 1)
  const alike = at > 0 && modifiers.every((one) => one.length > 2 && one.endsWith(tail))
  if (alike && at + 2 < last.length) return last.slice(at + 2)
  const lengths = new Set(modifiers.map((one) => one.length))
  const [length = 0] = lengths
  if (lengths.size === 1 && length >= 2 && last.length > length + 2) {
    return last.slice(Math.max(length, endOfNounAcross(last, length)))
  }
  const shared = SUBJECT.exec(last.slice(1))
  if (shared !== null) return last.slice(shared.index + 1)
  const measured = MEASURING.exec(last.slice(1))
  return measured === null ? '' : last.slice(measured.index + 1)
}

/** Items that are whole by themselves: 著名商标、名牌产品和保护产品. */
const NOUN_END = /(?:商标|产品|品牌|标志|企业|工程|\))$/

function byModifier(items: readonly string[]): string[] | undefined {
  const prefix = sharedPrefix(items[0]!)
  const modifiers = items
    .slice(0, -1)
    .map((item, at) => (at === 0 ? item.slice(prefix.length) : item))
  const last = items.at(-1)!
  const suffix = suffixOf(last, modifiers)
  // 国家标准、行业标准 are whole: nothing is shared.
  if (modifiers.every((one) => one.endsWith(suffix))) return undefined
  const nouns = modifiers.some((one) => NOUN_END.test(one))
  if (suffix === '' || (nouns && NOUN_END.test(suffix) && suffix.length <= 4)) return undefined
  return [...modifiers.map((one) => prefix + one + suffix), prefix + last]
}

const OPEN_LIST =
  /^([^等]{4,80})等(?:主要|重点|各类|[二两三四五六七八九\d]{1,2}(?:大类|大|类|种|项|个))?(污染物|行业|领域|产品|品种|指标|设备|器具|商品|企业|工程|机构|产业|环节|场所|单位)?([^、]{2,20})$/

/** The full names of a list that shares words, e.g. 种养、加工食品合格率 → 种养食品合格率, 加工食品合格率. */
export function distributed(items: readonly string[]): string[] {
  if (items.every(endsInMeasure)) return withSubjects(items)
  return byLevel(items) ?? byModifier(items) ?? withSubjects(items)
}

/** 旅游、商贸、餐饮等行业满意度: what stands behind 等 holds for each; the name of a class only for its kind. */
function openList(text: string, count: number): string[] | undefined {
  const [, list = '', noun = '', measure = ''] = OPEN_LIST.exec(text) ?? []
  if (list === '' || !endsInMeasure(measure)) return undefined
  const items = splitList(list, '、和及与')
  const kept = /^(?:行业|领域|工程|企业|机构|产业|环节|场所|单位)$/.test(noun) ? noun : ''
  return items.length === count ? items.map((one) => one + kept + measure) : undefined
}

/** The `count` names behind as many figures, or undefined when the list does not come out even. */
export function namesFor(text: string, count: number): string[] | undefined {
  const counted = enumerated(text, count)
  if (counted !== undefined) return counted
  const open = openList(text, count)
  if (open !== undefined) return open
  for (const separators of ['、', '、和及与', '、和及与或']) {
    const items = splitList(text.replaceAll('以及', '及'), separators)
    if (items.length === count) return distributed(items)
  }
  return undefined
}

/** The names that share one figure: full measures are apart, a list inside one noun phrase is one name. */
export function namesOfOne(text: string): string[] {
  if ((kindsIn(text) & LISTS) === 0) return [text]
  const items = grouped(splitList(text, '、').flatMap((item) => splitMeasures(item)))
  return items.length > 1 && items.every(endsInMeasure) ? withSubjects(items) : [text]
}

/** 首次检定率、加油机、计价器受检率: items without a measure belong to the next that has one. */
function grouped(items: readonly string[]): string[] {
  const groups: string[] = []
  let open = ''
  for (const item of items) {
    const whole = open === '' ? item : `${open}、${item}`
    open = groups.length > 0 && !endsInMeasure(item) ? whole : ''
    if (open === '') groups.push(whole)
  }
  return open === '' ? groups : [...groups, open]
}

function splitMeasures(item: string): string[] {
  const parts = splitList(item, '和及与')
  // 物流总费用与生产总值的比率 is one measure.
  if (/的(?:比率|比值|比例|比重|比)$/.test(parts.at(-1) ?? '')) return [item]
  return parts.length > 1 && parts.every(endsInMeasure) ? parts : [item]
}
