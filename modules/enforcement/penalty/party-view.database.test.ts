import { type Actor, clock, count, history, list } from '@zhiheng/kernel'
import { reading } from '@zhiheng/kernel/transaction.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aFile, county, firmCode, openBureau, people } from '../testing/bureau.ts'

const { officer, colleague, lawyer, head, firm } = people
/** What the authority says to itself while it handles the case; none of it is for the party. */
const internal = {
  first: '内部甲：拟罚三万元',
  returned: '内部乙：证据链不完整',
  proposal: '内部丙：拟罚一万元',
  review: '内部丁：裁量适当，同意',
  prolonged: '内部戊：证人尚未找到',
  passedOn: '内部己：原承办人与当事人有亲属关系',
}
const facts = '查明：销售未经认证的插座二百只'

let db: Awaited<ReturnType<typeof openBureau>>
let id: string
beforeAll(async () => {
  db = await openBureau()
  id = await decidedCase()
}, 60_000)
afterAll(() => db.close())

/** Proposed, returned, proposed again, reviewed, told, prolonged, passed on, decided and served. */
async function decidedCase(): Promise<string> {
  const opened = { party: firmCode, subject: '涉嫌销售未经认证的插座', kind: 'general' }
  const filed = { ...opened, department: 'amr' }
  const made = await db.step(['penalty-case', 'open'], { by: head, on: '2026-03-02' }, filed)
  const go = (name: string, by: Actor, [on, answers]: readonly [string, object?]) =>
    db.step(['penalty-case', name, made], { by, on }, { ...answers })
  await go('investigate', officer, ['2026-03-03', { assignees: [officer.post, colleague.post] }])
  const proposed = (proposal: string) => ({ investigation: facts, proposal })
  await go('propose', officer, ['2026-03-04', proposed(internal.first)])
  await go('returnProposal', lawyer, ['2026-03-05', { reason: internal.returned }])
  await go('propose', officer, ['2026-03-06', proposed(internal.proposal)])
  await go('review', lawyer, ['2026-03-09', { legalReview: internal.review }])
  await go('notify', officer, ['2026-03-10', { told: '拟罚款一万元，可以陈述申辩' }])
  await go('prolong', head, ['2026-03-11', { reason: internal.prolonged }])
  const others = { assignees: [colleague.post, lawyer.post], reason: internal.passedOn }
  await go('passOn', clock, ['2026-03-11', others])
  await go('waiveHearing', firm, ['2026-03-12'])
  const decision = { outcome: 'penalised', decision: '罚款一万元', fine: 1_000_000 }
  await go('decide', head, ['2026-03-16', decision])
  await go('serve', colleague, ['2026-03-17', { receipt: aFile }])
  return made
}

const wordsIn = (said: unknown) =>
  Object.values(internal).filter((word) => JSON.stringify(said).includes(word))

/** Everything that somebody is told about the case on every path of the kernel. */
async function told(actor: Actor) {
  const at = { region: county, id }
  const opinions = { actor, where: { case: id } }
  return {
    record: await db.read('penalty-case', id, { by: actor }),
    list: (await list(db.kernel, 'penalty-case', { actor })).records,
    found: (await list(db.kernel, 'penalty-case', { actor, search: '插座' })).records,
    history: await history(db.kernel, 'penalty-case', { actor, at }),
    opinions: (await list(db.kernel, 'case-opinion', opinions)).records,
  }
}

/** What the database itself shows the serving role while it acts for somebody. */
const bare = (actor: Actor, table: string) =>
  reading(db.kernel.pool, actor, async (client) => {
    const { rows } = await client.query<{ row: object }>(
      `select row_to_json(t) as row from ${table} t`,
    )
    return rows.map(({ row }) => row)
  })

it('the party reads its case, what it was told and what was decided, and no internal opinion', async () => {
  const seen = await told(firm)
  expect(seen.record?.fields).toMatchObject({ investigation: facts, decision: '罚款一万元' })
  expect([seen.list.length, seen.found.length, seen.opinions.length]).toEqual([1, 1, 0])
  expect(seen.history.map(({ step }) => step)).toEqual([
    ...['notify', 'waiveHearing', 'decide', 'serve'],
  ])
  expect(wordsIn(seen)).toEqual([])
  expect(await count(db.kernel, 'case-opinion', { actor: firm })).toEqual({ n: 0, exact: true })
})

it('the database alone keeps them from the party too', async () => {
  for (const table of ['penalty_case', 'case_opinion', 'event', 'running_limit', 'open_work'])
    expect([table, wordsIn(await bare(firm, table))]).toEqual([table, []])
  expect(await bare(firm, 'case_opinion')).toEqual([])
  expect(await bare(firm, 'penalty_case')).toHaveLength(1)
  expect(wordsIn(await bare(officer, 'event'))).toEqual(Object.values(internal))
})

it('its officers read each opinion with who gave it, when, and what came of the review', async () => {
  const seen = await told(officer)
  expect(wordsIn(seen)).toEqual(Object.values(internal))
  const given = seen.opinions.map(({ fields: { kind, result, by, on, text } }) => [
    ...[kind, result, by, on, text],
  ])
  expect(given.toSorted((a, b) => String(a[3]).localeCompare(String(b[3])))).toEqual([
    ['proposal', null, officer.post, '2026-03-04', internal.first],
    ['review', 'returned', lawyer.post, '2026-03-05', internal.returned],
    ['proposal', null, officer.post, '2026-03-06', internal.proposal],
    ['review', 'passed', lawyer.post, '2026-03-09', internal.review],
  ])
})

it('the party writes no opinion, and nobody writes one past the case', async () => {
  const own = { text: '不应处罚', kind: 'review', result: 'returned', case: id, department: 'amr' }
  for (const by of [firm, officer])
    expect(await db.refused(['case-opinion', 'give'], { by, on: '2026-03-18' }, own)).toContain(
      'step.',
    )
})
