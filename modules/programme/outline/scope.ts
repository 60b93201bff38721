import { ancestorCodes, containsRegion } from '@zhiheng/codes'
import { type Counted, definitionOf, type Field, type Kernel } from '@zhiheng/kernel'
import type { Held } from '../fields.ts'
import { isRelative } from '../standing.ts'

/** A goal's limit to a part of what its indicator counts: one value of one of the indicator's dimensions. */
export interface Cut {
  readonly by: string
  readonly value: string
}

/** The dimension of an indicator in which one value is called so: 食品 is a product class, 省级 a level. */
export function cutOf({ by, over }: Counted, scope: string): Cut | undefined {
  const fields = over.fields as Readonly<Record<string, Field>>
  for (const name of by)
    for (const [value, title] of Object.entries(fields[name]?.choices ?? {}))
      if (title === scope.trim()) return { by: name, value }
  return undefined
}

/** From which records a goal's figure is counted; undefined where a department states it. */
export interface Counting {
  readonly indicator: Counted
  readonly cut: Cut | undefined
}

/** A limit that the indicator has no dimension for leaves nothing to count: the figure is stated under its full name. */
export function countingOf(kernel: Kernel, { fields }: Held<'goal'>): Counting | undefined {
  const { indicator: name, scope } = fields
  const indicator = name === null ? undefined : kernel.catalogue.indicators.get(name)
  if (indicator?.kind !== 'counted') return undefined
  if (scope === null) return { indicator, cut: undefined }
  const cut = cutOf(indicator, scope)
  return cut && { indicator, cut }
}

/** What a goal's figure is called, its limit included; stated figures are reported under this name. */
export function nameOf(kernel: Kernel, { fields }: Held<'goal'>): string {
  const { indicator, indicatorTitle, scope } = fields
  const title = kernel.catalogue.indicators.get(indicator ?? '')?.title ?? indicatorTitle
  return scope === null ? title : `${title}（${scope}）`
}

/** What a goal's figure measures, as a sentence. */
export function measured(kernel: Kernel, goal: Held<'goal'>): string {
  const { comparator, scope } = goal.fields
  if (comparator === 'qualitative') return '定性目标：没有数字，由办公室说明理由并评定'
  const counting = countingOf(kernel, goal)
  if (!counting) return `部门以“${nameOf(kernel, goal)}”填报的数`
  const { indicator, cut } = counting
  if (!cut) return definitionOf(indicator)
  const field = (indicator.over.fields as Readonly<Record<string, Field>>)[cut.by]
  return `${definitionOf(indicator)}；只计${field?.title ?? cut.by}为“${scope}”的`
}

/** Among the regions of which area a goal compares its own: the one that it names, else the one right above. */
export function amongOf({ region, fields }: Held<'goal'>): string | undefined {
  if (!isRelative(fields.comparator) || fields.comparator === 'qualitative' || region === '0')
    return undefined
  const above = ancestorCodes(region)
  const length = { nation: 1, province: 2, city: 4, county: 6 }[fields.among ?? 'nation']
  const named = above.find((code) => code.length === length && containsRegion(code, region))
  return fields.among === null ? above[0] : named
}
