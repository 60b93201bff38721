import { appraiseAll } from '@zhiheng/kernel'
import { modules } from '@zhiheng/modules'
import type { Bench } from './import.ts'

/** The template that the product ships for grades of enterprises: ten values of eight registers. */
const scheme = 'credit-example'

/** Facts of each kind for every hundred enterprises, spread over those of whom there are any. */
const kinds = [
  {
    ...{ table: 'sample', by: 'sampled_unit_code', of: 100, state: 'recorded' },
    columns: `sample_no, sampled_on, product, product_class, stage, level, key_product, sampled_unit, conclusion, main_failed`,
    values: `'S' || n, date '2025-01-01' + (n % 500)::int, '电线电缆', 'industrial', 'production', 'county', true, '某企业', case n % 17 when 0 then 'fail' else 'pass' end, n % 34 = 0`,
    changed: `conclusion = case conclusion when 'fail' then 'pass' else 'fail' end, main_failed = conclusion = 'pass'`,
  },
  {
    ...{ table: 'penalty_case', by: 'party', of: 20, state: 'closed' },
    columns: `case_no, subject, kind, filed_on, department, outcome, decided_on, fine`,
    values: `'P' || n, '某案', 'general', date '2025-01-01', 'amr', case n % 3 when 0 then 'penalised' else 'warned' end, date '2025-02-01' + (n % 480)::int, 100000 * (n % 7)`,
    changed: `outcome = 'spared'`,
  },
  {
    ...{ table: 'complaint', by: 'party', of: 20, state: 'ended' },
    columns: `case_no, respondent, submission, channel, received_on, matter, demand, department, late, verdict, verdict_on, major`,
    values: `'T' || n, '某企业', md5(n::text)::uuid, 'web', date '2025-01-01', 'quality', '退货', 'amr', false, case n % 2 when 0 then 'proven' else 'unproven' end, date '2025-02-01' + (n % 480)::int, n % 40 = 0`,
    changed: `verdict = 'provenOther'`,
  },
  {
    ...{ table: 'nonconformity', by: 'party', of: 10, state: 'closed' },
    columns: `case_no, source, regime, product, severity, department, opened_on, late, announced_on`,
    values: `'N' || n, 'sampling', 'industrial', '电线电缆', 'general', 'amr', date '2025-02-01' + (n % 480)::int, n % 9 = 0, case when n % 50 = 0 then date '2025-06-01' end`,
    changed: `late = not late`,
  },
  {
    ...{ table: 'interview', by: 'party', of: 4, state: 'closed' },
    columns: `case_no, subject, grounds, department, opened_on, checked`,
    values: `'Y' || n, '约谈', 'complaints', 'amr', date '2025-02-01' + (n % 480)::int, case n % 5 when 0 then 'broken' else 'kept' end`,
    changed: `checked = 'broken'`,
  },
  {
    ...{ table: 'recall', by: 'party', of: 2, state: 'closed' },
    columns: `case_no, product, regime, source, danger, known_at, department, opened_on, ordered`,
    values: `'R' || n, '电线电缆', 'goods', 'sampling', '漏电', timestamptz '2025-02-01', 'amr', date '2025-02-01' + (n % 480)::int, n % 3 = 0`,
    changed: `ordered = not ordered`,
  },
  {
    ...{ table: 'incident', by: 'party', of: 1, state: 'closed' },
    columns: `incident_no, what, kind, known_at, scene, first_at, first_on, first_in_time, class_final`,
    values: `'A' || n, '事故', 'product', timestamptz '2025-02-01', '车间', timestamptz '2025-02-01', date '2025-02-01' + (n % 480)::int, true, case n % 4 when 0 then 'major' else 'ordinary' end`,
    changed: `class_final = 'extra'`,
  },
  {
    ...{ table: 'in_scope_firm', by: 'party', of: 10, state: 'listed' },
    columns: `firm, product, year, kind, listed_on, department, has_permit`,
    values: `'某企业', '电线电缆' || n, 2026, 'industrial', date '2026-02-01', 'amr', n % 8 <> 0`,
    changed: `has_permit = not has_permit`,
  },
] as const

/** What every record has beside its fields: nothing here looks at it. */
const system = 'region, id, state, rules, event_no, event_hash, changed_at, search'
const place = `'91' || lpad((n % 10 + 1)::text, 2, '0') || lpad((n / 10 % 10 + 1)::text, 2, '0')`
const code = (n: string) => `'91' || lpad((${n})::text, 16, '0')`
const made = (state: string, tag: number) =>
  `${place}, (lpad(to_hex(${tag}), 4, '0') || lpad(to_hex(n), 28, '0'))::uuid, '${state}', '', 1, ''::bytea, now(), ''::tsvector`

/** Enterprises of a province of a hundred counties with what is known of them, the same each time. */
export async function makeEnterprises({ owner }: Bench, count: number): Promise<void> {
  await owner.query(
    `insert into party (${system}, code, name, kind, established_on)
     select ${made('current', 1)}, ${code('n')}, '某企业' || n, 'enterprise', date '2015-01-01' + (n % 3000)::int from generate_series(1, ${count}) n`,
  )
  for (const [i, { table, by, of, state, columns, values }] of kinds.entries())
    await owner.query(
      `insert into "${table}" (${system}, "${by}", ${columns})
       select ${made(state, i + 2)}, ${code(`n::bigint * 7919 % ${count} + 1`)}, ${values} from generate_series(1, ${Math.round((count * of) / 100)}) n`,
    )
  await owner.query(
    `insert into kept_since (${system.replace(', search', '')}, register, since, basis)
     select '91', gen_random_uuid(), 'approved', '', 1, ''::bytea, now(), register, date '2020-01-01', '测试'
     from unnest($1::text[]) register`,
    [kinds.map(({ table }) => table.replaceAll('_', '-')).slice(0, -1)],
  )
  await owner.query('vacuum analyze')
}

/** One fact of a hundred is otherwise. */
export async function changeFacts({ owner }: Bench): Promise<void> {
  for (const { table, changed } of kinds)
    await owner.query(
      `update "${table}" set ${changed} where ('x' || right(id::text, 7))::bit(28)::int % 100 = 3`,
    )
}

/** The same rows, each counted once by the enterprise that it is or names, with the memory that a night has: seconds. */
export async function plainAggregate({ owner }: Bench): Promise<number> {
  const each = kinds.map(({ table, by }) => `select "${by}" from "${table}"`)
  const rows = ['select code from party', ...each].join(' union all ')
  await owner.query(`set work_mem = '128MB'`)
  const started = performance.now()
  await owner.query(`select count(*) from (select code, count(*) from (${rows}) x group by 1) y`)
  const seconds = (performance.now() - started) / 1000
  await owner.query('reset work_mem')
  return seconds
}

/** Seconds of the first night and of one after which one fact of a hundred has changed, and of plain aggregates beside them. */
export async function nights(bench: Bench, count: number) {
  await makeEnterprises(bench, count)
  const { content } = modules.flatMap(({ schemes }) => schemes).find(({ name }) => name === scheme)!
  const night = async (on: string) => {
    const plain = await plainAggregate(bench)
    const done = await appraiseAll(bench.owner, bench.kernel, {
      ...{ content, region: '91', on, at: new Date(`${on}T18:00:00Z`) },
    })
    if (done.subjects !== count) throw new Error(`appraised ${done.subjects} of ${count}`)
    return { plain, seconds: done.milliseconds / 1000, changed: done.changed }
  }
  const first = await night('2026-07-01')
  await bench.owner.query('vacuum analyze standing')
  await changeFacts(bench)
  const second = await night('2026-07-02')
  return { first, second }
}
