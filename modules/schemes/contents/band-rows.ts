import type { Band, SchemeContent } from '@zhiheng/kernel'
import { orNull, present, type Row, RowFault, textOf } from './row.ts'

/** Grades from the best, as their records state them. */
export const bandsOf = (rows: readonly Row[]): readonly Band[] =>
  rows.map((row) => ({
    ...{ grade: textOf(row.grade), title: textOf(row.title) },
    least: (row.least ?? null) as number | null,
    ...(present({ mostShare: row.mostShare, mostCount: row.mostCount }) as Partial<Band>),
  }))

/** Other scales by grade; undefined where no grade is on any. */
export function mapsOf(rows: readonly Row[]): SchemeContent['maps'] {
  const pairs = rows.flatMap((row) =>
    ((row.mapsTo ?? []) as readonly string[]).map((line) => {
      const at = line.indexOf('=')
      if (at < 1) throw new RowFault(textOf(row.grade), 'mapsTo', `“${line}”应写作“尺度=等次”`)
      return [line.slice(0, at).trim(), [textOf(row.grade), line.slice(at + 1).trim()]] as const
    }),
  )
  if (pairs.length === 0) return undefined
  const scales = Map.groupBy(pairs, ([scale]) => scale)
  return Object.fromEntries(
    [...scales].map(([scale, of]) => [scale, Object.fromEntries(of.map(([, pair]) => pair))]),
  )
}

/** The records that state grades, each with what it is on other scales. */
export const bandRows = (
  bands: readonly Band[],
  maps: SchemeContent['maps'] = {},
): readonly Row[] =>
  bands.map(({ grade, title, least, mostShare, mostCount }) => {
    const others = Object.entries(maps).flatMap(([scale, by]) =>
      by[grade] === undefined ? [] : [`${scale}=${by[grade]}`],
    )
    return {
      ...{ grade, title, least, mostShare: orNull(mostShare), mostCount: orNull(mostCount) },
      mapsTo: others.length ? others : null,
    }
  })
