import { makeCreditCode } from '@zhiheng/codes'
import type { County } from './places.ts'
import { kinds } from './sample-kinds.ts'

/** An invented firm of a county. Its name tells what is sampled there. */
export interface Firm {
  readonly name: string
  readonly code: string
  readonly county: string
  /** 主体类型 as the register of parties titles it. */
  readonly kind: '企业' | '个体工商户' | '农民专业合作社' | '事业单位'
  /** Whether it makes what is sampled there. */
  readonly makes: boolean
}

const shopSigns =
  '禾源 澜泰 青穗 云桥 汀宁 泽丰 望川 柳信 溪和 渡远 石安 东汀 西禾 晨澜 稻丰 清垣 润桐 霁和 沐源 恒澜 嘉禾园 春渡 秋垣 百汀'.split(
    ' ',
  )

/** Every kind of firm once, as the end of its name: a supermarket sells food and kettles alike. */
const ends = [...new Set(kinds.flatMap(({ stages }) => stages.flatMap(({ firms }) => [...firms])))]
const making = new Set(
  kinds.flatMap(({ stages }) =>
    stages.flatMap(({ title, firms }) => (title === '生产加工' ? [...firms] : [])),
  ),
)

const kept = new Map<string, readonly Firm[]>()

/** The firms of a county that are sampled at a stage; always the same. */
export function firmsOf(county: County, kind: number, stage: number): readonly Firm[] {
  const key = `${county.code}/${kind}/${stage}`
  const known = kept.get(key)
  if (known) return known
  const firms = kinds[kind]!.stages[stage]!.firms.flatMap((end) => firmsCalled(county, end))
  kept.set(key, firms)
  return firms
}

/** Every firm of a county. */
export const firmsIn = (county: County): Firm[] => ends.flatMap((end) => firmsCalled(county, end))

const firmsCalled = (county: County, end: string): Firm[] =>
  shopSigns.map((sign, n) => {
    const kind = kindOf(end)
    return {
      name: `${county.name}${sign}${end}`,
      code: creditCode(county, kind, ends.indexOf(end) * 30 + n),
      county: county.code,
      kind,
      makes: making.has(end),
    }
  })

function kindOf(end: string): Firm['kind'] {
  if (/合作社/.test(end)) return '农民专业合作社'
  if (/医院|服务站|食堂/.test(end)) return '事业单位'
  return /公司|厂|批发市场$/.test(end) ? '企业' : '个体工商户'
}

/** Positions 1 and 2 of a credit code. */
const registrars: Readonly<Record<Firm['kind'], readonly [string, string]>> = {
  企业: ['9', '1'],
  个体工商户: ['9', '2'],
  农民专业合作社: ['9', '3'],
  事业单位: ['1', '2'],
}

/** A valid code that no firm can have: its region does not exist. */
function creditCode({ code }: County, kind: Firm['kind'], n: number): string {
  const [department, category] = registrars[kind]
  const organisation = `MA${String(n).padStart(6, '0')}`
  return makeCreditCode({ department, category, region: code, organisation })
}
