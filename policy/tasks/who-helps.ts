import { matchesOf } from '../text/matches.ts'
import { departmentsIn, isBody } from './departments.ts'

/** How far into a sentence roles are looked for. */
export const READ = 400
const OFFICE_END = '(?<=[局委厅办部署院所队站室]|政府|公司|海关|中心)'
const OTHERS = `([^,。;:()]{2,60}?)(?:等(?:有关|相关)?(?:部门|单位)|${OFFICE_END}(?!(?:督[查察]|法制|研究|政研|办公)[室厅办]|(?:宣传|组织|统战)部|政法委|网信办|编办)(?=[^局委厅办部署院所队站室、和及与]{2}))`
const JOINED = new RegExp(`^([^,。;:()]{2,40}?)(?:要|应|应当)?会同${OTHERS}`)
const WITH_OTHERS = new RegExp(`[,;]会同${OTHERS}`)
const HELP_CLAUSE =
  /(?:^|[,;。])([^,;。:]{2,80}?)(等(?:有关|相关)?(?:部门|单位))?(?:要|应当?|予以|给予|积极|密切|协同|共同|按(?:照)?职责(?:分工)?|做好)*(?:配合|协助|参与|参加|协办)(?:工作|实施|落实)?(?=[,;。\s]|$)/g
const HELPS =
  /(?:^|[,;])([^,;。:]{2,80}?)等(?:有关|相关)?(?:部门|单位)(?:要|应|应当)[^。;]{0,14}(?:配合|协助|参与|协同)/
const NOBODY =
  /^(?:有关|相关)|^各(?:级|地|有关|相关|行业)*(?:职能|业务|主管|成员)*(?:部门|单位|地|方面|方|级)/
const SHORT = 6

/** 甲局会同乙局、丙局等部门…: who leads and who helps, as printed. */
export function joinedBy(text: string): { subject: string; others: string } | undefined {
  const [, subject, others = ''] = text.includes('会同') ? (JOINED.exec(text) ?? []) : []
  return subject === undefined ? undefined : { subject, others }
}

/** Bodies named in a list, without 各有关部门 and the like; empty unless all of it names bodies. */
export function namedIn(printed: string): string[] {
  const names = departmentsIn(printed).names.filter((name) => !NOBODY.test(name))
  return names.every((name) => isBody(name) || name.length <= SHORT) ? names : []
}

/** Who helps, from what stands behind 会同 and from clauses that close with it: …,乙局、丙局予以配合. */
export function helpersIn(text: string): string[] {
  const read = text.slice(0, READ)
  const others = read.includes('会同') ? WITH_OTHERS.exec(read)?.[1] : undefined
  if (others !== undefined) return namedIn(others)
  if (!/[配协参]/.test(read)) return []
  const told = HELPS.exec(read)?.[1]
  if (told !== undefined) {
    const names = departmentsIn(told).names.filter((name) => !NOBODY.test(name))
    if (names.every((name) => name.length <= 14)) return names
  }
  return matchesOf(read, HELP_CLAUSE).flatMap(([, list = '', group]) => {
    const names = departmentsIn(list).names.filter((name) => !NOBODY.test(name))
    return names.every((name) => isBody(name) || (group !== undefined && name.length <= SHORT))
      ? names
      : []
  })
}
