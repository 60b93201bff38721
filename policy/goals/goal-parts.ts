import type { Draft } from '../outline/draft.ts'
import type { Said } from './sentence.ts'

/** 到2025年 at the beginning of a clause. */
const TILL =
  /(?:^|[,;:]|[。;,:]?(?:提出|明确|要求))\s*(?:[^,]{0,8}目标是)?(?:力争|争取|确保|努力)?(?:到|至|[“"]?十.五[”"]?(?:期?末|期间))/

/** General demands, and what stands under no heading at all. */
function mayTurn(path: readonly Draft[]): boolean {
  const { section, marker } = path.at(-1)!
  if (section === 'idea') return true
  return section === 'work' && marker === undefined && path.length === 1
}

/** 工作目标: or 总的目标是 at the beginning of a clause. */
const AIM = /(?:^|[,;])\s*[^,;:“”]{0,6}(?<!(?:围绕|按照|根据|实现)[^,;:]{0,6})目标(?:是|为|:)/

/** True when a sentence turns to what is to be reached, in a part whose heading does not say so; `since` is a year. */
export function turnsToGoals(
  path: readonly Draft[],
  { sentence, deadlines }: Said,
  since: number | undefined,
): boolean {
  if (!mayTurn(path)) return false
  if (sentence.includes('目标') && AIM.test(sentence)) return true
  if (deadlines.length === 0 || !TILL.test(sentence)) return false
  return deadlines.some(({ deadline }) => Number(deadline?.slice(0, 4)) >= (since ?? 0))
}
