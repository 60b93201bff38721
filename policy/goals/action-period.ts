import { type Draft, walk } from '../outline/draft.ts'

const ACTION = /行动|整治|活动|攻坚|会战/
const LASTS =
  /(?:决定|定于|自|从|于|时间为?)[^。;]{0,24}?(20\d{2})年(\d{1,2})月(?:\d{1,2}日|[初中下上旬底]+)?(?:起)?(?:至|到|—+|-|~)(?:(20\d{2})年)?(\d{1,2})月/
const READ = 600

/** The month in which an action ends that its opening words date (决定从2009年3月至11月开展…), as `YYYY-MM`, or its year. */
export function actionEnd(
  outline: readonly Draft[],
  { text, title }: { readonly text: string; readonly title: string },
): string | undefined {
  if (!ACTION.test(title)) return undefined
  const first = walk(outline).find(({ marker }) => marker !== undefined)
  const opening = text.slice(0, Math.min(first?.start ?? READ, READ))
  const [, begins, , ends, month] = LASTS.exec(opening) ?? []
  if (month === undefined) return undefined
  const year = ends ?? begins!
  return month === '12' ? year : `${year}-${month.padStart(2, '0')}`
}
