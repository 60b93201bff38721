import type { Catalogue, Entry } from '../catalogue.ts'
import { type Binding, whereSql } from '../condition/store.ts'
import type { Field } from '../fields/declare.ts'
import { dateColumn, tablesOf } from '../register/store.ts'
import { id, list, type Sql, snake, sql, textOf } from '../sql.ts'
import { isAlike } from './alike.ts'
import { alikeDdl } from './alike-guard.ts'
import { type Need, type Quota, takingPlaces } from './effect.ts'
import { accepted } from './staging.ts'
import type { Plan } from './store.ts'
import { sumFunctions } from './sum.ts'
import { totalsOf } from './total.ts'
import { rowsOf, valueAfter } from './write.ts'

/**
 * What a step looks at beyond its own record is counted by functions of the owner: a rule that says “all” must
 * not be satisfied by what the acting post cannot see. They return counts and ids only.
 */

/** A link whose parents are held while a child is written, so that guards and quotas over them are decided in turn. */
export interface Hold {
  readonly link: string
  readonly parent: string
}

const known = new WeakMap<Catalogue, ReadonlyMap<string, readonly Hold[]>>()

/** The parents that writing a record of `register` holds: those that look at it, or limit it. */
export function holdsOf(catalogue: Catalogue, register: string): readonly Hold[] {
  const holds = known.get(catalogue) ?? allHolds(catalogue)
  known.set(catalogue, holds)
  return holds.get(register) ?? []
}

const allHolds = (catalogue: Catalogue): ReadonlyMap<string, readonly Hold[]> =>
  new Map([...catalogue.entries].map(([name, child]) => [name, holdsOn(catalogue, child)]))

function holdsOn(catalogue: Catalogue, child: Entry): readonly Hold[] {
  const guarded = [...catalogue.entries.values()].flatMap((parent) =>
    stepsOf(parent).flatMap(([, step]) =>
      (step.needs ?? [])
        .filter((need) => need.register === child.register.name)
        .flatMap((need) =>
          isAlike(need) ? [] : [{ link: need.link, parent: parent.register.name }],
        ),
    ),
  )
  const limited = stepsOf(child).flatMap(([, { quota }]) =>
    quota ? [{ link: quota.under, parent: parentOf(child, quota.under) }] : [],
  )
  const balanced = stepsOf(child).flatMap(([, { balance }]) =>
    balance ? [{ link: balance.under, parent: parentOf(child, balance.under) }] : [],
  )
  const summed = [...catalogue.entries.values()].flatMap((parent) =>
    stepsOf(parent)
      .flatMap(([, step]) => totalsOf(step))
      .filter(([, total]) => total.register === child.register.name)
      .map(([, total]) => ({ link: total.link, parent: parent.register.name })),
  )
  const standing = stepsOf(child).flatMap(([, { beside = [] }]) =>
    beside.flatMap(({ states, link, register }) => (states ? [{ link, parent: register }] : [])),
  )
  const all = [...guarded, ...limited, ...balanced, ...summed, ...standing]
  return all.filter((hold, n) => all.findIndex((other) => same(hold, other)) === n)
}

const same = (a: Hold, b: Hold) => a.link === b.link && a.parent === b.parent
const stepsOf = (entry: Entry) => Object.entries(entry.procedure.steps)

/** The register that a link field points to. */
function parentOf(entry: Entry, link: string): string {
  return (entry.register.fields as Record<string, Field>)[link]!.to!
}

/** Fails a concurrent writer over the same parents with a serialization failure, which is retried. */
export function holdSql(plan: Plan, { link, parent }: Hold): Sql {
  const value = valueAfter(plan, link)
  return sql`select ${id(`${snake(parent)}_hold`)}(array_agg(s.region), array_agg(${value}))
from ${rowsOf(plan)} where ${accepted} and ${value} is not null`
}

/** Marks the rows whose children do not satisfy a guard. */
export function needSql(plan: Plan, place: number): Sql {
  const fine = id(needName(plan.entry.register.name, plan.name, place))
  return sql`update resolved s set problem = coalesce(s.problem || ',', 'children.not-ready:') || ${String(place)}::text from (
  select * from ${fine}((select array_agg(region) from resolved), (select array_agg(id) from resolved))) g
where g.parent = s.id and (s.problem is null or starts_with(s.problem, 'children.not-ready:')) and not g.fine`
}

/** Marks the rows that no longer fit under their parent's quota; those named first fit first. */
export function quotaSql(plan: Plan, quota: Quota): Sql {
  const link = valueAfter(plan, quota.under)
  const taken = id(quotaName(plan.entry.register.name, plan.name))
  const states = takingPlaces(quota, plan.step.to)
  return sql`update resolved s set problem = 'quota.full' from (
  select s.n, row_number() over (partition by s.region, ${link} order by s.n) as place, s.region, ${link} as parent
  from ${rowsOf(plan)} where ${accepted} and s.old_state = any(${states}::text[]) is not true) fresh
  join ${taken}((select array_agg(region) from resolved), (select array_agg(${link}) from ${rowsOf(plan)})) q
    on q.parent = fresh.parent
where fresh.n = s.n and q.taken + fresh.place > q.most`
}

