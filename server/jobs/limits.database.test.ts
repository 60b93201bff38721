import { setTimeout as wait } from 'node:timers/promises'
import { type Address, addressText, newId, take } from '@zhiheng/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Instance, openInstance } from '../testing/instance.ts'
import { enqueue } from './queue.ts'

let at: Instance
beforeAll(async () => {
  at = await openInstance()
})
afterAll(() => at.close())

const office = {
  kind: 'post',
  post: newId(),
  name: '办公室 张三',
  roles: ['office'],
  scope: ['9101'],
  department: '0',
  party: null,
} as const

const step = (name: string, where: Address | { region: string }, answers = {}) =>
  take(at.parts.kernel, ['supervision-slip', name], {
    on: [{ at: where, answers }],
    actor: office,
    at: new Date(),
    request: newId(),
  })

test('the job of every minute takes the step of the clock, and the page of a record shows its limits', async () => {
  const replyBy = '2026-03-31'
  const slip = { title: '督办', department: '0', demands: '报送进展', replyBy }
  const made = await step('draft', { region: '9101' }, slip)
  const one = made.records[0]!
  const browser = await at.staff('9101', 'office')
  const page = `/api/records/supervision-slip/${addressText(one)}`
  expect((await browser.get(page)).body.limits).toEqual([])
  await step('issue', one, { replyBy })
  const { body } = await browser.get(page)
  expect(body.limits).toMatchObject([
    { step: 'receive', title: '签收', ends: '2026-03-31T15:59:59.999Z', otherwise: '逾期未复' },
    { step: 'reply', provisional: false, pausedSince: null },
  ])
  const offered = (body.steps as { name: string }[]).map(({ name }) => name)
  expect(offered).toContain('escalate')
  expect(offered.filter((name) => /Lapsed$|^limitsRecomputed$/.test(name))).toEqual([])
  await enqueue(at.parts.kernel.pool, { task: 'limits', payload: {}, key: 'limits' })
  const stop = await at.work()
  let state = 'issued'
  while (state === 'issued') {
    await wait(20)
    state = ((await browser.get(page)).body.record as { state: string }).state
  }
  await stop()
  expect(state).toBe('overdue')
  const late = (await browser.get(page)).body
  expect((late.events as { stepTitle: string }[]).at(-1)).toMatchObject({ stepTitle: '签收逾期' })
  expect(late.limits).toEqual([])
})
