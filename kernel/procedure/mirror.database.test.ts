import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { find, limitsOn, take } from '../index.ts'
import { clerkOf, repairs } from '../testing/repair.ts'
import { openModules } from '../testing/well.ts'

let open: Awaited<ReturnType<typeof openModules>>
beforeAll(async () => {
  open = await openModules([repairs])
})
afterAll(() => open.close())

const actor = clerkOf('1101')
const at = new Date('2026-03-02T02:00:00Z')
const region = '1101'

function step(name: string, on: readonly { at: object; answers: object }[]) {
  const request = randomUUID()
  return take(open.kernel, ['breakage', name], { actor, at, on: on as never, request })
}
const mirrored = (...whats: readonly string[]) =>
  step(
    'mirror',
    whats.map((what, n) => ({
      at: { region },
      answers: { no: `X${n}`, reportedOn: '2026-03-02', what },
    })),
  )

it('an import makes records in one state and leaves those that are there in theirs', async () => {
  const made = await mirrored('漏水')
  const place = { ...made.records[0]!, on: '2026-03-02' }
  const found = () => find(open.kernel, 'breakage', { actor, at: place })
  expect(await found()).toMatchObject({ state: 'open', limitStep: 'repair' })
  await step('test', [{ at: place, answers: {} }])
  expect(await mirrored('漏得厉害', '不亮')).toMatchObject({ created: 1, changed: 1 })
  expect(await found()).toMatchObject({ state: 'testing', fields: { what: '漏得厉害' } })
  expect(await mirrored('漏得厉害', '不亮')).toMatchObject({ unchanged: 2 })
  const limits = await limitsOn(open.kernel, 'breakage', { actor, at: place })
  expect(limits).toMatchObject([{ step: 'repair', ends: null }])
  await step('resume', [{ at: place, answers: {} }])
  await step('repair', [{ at: place, answers: {} }])
  await expect(mirrored('漏得厉害')).rejects.toMatchObject({ code: 'step.not-from-here' })
})
