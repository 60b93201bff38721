/** What makes a goal doubtful. */
export type Doubt =
  | 'level'
  | 'previous'
  | 'clause'
  | 'heading'
  | 'other'
  | 'guessed'
  | 'far'
  | 'uneven'
  | 'long'
  | 'wordy'
  | 'counted'
  | 'dealt'
  | 'loose'
  | 'aside'
  | 'mixed'
  | 'undated'
  | 'yearless'

/** The highest confidence under each doubt, and how it is told. */
const DOUBTS: Readonly<Record<Doubt, readonly [cap: number, told: string]>> = {
  level: [0.9, '只写级别，名称承前补全'],
  previous: [0.88, '名称承前补全'],
  clause: [0.75, '名称按前一分句补全'],
  heading: [0.75, '名称按标题补全'],
  other: [0.85, '指标承前，主体不同'],
  guessed: [0.6, '指标承前，主体不同，可能不是同一指标'],
  far: [0.6, '指标在前面的句子里'],
  aside: [0.85, '期限取自前一条'],
  mixed: [0.8, '同一条里有几个期限'],
  undated: [0.9, '没有写期限'],
  yearless: [0.85, '全文没有印出年份，可能是报道'],
  long: [0.85, '名称很长'],
  wordy: [0.75, '名称里像有动词'],
  counted: [0.88, '按名词计数'],
  dealt: [0.92, '名称由并列的各项拼成'],
  loose: [0.8, '不在目标部分，也没有比较的词'],
  uneven: [0.45, '数值与名称个数不同'],
}

const LONG = 24
const WORDY =
  /通过(?!率)|推[进动]|确保|促使|达到|实现|加强|不断|力争|争取|(?<![主重需必])要(?=[^素求点])|[将使被已]|[,;:]|的.*的|\d{4}年|[的在由从比较与及和]$/

/** Names that have a verb by their nature: 主导制定的国际标准, 通过认证的企业比例. */
const PLAIN_VERB = /的[^的]+比例$|^[^的]{2,12}[制修][^的]*的[^的]+$/

/** What a name gives away about itself. */
export function doubtsOfName(name: string): Doubt[] {
  const doubts: Doubt[] = []
  if (name.length > LONG) doubts.push('long')
  if (!PLAIN_VERB.test(name) && WORDY.test(name)) doubts.push('wordy')
  return doubts
}

/** A confidence under its doubts. */
export function capped(confidence: number, doubts: readonly Doubt[]): number {
  let cap = confidence
  for (const doubt of doubts) cap = Math.min(cap, DOUBTS[doubt][0])
  return cap
}

/** A reason with its doubts, in the words shown to the reader. */
export function told(reason: string, doubts: readonly Doubt[]): string {
  let text = reason
  for (const doubt of doubts) text += `；${DOUBTS[doubt][1]}`
  return text
}
