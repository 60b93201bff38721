import { type Quantity, quantitiesOf } from '../goals/quantity.ts'
import { fact, type Reader, wordsAround } from './fact.ts'

const SAID = /奖励|奖金|奖补|补助|补贴|资助|颁发|给予|各?奖(?=\d)/
/** Money that a condition is about, or that is set aside, and not what a receiver gets. */
const OTHER =
  /(?:销售|营业|营收|收入|产值|利润|税|投资|投入|损失|安排|预算|总额|资本|处以?|罚款)[^,、;]{0,12}$/
const AT_MOST = /(?:不超过|不高于|最高(?:可)?|最多|至多)[^,、;]{0,6}$/
const RECEIVER =
  /(?:对|向|给予|给)?(?:每[家个名])?([^,、。对向给]{2,24}?)(?:,?(?:每[家个名人]|分别|各))?(?:再?给予)?(?:一次性|分别|各)?(?:给予)?(?:奖励|奖金|奖补|补助|资助|颁发)[^,、。]{0,8}$/
const GIVEN = /(?:对|向)([^,、。对向]{2,24}?)[,]?(?:一次性|分别|各|每[家个名人])*给予[^,、。]{0,8}$/

function receiverBefore(sentence: string, at: number): string {
  const before = sentence.slice(Math.max(0, at - 40), at)
  const found = RECEIVER.exec(before)?.[1] ?? GIVEN.exec(before)?.[1] ?? ''
  return found.replace(/(?:,|每[家个名人]|分别|各)+$/, '')
}

/** 对一等奖、二等奖分别奖励10万元、5万元: the receivers in the order of the amounts. */
function dealt(sentence: string, figures: readonly Quantity[]): string[] | undefined {
  const at = sentence.indexOf('分别')
  if (at < 0 || figures.length < 2 || at > figures[0]!.start) return undefined
  const clause = /[^。;:]*$/.exec(sentence.slice(0, at))![0]
  const listed = clause
    .replace(/^.*?(?:对|向)(?:获得|获)?/, '')
    .replace(/的?[^的、]{0,6},?$/, (end) => (end.startsWith('的') ? '' : end.replace(/,$/, '')))
  const names = listed.split(/[、和及]/)
  return names.length === figures.length ? names : undefined
}

/** 3万元至5万元 is one amount with an upper end. */
function joined(figures: readonly Quantity[], sentence: string): Quantity[] {
  return figures.flatMap((one, nth) => {
    const [before, next] = [figures[nth - 1], figures[nth + 1]]
    const ranges = (a: Quantity, b: Quantity) =>
      a.unit === b.unit && /^(?:至|到|-|—+|~)$/.test(sentence.slice(a.end, b.start))
    if (before !== undefined && ranges(before, one)) return []
    return next !== undefined && ranges(one, next)
      ? [{ ...one, upper: next.value, end: next.end, stop: next.stop }]
      : [one]
  })
}

/** What receivers are paid, grade by grade. */
export const amounts: Reader = (sentence) => {
  if (!SAID.test(sentence)) return []
  const figures = quantitiesOf(sentence).filter(
    ({ kind, start, stop, behind }) =>
      kind === 'money' &&
      !OTHER.test(sentence.slice(Math.max(0, start - 16), start)) &&
      !(behind !== undefined && sentence[stop] === '的'),
  )
  const sums = joined(figures, sentence)
  const names = dealt(sentence, sums)
  return sums.map(({ start, stop, value, upper, unit }, nth) => {
    const limit = AT_MOST.test(sentence.slice(0, start)) ? 'lte' : 'eq'
    const comparator = upper === null ? limit : 'between'
    const subject = names?.[nth] ?? receiverBefore(sentence, start)
    const said = Math.max(sums[nth - 1]?.stop ?? 0, sentence.lastIndexOf('对', start))
    const near = start - said > 40 ? sentence.lastIndexOf(',', start) + 1 : said
    const range = wordsAround(sentence, { start, stop }, near)
    const plain = unit.replace('人民币', '')
    return fact('amount', range, { value, upper, unit: plain, comparator, subject })
  })
}
