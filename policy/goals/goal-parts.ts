import type { Draft } from '../outline/draft.ts'
import type { Worded } from './ambitions.ts'
import type { Surroundings } from './found-goal.ts'
import type { Said } from './sentence.ts'

/** 到2025年 at the beginning of a clause. */
const TILL =
  /(?:^|[,;:]|提出|明确|要求)\s*(?:[^,]{0,8}目标是)?(?:力争|争取|确保|努力)?(?:到|至|[“"]?十.五[”"]?(?:期?末|期间))/
/** 工作目标: or 总的目标是 at the beginning of a clause. */
const AIM = /(?:^|[,;])\s*[^,;:“”]{0,6}(?<!(?:围绕|按照|根据|实现)[^,;:]{0,6})目标(?:是|为|:)/

/** General demands, and what stands under no heading at all. */
function mayTurn(path: readonly Draft[]): boolean {
  const { section, marker } = path.at(-1)!
  if (section === 'idea') return true
  return section === 'work' && marker === undefined && path.length === 1
}

/** True when a sentence turns to what is to be reached, in a part whose heading does not say so. */
function turns({ sentence, deadlines }: Said, since: number | undefined): boolean {
  if (sentence.includes('目标') && AIM.test(sentence)) return true
  if (deadlines.length === 0 || !TILL.test(sentence)) return false
  return deadlines.some(({ deadline }) => Number(deadline?.slice(0, 4)) >= (since ?? 0))
}

/** Tells for the sentences of a part, one after the other, which of them state goals in words. */
export class InWords {
  private always: boolean
  private runs = false
  private readonly open: boolean
  private readonly general: boolean
  private readonly follows: boolean
  private readonly since: number | undefined

  /** `follows` when the paragraph before opened with 到2025年. */
  constructor(path: readonly Draft[], { inGoals, issued }: Surroundings, follows: boolean) {
    const { section, marker } = path.at(-1)!
    this.always = inGoals
    this.open = mayTurn(path)
    this.general = section === 'idea'
    this.follows = follows && this.general && marker === undefined
    this.since = issued
  }

  /** True when a sentence without a figure and a time will not be read. */
  get areClosed(): boolean {
    return !this.always && !this.open && !this.runs
  }

  /** Has a sentence read when it may state goals in words; `read` says whether it did. */
  reads(worded: Worded, read: () => boolean): void {
    const counts = worded.counted.length > 0
    const turned = this.open && turns(worded, this.since)
    this.always ||= turned && this.general
    const goesOn = turned || (this.follows && counts)
    const stated = (this.always || goesOn || this.runs) && read()
    // What a report of a plan says of its goals ends with the first sentence that says none.
    this.runs = (goesOn || this.runs) && (stated || counts)
  }
}
