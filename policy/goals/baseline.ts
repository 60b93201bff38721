import { mayEndWith } from '../text/gates.ts'
import { cutAdverbs } from './adverbs.ts'

/** 由680元增至, 由目前的三成: what a figure rises from. */
const RISES_FROM =
  /(?:由|从)[^,由从]{0,16}(?:\d|[一二两三四五六七八九十]成|分之[一二两三四])[^,由从]{0,8}$/
const EACH = /[“"]?[两二三四五六]个$/
const SPAN_OF_YEARS = /(?<!\d)(?:连续|未来|今后)?[一二三四五六两十\d]{1,2}年(?:内|以内|之内|累计)?$/
/** 比2020年, 在“十二五”末基础上, 较当地平均水平: what a change is measured from. */
const BASELINE =
  /(?:同比|(?:(?<!占)比(?![例重率])|较|与|在)[^,比较]{1,14}?(?:年|年度|年底|年末|期末|水平|平均|基础上|基数|初|末|以来|上年|去年|同期|目前|五[”"]?|期间|时期)(?:相比|的基础上|基础上)?)$/
/** The last signs of what `BASELINE` matches. */
const BASELINE_ENDS = '比年度底末平均上初来期前五”"间数'
/** 监测合格率2015年: a year behind a name. */
const YEAR_BEHIND =
  /(?:(?:到|至|在|于)?(?:19|20)\d{2}年(?:度|[年底末初]+|\d{1,2}月[底末]?)?(?:以?前|之前)?|(?:到|至|力争)?\d{1,2}月[底末]?(?:以?前)?|[今明当本]年底?|(?:到|至)年[底末]|(?<![一二两三四五六七八九十\d])年内)$/

/** 合格率2015年、2020年: all the years of a list. */
function withoutYears(name: string): string {
  const bare = name.replace(YEAR_BEHIND, '')
  return bare !== name && /年[底末]?[、和]$/.test(bare) ? withoutYears(bare.slice(0, -1)) : bare
}

/** The words of a name in front of its baseline, year or span of years. */
export function nameBefore(text: string): string {
  const bare = text.trimEnd()
  const risen = bare.includes('由') || bare.includes('从') ? bare.replace(RISES_FROM, '') : bare
  const based = mayEndWith(risen, BASELINE_ENDS) ? risen.replace(BASELINE, '') : risen
  const { text: name } = cutAdverbs(based)
  const dated = mayEndWith(name, '年月前底末度初内') ? withoutYears(name) : name
  const once = mayEndWith(dated, '年内计') ? dated.replace(SPAN_OF_YEARS, '') : dated
  return once.endsWith('个') ? once.replace(EACH, '') : once
}
