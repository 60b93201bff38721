import { isActing } from '../outline/section-kind.ts'
import { groupsOf } from '../text/gates.ts'

/** Words of what has been reached; not of what a change is measured from, as 由目前的62%, 较上年. */
const ACHIEVED =
  /过去的?[一二两三四五六七八九十\d]{1,2}年|(?:^|,)[^,]{0,4}[一二两三四五]年来|首次(?:突破|达到|超过)|已(?:经)?(?:达|有|建|完|实|累|取|超|成|形|培|创|获得|突破|覆盖|全部|基本)|(?<![由从比较与在])(?:目前|截至|截止(?!到20)|去年)|(?<![由从比较与在])上年(?!度?水平)|(?:年|五”?|开放)以来(?=,|全|共|累计|[^,]{2,20},)|近[几两三]?年来?,|近[两三四五]年,|(?:达到|提高|提升|增长|增加|下降|降低|减少|获得|建成|创建|培育|取得|完成|实现|突破|新增)了|仅(?:为|有|占|达)?(?=[约近]?\d|[一二三四五六七八九]成)|尚不|不足\d[^,的]*$|有了|得到了|在[^,]{2,30}的同时|发达(?:国家|地区|省|城市)/
/** A period that a report sums up; in a part that states goals it is the period of the goals. */
const SUMMED_UP = /(?:年|五”?)期间,?(?:全[省市县区旗州盟国])?(?:共|累计)/
const TURNS_AHEAD =
  /,(?=(?:今年|明年|今后|下一步|力争|争取|确保|计划|到(?:20\d{2}年|[“"]?十[一二三四五六]五)|20\d{2}年[底末]?(?:力争|要|将|确保|达到)))/

/** Signs of what `ACHIEVED` matches, but for three words whose signs are everywhere. */
const signsOf = groupsOf(['过来首已目截去近了仅尚足'])

function mayReport(text: string): boolean {
  const said = signsOf(text) !== 0
  return said || text.includes('上年') || text.includes('的同时') || text.includes('发达')
}

/** True for words that report what has been reached instead of what is to be reached. */
function reports(text: string, inGoals: boolean): boolean {
  return (mayReport(text) && ACHIEVED.test(text)) || (!inGoals && SUMMED_UP.test(text))
}

/** Words of what is to be reached, behind a sentence that reports. */
const AHEAD =
  /今年|明年|今后|下一步|力争|争取|确保|努力|计划|将|(?<![主重需必])要(?!求|素|点)|到(?:20\d{2}年|[“"]?十[一二三四五六]五)|20\d{2}年[底末]?前|目标|不少于|不低于/

/** A range of a sentence. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Ranges of a sentence that report the past: all of it, or only up to where it turns ahead; `before` when the sentence in front does. */
export function pastRanges(sentence: string, inGoals: boolean, before = false): Range[] {
  if (before && !AHEAD.test(sentence)) return [{ start: 0, end: sentence.length }]
  if (!reports(sentence, inGoals)) return []
  let start = 0
  return sentence.split(TURNS_AHEAD).flatMap((part) => {
    const range = { start, end: start + part.length }
    start = range.end + 1
    return reports(part, inGoals) ? [range] : []
  })
}

const REPORTING =
  /(?:成效|成绩|成就|回顾|总结|现状|短板|困难|形势|背景|完成情况|进展情况)(?:[与和及][^,]{2,8}|分析)?$|(?:存在|主要|面临|突出)的?.{0,6}(?:问题|挑战|困难|矛盾)|^(?:发展|工作|现有|现实|建设|原有)基础(?:[与和][^,]{2,6})?$|取得的|以来(?:的?工作)?$/

/** True for headings of parts that report: 发展成效, 2007年工作回顾, 问题短板. */
export function isReporting(heading: string): boolean {
  return heading.length <= 30 && REPORTING.test(heading) && !isActing(heading)
}
