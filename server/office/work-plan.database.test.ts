import { randomUUID } from 'node:crypto'
import type { WorkPlan } from '@zhiheng/modules'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../testing/browser.ts'
import { type Instance, openInstance } from '../testing/instance.ts'

const text = `临川市质量发展纲要（2026—2030年）

一、主要目标

到2027年，产品质量监督抽查合格率达到95%以上。

二、重点任务

（一）加强质量安全监管。开展重点产品监督抽查，2027年底前完成。（市市场监管局牵头）

（二）推进标准化工作。2029年底前制定地方标准十项。（市卫生健康委牵头）
`

let at: Instance
let office: Browser
beforeAll(async () => {
  at = await openInstance({ now: () => new Date('2026-11-20T02:00:00Z') })
  office = await at.staff('9101', 'office')
  const amr = { code: 'amr', name: '临川市市场监督管理局', shortName: '市市场监管局' }
  await step(['department', 'import'], [amr])
  const { body } = await office.send('POST', '/api/documents/read', { text, name: '纲要' })
  const { reading, goals, tasks } = body as {
    reading: { text: string; outline: object[] }
    goals: object[]
    tasks: object[]
  }
  const head = { issuer: null, docNo: '临政发〔2026〕3号', issuedOn: null }
  const dates = { startsOn: '2026-01-01', endsOn: '2030-12-31' }
  const saved = await office.send('POST', '/api/documents', {
    request: randomUUID(),
    region: '9101',
    document: { title: '临川市质量发展纲要', openness: 'open', ...head, ...dates },
    text: reading.text,
    outline: reading.outline,
    goals,
    tasks,
  })
  expect(saved.status, saved.text).toBeLessThan(300)
})
afterAll(() => at.close())

async function step([register, name, id]: readonly string[], answers: readonly object[]) {
  const place = { region: '9101', ...(id && { id }) }
  const rows = answers.map((one) => ({ at: place, answers: one }))
  const asked = { request: randomUUID(), rows, keep: 'good' }
  const done = await office.send('POST', `/api/records/${register}/steps/${name}`, asked)
  expect(done.status, done.text).toBe(200)
  return done.body as { created: number; records: { id: string }[]; problems: { row: number }[] }
}
const planOf = async (year: number, browser = office) =>
  (await browser.get(`/api/work-plan/${year}`)).body as unknown as WorkPlan

describe('the office’s plan for a year', () => {
  test('proposes what falls due, enters it in one request, and says of each how it stands', async () => {
    const { proposals, items } = await planOf(2027)
    expect(items).toEqual([])
    expect(proposals.map(({ source, deadline }) => [source.kind, deadline])).toEqual([
      ['task', '2027-12-31'],
      ['goal', '2027-12-31'],
    ])
    const rows = proposals.map(({ title, department, deadline, source }) => ({
      ...{ year: 2027, title, department, deadline },
      [source.kind]: source.id,
    }))
    const done = await step(['work-plan-item', 'enter'], [...rows, { year: 2027, title: '' }])
    expect([done.created, done.problems.map(({ row }) => row)]).toEqual([2, [3]])
    const after = await planOf(2027)
    expect(after.proposals).toEqual([])
    const sources = after.items.map((item) => item.source)
    expect(new Set(sources)).toEqual(new Set(proposals.map(({ source }) => source)))
    const task = after.items.find(({ source }) => source?.kind === 'task')
    expect(task).toMatchObject({
      departmentTitle: '临川市市场监督管理局',
      stateTitle: '已列入',
    })
  })

  test('counts nothing twice: tasks are as many as before, and a cancelled item is proposed again', async () => {
    const { tasks } = (await office.get('/api/tasks')).body as { tasks: object[] }
    expect(tasks.length).toBe(2)
    const { items } = await planOf(2027)
    await step(['work-plan-item', 'drop', items[0]!.id], [{ reason: '并入下一年' }])
    const after = await planOf(2027)
    expect([after.items.length, after.proposals.length]).toEqual([1, 1])
    expect((await planOf(2028)).items).toEqual([])
  })

  test('is printed as a whole from any of its items, for those who may see it', async () => {
    const [item] = (await planOf(2027)).items
    const url = `/api/records/work-plan-item/${item!.address}/papers/work-plan`
    const { sheets } = await readXlsx((await office.get(`${url}.xlsx`)).bytes)
    const cells = sheets[0]!.rows.flat()
    expect(cells).toContain('2027年度工作计划')
    expect(cells).toContain(item!.title)
    expect((await office.get(`${url}.docx`)).status).toBe(200)
    const elsewhere = await at.staff('9102', 'office')
    expect((await elsewhere.get(`${url}.html`)).status).toBe(404)
    expect((await planOf(2027, elsewhere)).items).toEqual([])
    const clerk = await at.staff('9101', 'clerk')
    expect((await planOf(2027, clerk)).items.length).toBe(1)
  })
})
