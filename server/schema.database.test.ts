import { catalogueOf, schemaOf } from '@zhiheng/kernel'
import { modules } from '@zhiheng/modules'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from './database/testing/database.ts'

/** What the catalogue of PostgreSQL says of the tables that the migrations made: docs of the rules in DESIGN “Storage”. */
let database: FreshDatabase
let owner: pg.Client
const catalogue = catalogueOf(modules)

beforeAll(async () => {
  database = await freshDatabase()
  owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await database.drop()
})

async function column<T>(text: string): Promise<T[]> {
  const found = await owner.query<{ value: T }>(text)
  return found.rows.map((row) => row.value)
}

/** Tables without a region: those of one node (sign-in, jobs, checkpoints) and the small shared ones. */
const local = [
  'migration',
  'checkpoint',
  'declaration',
  'figured_indicator',
  'desked_register',
  'account',
  'recovery_code',
  'session',
  'job',
  'stored_file',
  'saved_view',
  'calendar_key',
  'reminding',
  'access_token',
  'region_name',
  'region',
  'region_closure',
  'region_scope',
  // Values by which records are found to be alike, wherever they are.
  'alike_hold',
]

/** Keys of the whole country: in a cluster each is distributed by itself. */
const across = [
  // A credit code names one enterprise, whichever region registered it first.
  'party_key',
  // Schemes name a zone and an industry by their codes, wherever they lie.
  'zone_key',
  'industry_key',
  // A permit has its number from whoever gave it, and is known by it everywhere.
  'permit_key',
]

describe('the schema', () => {
  it('has the region in every primary key and unique constraint', async () => {
    const without = await column<string>(`
      select conrelid::regclass::text || ' ' || conname as value from pg_constraint c
      join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
      where contype in ('p', 'u') and n.nspname = 'public' and not t.relispartition
        and t.relname not in (${[...local, ...across].map((t) => `'${t}'`).join(', ')})
        and not exists (select from pg_attribute a where a.attrelid = t.oid and a.attnum = any(c.conkey) and a.attname = 'region')`)
    expect(without).toEqual([])
  })

  it('has the key alone, and the region beside it, where a key is of the whole country', async () => {
    const declared = [...catalogue.entries.values()].filter(({ register }) => register.keyAcross)
    expect(declared.map(({ register }) => `${register.name}_key`)).toEqual(across)
    const keys = await column<string>(
      `select pg_get_constraintdef(oid) as value from pg_constraint where conname in (${across.map((name) => `'${name}_pkey'`)}) order by 1`,
    )
    const code = 'PRIMARY KEY (code)'
    expect(keys).toEqual([code, code, code, 'PRIMARY KEY (permit_no)'])
  })

  it('has no trigger, no restrictive policy and no sub-select in a policy', async () => {
    expect(
      await column(`select tgname as value from pg_trigger t join pg_class c on c.oid = t.tgrelid
        join pg_namespace n on n.oid = c.relnamespace where not tgisinternal and n.nspname = 'public'`),
    ).toEqual([])
    expect(
      await column(`select policyname as value from pg_policies where permissive <> 'PERMISSIVE'`),
    ).toEqual([])
    expect(
      await column(
        `select policyname as value from pg_policies where coalesce(qual, '') || coalesce(with_check, '') ilike '%select%'`,
      ),
    ).toEqual([])
  })

  it('has one policy per table and command, and row-level security wherever the serving role can read', async () => {
    expect(
      await column(
        `select tablename || ' ' || cmd as value from pg_policies where schemaname = 'public' group by tablename, cmd having count(*) > 1`,
      ),
    ).toEqual([])
    const open =
      await column<string>(`select relname as value from pg_class t join pg_namespace n on n.oid = t.relnamespace
      where n.nspname = 'public' and relkind in ('r', 'p') and not relispartition and not relrowsecurity
      and has_table_privilege('zhiheng_app', t.oid, 'select') order by 1`)
    expect(open.filter((table) => !local.includes(table))).toEqual([])
  })

  it('keeps the serving role from every partition by itself', async () => {
    expect(
      await column(`select relname as value from pg_class where relispartition and relkind = 'r'
        and has_table_privilege('zhiheng_app', oid, 'select, insert, update, delete')`),
    ).toEqual([])
  })

  it('compares every region column byte by byte', async () => {
    expect(
      await column(`select c.relname as value from pg_attribute a join pg_class c on c.oid = a.attrelid
        join pg_namespace n on n.oid = c.relnamespace join pg_collation k on k.oid = a.attcollation
        where n.nspname = 'public' and c.relkind in ('r', 'p') and a.attname = 'region' and k.collname <> 'C'`),
    ).toEqual([])
  })

  it('is what the declarations say: the migrations left nothing out', async () => {
    const described = () =>
      owner.query(`select c.relname, a.attname, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as required
        from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = current_schema() and c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0 and not a.attisdropped
        order by 1, 2`)
    const objects = () =>
      owner.query(`select 'index' as kind, indexname as name, regexp_replace(indexdef, current_schema() || '\\.', '', 'g') as said from pg_indexes where schemaname = current_schema()
        union all select 'check', conname, pg_get_constraintdef(oid) from pg_constraint where connamespace = current_schema()::regnamespace and contype = 'c'
        union all select 'policy', policyname, cmd || coalesce(qual, '') || coalesce(with_check, '') from pg_policies where schemaname = current_schema()
        order by 1, 2`)
    const names = [...catalogue.entries.values()].map((e) => e.register.name.replace(/-/g, '_'))
    const ours = (row: Record<string, string>) =>
      names.some((name) =>
        [row.relname, row.name].some((n) => n === name || n?.startsWith(`${name}_`)),
      )
    const migrated = {
      columns: (await described()).rows.filter(ours),
      objects: (await objects()).rows.filter(ours),
    }
    await owner.query('create schema declared; set search_path = declared, public')
    await owner.query('create table declared.event (like public.event)')
    for (const statement of schemaOf(catalogue)) await owner.query(statement)
    const declared = {
      columns: (await described()).rows.filter(ours),
      objects: (await objects()).rows.filter(ours),
    }
    await owner.query('drop schema declared cascade; reset search_path')
    expect(migrated.columns).toEqual(declared.columns)
    expect(migrated.objects).toEqual(declared.objects)
  })
})