const needName = (register: string, step: string, place: number) =>
  `${snake(register)}_${snake(step)}_needs_${place}`
const quotaName = (register: string, step: string) => `${snake(register)}_${snake(step)}_quota`
/** The function that names the children of records by a link. */
export const childrenName = (register: string, link: string): string =>
  `${snake(register)}_${snake(link)}_children`

/** The functions behind the guards and quotas of one register, and behind the effects that reach its children. */
export function guardDdl(catalogue: Catalogue, entry: Entry): string[] {
  const name = entry.register.name
  const steps = stepsOf(entry)
  const needs = steps.flatMap(([step, { needs = [] }]) =>
    needs.flatMap((need, n) =>
      isAlike(need) ? [] : [needFunction(needName(name, step, n), need)],
    ),
  )
  const quotas = steps.flatMap(([step, { quota, to }]) =>
    quota
      ? [quotaFunction(quotaName(name, step), { entry, quota, states: takingPlaces(quota, to) })]
      : [],
  )
  const held = [...catalogue.entries.keys()].some((child) =>
    holdsOf(catalogue, child).some((hold) => hold.parent === name),
  )
  const hold = held ? [holdFunction(name)] : []
  const sums = sumFunctions(catalogue, entry)
  const alike = alikeDdl(catalogue, entry)
  const children = childrenFunctions(catalogue, entry)
  return [...needs, ...quotas, ...sums, ...hold, ...children, ...alike].map(textOf)
}

const definer = (name: string, returns: Sql, body: Sql): Sql =>
  sql`create function ${id(name)}(regions text[], ids uuid[]) returns ${returns} language plpgsql security definer set search_path from current as $$
begin
  ${body};
end $$`

const literals: Binding = {
  column: (field) => sql.ref(`c.${snake(field)}`),
  own: () => sql`null`,
  inScope: () => sql`false`,
  literal: (value) => sql.lit(value),
}

function needFunction(name: string, need: Need): Sql {
  const holds = whereSql(need.where, literals)
  const failing = sql`count(*) filter (where c.id is not null and ${holds} is not true)`
  const fine =
    typeof need.howMany === 'number'
      ? sql`count(*) filter (where ${holds}) >= ${sql.lit(need.howMany)}`
      : sql`${need.howMany === 'every' ? sql`count(c.id) > 0 and` : sql``} ${failing} = 0`
  return definer(
    name,
    sql`table (parent uuid, fine boolean)`,
    sql`return query select p.id, ${fine} from unnest(regions, ids) p(region, id)
  left join ${id(snake(need.register))} c on c.region = p.region collate "C" and ${sql.ref(`c.${snake(need.link)}`)} = p.id
  group by p.id`,
  )
}

interface Limited {
  readonly entry: Entry
  readonly quota: Quota
  readonly states: readonly string[]
}
function quotaFunction(name: string, { entry, quota, states }: Limited): Sql {
  const most =
    typeof quota.atMost === 'number'
      ? sql`${sql.lit(quota.atMost)}::bigint`
      : sql`(select ${sql.ref(`f.${snake(quota.atMost)}`)}::bigint from ${id(snake(parentOf(entry, quota.under)))} f where f.region = p.region collate "C" and f.id = p.id)`
  const { record } = tablesOf(entry.register)
  return definer(
    name,
    sql`table (parent uuid, taken bigint, most bigint)`,
    sql`return query select p.id, count(c.id), ${most} from (select distinct * from unnest(regions, ids) u(region, id)) p
  left join ${id(record)} c on c.region = p.region collate "C" and ${sql.ref(`c.${snake(quota.under)}`)} = p.id and c.state in (${list(states.map((state) => sql.lit(state)))})
  group by p.region, p.id`,
  )
}

const holdFunction = (parent: string): Sql =>
  definer(
    `${snake(parent)}_hold`,
    sql`void`,
    sql`update ${id(snake(parent))} p set event_no = p.event_no from (select distinct * from unnest(regions, ids) u(region, id)) h
  where p.region = h.region collate "C" and p.id = h.id`,
  )

/** One for each link of this register by which another's step reaches every child. */
function childrenFunctions(catalogue: Catalogue, { register }: Entry): Sql[] {
  const links = [...catalogue.entries.values()].flatMap((parent) =>
    stepsOf(parent).flatMap(([, step]) =>
      (step.also ?? []).flatMap((effect) =>
        effect.on === 'each' && effect.take[0] === register.name ? [effect.link] : [],
      ),
    ),
  )
  return [...new Set(links)].map((link) =>
    definer(
      childrenName(register.name, link),
      sql`table (parent uuid, on_date date, id uuid, state text)`,
      sql`return query select p.id, ${dateColumn(register, 'c.')}, c.id, c.state from unnest(regions, ids) p(region, id)
  join ${id(tablesOf(register).record)} c on c.region = p.region collate "C" and ${sql.ref(`c.${snake(link)}`)} = p.id`,
    ),
  )
}
