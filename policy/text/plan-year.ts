import { withYearsInDigits } from './spelled-year.ts'

const YEARS = /(?<![到至自从较比]\s*)((?:19|20)\d{2})年(?!修订|修正|版|制定|发布)/g
const SPAN = /(?:19|20)\d{2}\s*年?\s*[-—~–至到]+\s*(?:(?:19|20)\d{2}|\d{2}年)/
const OF_YEARS = /[两二三四五]年(?:期|行动|计划|规划|攻坚|方案)|十[一二三四五六]五/
const YEARLY = /计划|要点|工作|安排|方案|任务|分工|行动|活动|目标|打算|措施|实事|民生项目/

function onlyYear(text: string): { readonly year: string; readonly rest: string } | undefined {
  const found = [...text.matchAll(YEARS)]
  const years = new Set(found.map(([, year]) => year!))
  const [first] = found
  if (first === undefined || years.size !== 1) return undefined
  return { year: first[1]!, rest: text.slice(first.index + first[0].length) }
}

/** True for a title that names several years: (2021—2025年), 三年行动, “十四五”. */
export function isOfYears(title: string): boolean {
  const plain = withYearsInDigits(title)
  return SPAN.test(plain) || OF_YEARS.test(plain)
}

/** The year of a plan for one year, from its title; undefined for plans over several years. */
export function planYear(title: string): string | undefined {
  const plain = withYearsInDigits(title)
  if (isOfYears(plain)) return undefined
  const found = onlyYear(plain)
  if (found === undefined) return undefined
  const bracketed = /^度?[)）]$/.test(found.rest) && YEARLY.test(plain)
  return bracketed || YEARLY.test(found.rest) ? found.year : undefined
}

const OF_WORK =
  /^[^\d,。;:]{0,6}((?:19|20)\d{2})年度?的?[^\d,。;:]{0,14}(?:重点|主要|总体|具体|工作|任务|目标|要点|安排|打算|计划|思路|措施)[^\d,。;:]{0,10}$/
/** 第一期目标从2002年到2005年: a part of the plan ends with its span. */
const OF_SPAN =
  /^[^\d,。;:]{0,8}(?:目标|任务|阶段)[^\d,。;:]{0,2}(?:19|20)\d{2}年?(?:到|至|-|—+)((?:19|20)\d{2})年/
const LONGEST = 40
const REPORTS = /回顾|总结|情况|完成|成效|成绩|以来/

/** The year that a heading gives all below it (2010年重点工作), or undefined. */
export function headingYear(heading: string): string | undefined {
  if (heading.length > LONGEST || !heading.includes('年') || REPORTS.test(heading)) return undefined
  const plain = withYearsInDigits(heading)
  return (OF_WORK.exec(plain) ?? OF_SPAN.exec(plain))?.[1]
}

const AIM =
  /^(?:在|到)?((?:19|20)\d{2})年度?的?[^\d,。;:]{0,12}(?:目标|任务|指标|要求)(?:任务|要求)?(?:是|为)?[::]/
const OPENING = 48

/** The year of 2010年的总体目标是:, with which a part opens, or undefined. */
export function openingYear(text: string): string | undefined {
  const opening = text.slice(0, OPENING)
  return opening.includes('年') ? AIM.exec(withYearsInDigits(opening.trimStart()))?.[1] : undefined
}

const ANNOUNCED = /(?:^|[,。:;(\s])(20\d{2})年,?[^,。;:\d]{2,16}将/
const PRINTED = /(?<!\d)(?:19|20)\d{2}(?=年)/g

/** The year that news tell plans of (2023年,市局将办好…) and that is the only one they name, or undefined. */
export function announcedYear(text: string): string | undefined {
  const year = text.includes('将') ? ANNOUNCED.exec(text)?.[1] : undefined
  if (year === undefined) return undefined
  return new Set(text.match(PRINTED)).size === 1 ? year : undefined
}
