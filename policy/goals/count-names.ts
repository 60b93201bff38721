import { objectOf } from './complete.ts'
import { namesFor, namesOfOne } from './distribute.ts'
import { counted, makes } from './name.ts'
import type { Phrase } from './phrase.ts'
import type { Situation } from './situation.ts'
import { splitList } from './split-list.ts'

/** 发布养老、托育2项规范, 完成城区10条河道整治: the words between verb and figure, when they are that many or a place. */
export function listBefore(left: string, { figures }: Phrase): string | undefined {
  const own = counted(left)
  const items = splitList(own, '、和及与')
  const many = items.length > 1 && items.length === figures[0]!.value && own.length <= 24
  return many || OF_PLACE.test(own) ? own : undefined
}

const OF_PLACE = /^[\u4e00-\u9fff]{1,6}(?:区|县|市|镇|乡|村|街道|流域)$/

/** The names of a list: dealt out to figures, or each of them with 各, or all scores. */
export function severalNames(name: string, { lead, phrase }: Situation): string[] | undefined {
  const { length } = phrase.figures
  if (length > 1) return namesFor(name, length)
  const items = splitList(name, '、和及与')
  if (items.length < 2) return undefined
  if (lead.each && /各(?:自)?$/.test(phrase.left.replace(lead.word, '')))
    return namesFor(name, items.length)
  return phrase.figures[0]!.unit === '分' ? namesOfOne(name) : undefined
}

/** 规模以上企业通过认证300家: those who do it. */
const WHO_DO =
  /^([^的]{0,10}(?:企业|单位|机构|医院|学校|景区|集群))((?:通过|获得?|取得|建立|实施|导入|开展|设立|达到|申报|创建)[^的]{2,20})$/
const PER = /^(.{2,}?)(?:达到|不低于|不少于|超过)?(每(?:十万|百万|万|千|百)[\u4e00-\u9fff]{1,3})$/

/** 检验量达到每千人6批次, 培训人均18学时, 入库企业200家: the whole name of what is counted. */
export function withMeasure(name: string, { phrase, before }: Situation): string {
  if (/[人户]均$/.test(name)) return name + phrase.figures[0]!.unit.replace(/\/.*/, '')
  const those = /^[家户]$/.test(phrase.figures[0]!.unit) ? WHO_DO.exec(name) : null
  if (those !== null) return `${those[2]!}的${those[1]!}`
  const said = saidBefore(name, before)
  if (said !== undefined) return said
  if (/^入[库园选]/.test(name)) return (objectOf(before) ?? '') + name
  return name.includes('每') ? name.replace(PER, '$2$1') : name
}

/** 推进老旧电梯更新改造,更新110台: the clause in front says of what. */
export function saidBefore(name: string, before: string): string | undefined {
  const clause = /(?:^|[,;:。])([^,;:。]*),$/.exec(before)?.[1] ?? ''
  const at = name.length <= 3 ? clause.indexOf(name) : -1
  const whole =
    at < 3
      ? ''
      : clause.slice(0, at + name.length).replace(/^(?:推进|推动|加快|实施|开展|完成)/, '')
  return whole.length > name.length + 1
    ? whole.replace(/^\d+年(?:以上|及以上)(?:的)?/, '')
    : undefined
}

/** 建立培育库,入库企业200家: what comes of the work that the clause in front tells. */
export function isResult(name: string, { before, phrase }: Situation): boolean {
  const clause = /(?:^|[,;:。])([^,;:。]*),$/.exec(before)?.[1] ?? ''
  return phrase.right === '' && name.length >= 4 && !/\d/.test(clause) && makes(clause)
}
