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
  | 'aside'

/** The highest confidence under each doubt, and how it is told. */
const DOUBTS: Readonly<Record<Doubt, readonly [cap: number, told: string]>> = {
  level: [0.9, '只写级别,名称承前补全'],
  previous: [0.9, '名称承前补全'],
  clause: [0.75, '名称按前一分句补全'],
  heading: [0.75, '名称按标题补全'],
  other: [0.85, '指标承前,主体不同'],
  guessed: [0.6, '指标承前,主体不同,可能不是同一指标'],
  far: [0.6, '指标在前面的句子里'],
  aside: [0.85, '期限取自前一条'],
  uneven: [0.45, '数值与名称个数不同'],
}

/** A confidence under its doubts. */
export function capped(confidence: number, doubts: readonly Doubt[]): number {
  return Math.min(confidence, ...doubts.map((doubt) => DOUBTS[doubt][0]))
}

/** A reason with its doubts, in the words shown to the reader. */
export function told(reason: string, doubts: readonly Doubt[]): string {
  return [reason, ...doubts.map((doubt) => DOUBTS[doubt][1])].join(';')
}
