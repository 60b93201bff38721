import { matchesOf } from '../text/matches.ts'

/** A goal without a figure, in offsets of its sentence. */
export interface FoundAmbition {
  readonly start: number
  readonly end: number
  readonly sure: boolean
}

const CLAUSE = /[^,;。:]+/g
const LONGEST = 60
const RANKED =
  /(?:进入|跨入|迈入|步入|跻身|达到|居于?|位居|位列|稳居|跃居|名列|处于|走在|保持|接近|赶上)[^,]{0,16}(?:前列|先进|领先|一流|行列|方阵|水平|前茅|前[一二三四五六七八九十]位?)|争创[^,]{0,12}(?:示范|城市|标杆)|(?:取得|获得)[^,]{0,10}(?:成效|成果|进展|突破|进步)|成为[^,]{3,}|实现[^,]{2,24}(?:转变|跨越|跃升|突破|现代化|升级)/
const IMPROVED =
  /(?:更加|更为|进一步|明显|显著|大幅|持续|不断|稳步|全面|基本|日益|普遍|有效|得到|逐步|逐年|大力|总体|整体|较大幅度|更好|充分|初步)(?:度|地)?(?:取得|显现|彰显|满足|强化|释放|激发|发挥|上升|下降|减少|增加|发展|完善|增强|提升|提高|优化|改善|健全|形成|牢固|巩固|夯实|凸显|突出|遏制|规范|确立|建立|建成|实现|丰富|扩大|合理|浓厚|好转|加强|改进|缩小|降低|消除|满足|畅通|高效|成熟|科学)|深入人心|蔚然成风|家喻户晓/
const FIGURE = /\d|[一二三四五六七八九]成(?![为果效员立长])|百分之|翻[一两二]番|零/

/** The clauses of a sentence that promise a state without a figure; only for parts that state goals. */
export function ambitionsIn(sentence: string): FoundAmbition[] {
  // What no sentence as a whole says, none of its clauses does.
  if (!RANKED.test(sentence) && !IMPROVED.test(sentence)) return []
  const found: FoundAmbition[] = []
  for (const match of matchesOf(sentence, CLAUSE)) {
    const clause = match[0].replace(/^(?:到|至)?\s*(?:19|20)\d{2}年[底末初]?/, '')
    if (clause.length < 4 || clause.length > LONGEST || FIGURE.test(clause)) continue
    const ranked = RANKED.test(clause)
    if (!ranked && !IMPROVED.test(clause)) continue
    const end = match.index + match[0].length
    found.push({ start: end - clause.length, end, sure: ranked })
  }
  return found
}
