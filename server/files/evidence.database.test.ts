import { randomUUID } from 'node:crypto'
import { type Actor, addressText, newId, take } from '@zhiheng/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from '../testing/browser.ts'
import { type Instance, openInstance } from '../testing/instance.ts'

const city = '9101'
const clerk: Actor = {
  kind: 'post',
  post: randomUUID(),
  name: '市场监管局 孙三',
  roles: ['clerk'],
  scope: [city],
  department: 'amr',
  party: null,
}
const pdf = Buffer.from('%PDF-1.4\n检验报告汇总\n%%EOF')

let at: Instance
let office: Browser
beforeAll(async () => {
  at = await openInstance()
  office = await at.staff(city, 'office')
})
afterAll(() => at.close())

type Answers = Readonly<Record<string, unknown>> & { readonly id?: string }

const by = (actor: Actor, step: readonly [string, string], { id = newId(), ...answers }: Answers) =>
  take(at.parts.kernel, step, {
    on: [{ at: { region: city, id }, answers }],
    ...{ actor, at: new Date('2026-07-10T02:00:00Z'), request: randomUUID() },
  })

/** A task that the department has signed for, in a document of the city. */
async function signedTask() {
  const [document, task] = [newId(), newId()]
  const asOffice = { ...clerk, post: randomUUID(), roles: ['office'], department: null }
  const paper = { title: '临川市质量发展纲要', openness: 'open', text: '正文', outline: '[]' }
  await by(asOffice, ['document', 'confirm'], { ...paper, id: document })
  const said = { document, quote: '正文', title: '加强监管', department: 'amr' }
  await by(asOffice, ['task', 'confirm'], { ...said, id: task })
  await by(asOffice, ['task', 'assign'], { department: 'amr', id: task })
  await by(clerk, ['task', 'sign'], { personName: '孙三', id: task })
  return { document, task }
}

test('what a department puts behind its progress is shown to the office and opened by it, and by no stranger', async () => {
  const stored = (await office.upload('/api/files', '检验报告汇总.pdf', pdf)).body
  const { document, task } = await signedTask()
  const progress = { reportedOn: '2026-07-10', percent: 40, content: '已抽查 150 批次' }
  const evidence = stored.sha256
  const made = await by(clerk, ['report', 'submit'], {
    ...{ document, task, department: 'amr', evidence },
    ...progress,
  })
  const address = addressText(made.records[0]!)
  const record = await office.get(`/api/records/report/${address}`)
  expect(record.text).toContain(String(evidence))
  const path = `/api/records/report/${address}/files/${evidence}`
  const got = await office.get(path)
  expect(got).toMatchObject({ status: 200 })
  expect(Buffer.from(got.bytes)).toEqual(pdf)
  expect(got.headers['content-disposition']).toContain(encodeURIComponent('检验报告汇总.pdf'))
  const stranger = await at.staff('9102', 'office')
  expect((await stranger.get(path)).status).toBe(404)
  expect((await stranger.get(`/api/records/report/${address}`)).status).toBe(404)
  expect((await at.browser().get(path)).status).toBe(401)
})
