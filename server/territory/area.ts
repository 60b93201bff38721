import type { Area, Kernel } from '@zhiheng/kernel'
import { scopeOf } from '../auth/post-actor.ts'

interface Row {
  readonly code: string
  readonly kind: 'within' | 'without' | 'moved'
  readonly heir: string | null
}

/** What a region consisted of at the end of a year. One that the tree does not know is what begins with its code. */
export async function areaOf(
  { pool }: Pick<Kernel, 'pool'>,
  region: string,
  year: number,
): Promise<Area> {
  const { rows } = await pool.query<Row>(statement, [region, year])
  const codes = (kind: Row['kind']) => rows.filter((row) => row.kind === kind)
  return {
    within: [...scopeOf(region), ...codes('within').map(({ code }) => code)],
    without: codes('without').map(({ code }) => code),
    moved: codes('moved').map(({ code, heir }) => ({ from: code, to: heir ?? code })),
  }
}

/** What lies inside but begins otherwise, what begins so but lay elsewhere, and what had been merged into what. */
const statement = `
with tree as (
  select ancestor, descendant, depth from region_closure where $2 between from_year and to_year)
select descendant as code, 'within' as kind, null as heir from tree
where ancestor = $1 and $1 <> '0' and not starts_with(descendant, $1)
union all
select distinct descendant, 'without', null from tree t
where $1 <> '0' and starts_with(descendant, $1)
  and exists (select from tree where ancestor = $1 and descendant = $1)
  and not exists (select from tree i where i.ancestor = $1 and i.descendant = t.descendant)
union all
select descendant, 'moved', min(ancestor) from tree
where depth = 1 and ancestor <> '0' and not starts_with(descendant, ancestor)
  and not exists (select from region where code = ancestor and kind = 'zone')
group by descendant
order by kind, code`
