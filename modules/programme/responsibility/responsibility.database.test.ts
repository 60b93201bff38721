import { clock, list, take } from '@zhiheng/kernel'
import { confirmDocument, proposalsOf } from '@zhiheng/modules'
import { readText } from '@zhiheng/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { city, openLinchuan, outlineText, people } from '../testing/linchuan.ts'
import { responsibilityOn } from './read.ts'

let db: Awaited<ReturnType<typeof openLinchuan>>
const on = '2026-03-01'

async function step(ref: readonly [string, string], answers: object, id?: string) {
  const actor = ['person', 'post'].includes(ref[0]) ? clock : people.office
  const at = { region: city, ...(id && { id }) }
  const rows = [{ at, answers: { ...answers } }]
  return (await take(db.kernel, ref, { on: rows, ...db.taking(actor) })).records[0]!.id
}

beforeAll(async () => {
  db = await openLinchuan()
  const reading = readText(outlineText)
  const asked = { reading, region: city, today: on }
  const head = { title: '行动方案', issuer: null, docNo: '临政发〔2026〕3号', issuedOn: null }
  const made = await confirmDocument(db.kernel, db.taking(people.office), {
    region: city,
    document: { ...head, startsOn: null, endsOn: null, openness: 'open' },
    ...reading,
    ...(await proposalsOf(db.kernel, people.office, asked)),
  })
  const where = { document: made.id }
  const goals = await list(db.kernel, 'goal', { actor: people.office, where })
  const food = goals.records.find(({ fields }) => String(fields.quote).includes('食品'))!
  await step(['goal', 'entrust'], { department: 'amr' }, food.id)
  const person = await step(['person', 'import'], { code: 'li', name: '李四' })
  const post = { person, title: '市场监管局局长', role: 'head', department: 'amr' }
  await step(['post', 'give'], { ...post, startsOn: '2026-02-01', endsOn: '2026-12-31' })
})
afterAll(() => db.close())

describe('the head of a department', () => {
  it('answers for its goals and tasks with their states, from the first to the last day of the post', async () => {
    const { departments } = await responsibilityOn(db.kernel, people.clerk, { region: city, on })
    const amr = departments.find(({ department }) => department === 'amr')!
    expect(amr.heads).toEqual([{ department: 'amr', name: '李四', post: '市场监管局局长' }])
    expect(amr.goals.length).toBeGreaterThan(0)
    expect(amr.goals.every(({ state }) => state === 'unknown')).toBe(true)
    expect(amr.tasks).toMatchObject([{ title: '加强产品质量监管', document: '行动方案' }])
    const before = { region: city, on: '2026-01-31' }
    const earlier = await responsibilityOn(db.kernel, people.clerk, before)
    expect(earlier.departments.every(({ heads }) => heads.length === 0)).toBe(true)
  })

  it('is missed where there is none: such departments come first, and so do goals that nobody answers for', async () => {
    const sheet = await responsibilityOn(db.kernel, people.office, { region: city, on })
    const headless = sheet.departments.filter(({ heads }) => heads.length === 0)
    expect(sheet.departments.slice(0, headless.length)).toEqual(headless)
    expect(headless.map(({ department }) => department)).toContain('ndrc')
    expect(sheet.open.map(({ title }) => title)).toContain('公共服务质量满意度')
  })
})
