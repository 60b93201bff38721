import { addsUp } from '../series.ts'
import { type Comparator, relatives } from '../standing.ts'

/** What a plan promises about one figure, as far as two plans can be compared. */
export interface Pledge {
  readonly title: string
  readonly comparator: Comparator
  readonly value: number | null
  readonly upper: number | null
  readonly unit: string | null
  /** ISO day; null where neither the sentence nor its document names one. */
  readonly deadline: string | null
}

/** How a lower plan takes up something of the upper one; `unknown` where nobody can say from the texts. */
export type Cover = 'covered' | 'weaker' | 'missing' | 'unknown'
export interface Verdict {
  readonly cover: Cover
  readonly why: string
}

type Direction = 'least' | 'most' | 'exact' | 'range' | 'rise' | 'fall' | 'judged'
const directions: Readonly<Record<Comparator, Direction>> = {
  gte: 'least',
  gt: 'least',
  lte: 'most',
  lt: 'most',
  eq: 'exact',
  approx: 'exact',
  between: 'range',
  increase: 'rise',
  decrease: 'fall',
  aboveMean: 'judged',
  belowMean: 'judged',
  rank: 'judged',
  qualitative: 'judged',
}

const words: Readonly<Record<Comparator, string>> = {
  gte: '不低于',
  gt: '高于',
  lte: '不超过',
  lt: '低于',
  eq: '等于',
  approx: '约',
  between: '介于',
  increase: '提高',
  decrease: '降低',
  ...relatives,
}

/** A promise in words: 不低于 95%. */
export function pledgeText({ comparator, value, upper, unit }: Pledge): string {
  const to = comparator === 'between' && upper !== null ? `—${upper}` : ''
  return value === null ? '没有数值' : `${words[comparator]} ${value}${to}${unit ?? ''}`
}

/** Whether the lower promise is at least as strong as the upper one, with the numbers that decide it. */
export function compare(above: Pledge, below: Pledge): Verdict {
  const said = `上级${pledgeText(above)}，本级${pledgeText(below)}`
  const unlike = incomparable(above, below)
  if (unlike) return { cover: 'unknown', why: `${said}：${unlike}` }
  if (isShared(above)) return { cover: 'covered', why: `${said}：数量目标由各地分担，按合计比较` }
  if (!reaches(above, below)) return { cover: 'weaker', why: `${said}：低于上级要求` }
  if (above.deadline !== null && below.deadline !== null && below.deadline > above.deadline)
    return { cover: 'weaker', why: `${said}：期限 ${below.deadline} 晚于上级的 ${above.deadline}` }
  return { cover: 'covered', why: `${said}：不低于上级要求` }
}

/** A number that regions make up together: 培育企业 10 家, but not 每个县建设 2 个. */
const isShared = ({ title, unit }: Pledge): boolean => addsUp(unit ?? '') && !/^每/.test(title)

function incomparable(above: Pledge, below: Pledge): string | null {
  if (isJudged(above) || isJudged(below)) return '相对水平或定性的目标，需要人工核对'
  if (above.value === null || below.value === null) return '缺少数值，不能比较'
  if ((above.unit ?? '') !== (below.unit ?? ''))
    return `单位不同（${above.unit ?? '无'}、${below.unit ?? '无'}），不能比较`
  const same = directions[above.comparator] === directions[below.comparator]
  return same || meets(above, below) ? null : '比较方式不同，需要人工核对'
}

const isJudged = ({ comparator }: Pledge): boolean => directions[comparator] === 'judged'

/** An exact promise can be held against a bound. */
const meets = (above: Pledge, below: Pledge): boolean =>
  directions[below.comparator] === 'exact' &&
  ['least', 'most'].includes(directions[above.comparator])

function reaches(above: Pledge, below: Pledge): boolean {
  const want = above.value!
  const have = below.value!
  switch (directions[above.comparator]) {
    case 'least':
      return have > want || (have === want && !loosens(above, below, 'gt'))
    case 'most':
      return have < want || (have === want && !loosens(above, below, 'lt'))
    case 'rise':
    case 'fall':
      return have >= want
    case 'range':
      return have >= want && (below.upper ?? have) <= (above.upper ?? want)
    case 'exact':
    case 'judged':
      return have === want
  }
}

/** 高于 95 is not kept by 不低于 95. */
const loosens = (above: Pledge, below: Pledge, strict: Comparator): boolean =>
  above.comparator === strict && below.comparator !== strict

/**
 * Whether what the lower plans promise together makes up a number that the upper plan promises; null where numbers do not add
 * up, or none is promised below.
 */
export function compareSum(above: Pledge, below: readonly (Pledge | null)[]): Verdict | null {
  const direction = directions[above.comparator]
  if (!isShared(above) || above.value === null) return null
  if (direction !== 'least' && direction !== 'most' && direction !== 'exact') return null
  const usable = below.filter(
    (one): one is Pledge => one !== null && incomparable(above, one) === null,
  )
  if (usable.length === 0) return null
  const sum = usable.reduce((total, { value }) => total + value!, 0)
  const open = below.length - usable.length
  const said = `上级${pledgeText(above)}，${usable.length} 个地区合计 ${sum}${above.unit ?? ''}`
  return { ...sumVerdict({ direction, want: above.value, sum, open }), why: sumWhy(said, open) }
}

const sumWhy = (said: string, open: number): string =>
  open > 0 ? `${said}，另有 ${open} 个地区没有可比的数` : said

function sumVerdict(of: {
  readonly direction: 'least' | 'most' | 'exact'
  readonly want: number
  readonly sum: number
  readonly open: number
}): Pick<Verdict, 'cover'> {
  const { direction, want, sum, open } = of
  if (direction === 'least' && sum >= want) return { cover: 'covered' }
  if (direction !== 'least' && sum > want) return { cover: 'weaker' }
  if (open > 0) return { cover: 'unknown' }
  const kept = direction === 'most' ? sum <= want : sum === want
  return { cover: kept ? 'covered' : 'weaker' }
}
