import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from './connection.ts'
import { startEmbedded } from './embedded.ts'
import { DatabaseRefusal } from './refusal.ts'
import { assertServingRole } from './serving-role.ts'
import { withSession } from './session.ts'
import { UNSAFE_SETTINGS } from './testing/throwaway.ts'

let dataDir: string
let server: Awaited<ReturnType<typeof startEmbedded>>
let adminUrl: string

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'zhiheng-connect-'))
  const log = () => undefined
  server = await startEmbedded({ dataDir, log, settings: UNSAFE_SETTINGS })
  const { passwords } = JSON.parse(await readFile(join(dataDir, 'postgres.json'), 'utf8'))
  adminUrl = server.ownerUrl.replace(
    /\/\/.*@/,
    `//zhiheng_admin:${encodeURIComponent(passwords.admin)}@`,
  )
})

afterAll(async () => {
  await server.stop()
  await rm(dataDir, { recursive: true })
})

async function refusal(work: Promise<unknown>) {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(DatabaseRefusal)
  return error as DatabaseRefusal
}

/** Runs the statements that a refusal prints, as an administrator would. */
async function obey({ message }: DatabaseRefusal) {
  const statements = message.split('\n').filter((line) => line.startsWith('  '))
  await withSession(adminUrl, (admin) => admin.query(statements.join('\n')))
}

const external = (DATABASE_URL: string, DATABASE_OWNER_URL: string) =>
  connect({ dataDir, env: { DATABASE_URL, DATABASE_OWNER_URL } })

test('an external database is used when both of its URLs are given, and survives our stop', async () => {
  const database = await external(server.servingUrl, server.ownerUrl)
  expect(database).toMatchObject({ servingUrl: server.servingUrl, ownerUrl: server.ownerUrl })
  await database.stop()
  await expect(assertServingRole(server.servingUrl)).resolves.toBeUndefined()
})

test('one URL without the other is refused', async () => {
  const half = connect({ dataDir, env: { DATABASE_URL: server.servingUrl } })
  expect((await refusal(half)).message).toContain('现缺 DATABASE_OWNER_URL')
})

test('a superuser is refused as serving role', async () => {
  const error = await refusal(external(adminUrl, server.ownerUrl))
  expect(error.code).toBe('serving-role')
  expect(error.message).toContain('alter role zhiheng_admin nosuperuser;')
})

test.each([
  ['may bypass row-level security', 'alter role zhiheng_app bypassrls'],
  ['owns a table', 'create table owned (n int); alter table owned owner to zhiheng_app'],
  ['owns the database', 'alter database zhiheng owner to zhiheng_app'],
  ['may become the owner', 'grant zhiheng_owner to zhiheng_app'],
  ['may become one who bypasses', 'create role free bypassrls; grant free to zhiheng_app'],
])('a serving role that %s is refused until the printed statements are run', async (_, fault) => {
  await withSession(adminUrl, (admin) => admin.query(fault))
  await obey(await refusal(assertServingRole(server.servingUrl)))
  await expect(assertServingRole(server.servingUrl)).resolves.toBeUndefined()
})

test('a temporary table of its own does not count against the serving role', async () => {
  await withSession(server.servingUrl, async (serving) => {
    await serving.query('create temp table passing (n int)')
    await expect(assertServingRole(server.servingUrl)).resolves.toBeUndefined()
  })
})

test('a command can join the database of a running server and leaves it running', async () => {
  const joined = await connect({ dataDir, env: {}, join: true })
  expect(joined.ownerUrl).toBe(server.ownerUrl)
  await joined.stop()
  await expect(withSession(server.ownerUrl, async () => 'open')).resolves.toBe('open')
  expect(await refusal(connect({ dataDir, env: {} }))).toMatchObject({ code: 'in-use' })
})
