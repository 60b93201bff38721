import { makeCreditCode } from '@zhiheng/codes'
import type { County } from './places.ts'
import { kinds } from './sample-kinds.ts'

/** An invented firm of a county, of the sort that is sampled at one stage of one class. */
export interface Firm {
  readonly name: string
  readonly code: string
}

const shopSigns =
  '禾源 澜泰 青穗 云桥 汀宁 泽丰 望川 柳信 溪和 渡远 石安 东汀 西禾 晨澜 稻丰 清垣 润桐 霁和 沐源 恒澜 嘉禾园 春渡 秋垣 百汀'.split(
    ' ',
  )

const kept = new Map<string, readonly Firm[]>()

/** The firms of a county that are sampled at a stage; always the same. */
export function firmsOf(county: County, kind: number, stage: number): readonly Firm[] {
  const key = `${county.code}/${kind}/${stage}`
  const known = kept.get(key)
  if (known) return known
  const ends = kinds[kind]!.stages[stage]!.firms
  const firms = ends.flatMap((end, which) =>
    shopSigns.map((sign, n) => ({
      name: `${county.name}${sign}${end}`,
      code: creditCode(county, (kind * 8 + stage) * 100 + which * 30 + n),
    })),
  )
  kept.set(key, firms)
  return firms
}

/** A valid code that no firm can have: its region does not exist. */
const creditCode = ({ code }: County, n: number): string =>
  makeCreditCode({
    department: '9',
    category: '1',
    region: code,
    organisation: `MA${String(n).padStart(6, '0')}`,
  })
