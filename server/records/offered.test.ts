import { catalogueOf, type EventRead, getEntry, type RecordRead } from '@zhiheng/kernel'
import { berths as berthModule, masterOf } from '@zhiheng/kernel/testing/berth.ts'
import { claims, graderOf } from '@zhiheng/kernel/testing/claim.ts'
import { officerOf, orders } from '@zhiheng/kernel/testing/order.ts'
import { clerkOf, repairs } from '@zhiheng/kernel/testing/repair.ts'
import { wardenOf, wells } from '@zhiheng/kernel/testing/well.ts'
import { expect, it } from 'vitest'
import { offeredSteps } from './offered.ts'

const entry = getEntry(catalogueOf([wells]), 'well')
const record = (state: string) =>
  ({ region: '1101', id: 'x', state, fields: { kind: 'dug' } }) as unknown as RecordRead
const by = (actor: string) => [{ actor, state: 'sealed' }] as unknown as EventRead[]
const warden = { ...wardenOf('11'), person: 'p1' }

const reasonOf = (step: string, state: string, last: string) =>
  offeredSteps(entry, { actor: warden, record: record(state), events: by(last) }).find(
    ({ name }) => name === step,
  )?.reason

it('is greyed for whoever took the step before, under this post or another of theirs', () => {
  const self = '上一步是您办的，须由另一岗位办理'
  expect(reasonOf('reopen', 'sealed', `post:${warden.post}:p1`)).toBe(self)
  expect(reasonOf('reopen', 'sealed', 'post:another:p1')).toBe(self)
  expect(reasonOf('reopen', 'sealed', `post:${warden.post}`)).toBe(self)
})

it('is open to a second post, and to anybody where none is asked for', () => {
  expect(reasonOf('reopen', 'sealed', 'post:another:p2')).toBeNull()
  expect(reasonOf('seal', 'open', `post:${warden.post}:p1`)).toBeNull()
})

it('names who may where the role is another one', () => {
  const visitor = { ...warden, roles: ['clerk'] }
  const steps = offeredSteps(entry, { actor: visitor, record: record('open'), events: [] })
  expect(steps.find(({ name }) => name === 'seal')).toMatchObject({
    obstacle: 'role',
    by: ['warden'],
  })
})

it('says the state or the condition that is in the way', () => {
  expect(reasonOf('seal', 'sealed', 'clock')).toBe('记录处于“封存”，不能办理“封存”')
  expect(reasonOf('measure', 'open', 'clock')).toBe('类别是“大口井”，须为“机井”，才能办理“测深”')
})

it('is greyed for whoever took a step from which it is kept apart', () => {
  const claimed = getEntry(catalogueOf([claims]), 'claim')
  const actor = { ...graderOf('11'), person: 'p1' }
  const events = [
    { actor: 'post:another:p1', step: 'open', state: 'open' },
  ] as unknown as EventRead[]
  const heard = { region: '1101', id: 'x', state: 'heard', fields: {} } as unknown as RecordRead
  const steps = offeredSteps(claimed, { actor, record: heard, events })
  expect(steps.find(({ name }) => name === 'confirm')).toMatchObject({
    obstacle: 'apart',
    reason: '办理过“登记”或“定级”的岗位和人员不能办理“复核”',
  })
})

it('is greyed while its time is still to come, and once it has passed', () => {
  const ordered = getEntry(catalogueOf([orders]), 'well-order')
  const actor = officerOf('11')
  const answered = { region: '1101', id: 'x', state: 'answered', fields: {} } as never
  const limit = { opens: '2026-11-19T16:00:00.000Z', ends: '2026-12-20T15:59:59.999Z' }
  const limits = ['inspect', 'tell'].map((step) => ({
    ...limit,
    step,
    opens: step === 'inspect' ? limit.opens : null,
  }))
  const at = (now: string) =>
    offeredSteps(ordered, {
      actor,
      record: answered,
      events: [],
      limits: limits as never,
      now: new Date(now),
    })
  const of = (name: string, now: string) => at(now).find((step) => step.name === name)
  expect(of('inspect', '2026-11-19T15:59:59Z')).toMatchObject({
    obstacle: 'early',
    reason: '“复查”自 2026-11-20 起方可办理',
  })
  expect(of('inspect', '2026-11-19T16:00:00Z')?.allowed).toBe(true)
  expect(of('inspect', '2026-12-20T16:00:00Z')).toMatchObject({
    obstacle: 'late',
    reason: expect.stringMatching(/^“复查”的时限已于 2026-12-20 届满，不能再办理（《.*》第/),
  })
  expect(of('tell', '2026-12-21T16:00:00Z')?.allowed).toBe(true)
})

it('says that the time has passed where that is why the record has moved on, and by which article', () => {
  const repaired = getEntry(catalogueOf([repairs]), 'breakage')
  const actor = clerkOf('11')
  const reason = (state: string, events: readonly { step: string; state: string }[]) =>
    offeredSteps(repaired, {
      actor,
      record: { region: '1101', id: 'x', state, fields: {} } as never,
      events: events as never,
    }).find(({ name }) => name === 'repair')?.reason
  const lapsed = [
    { step: 'report', state: 'open' },
    { step: 'repairLapsed', state: 'escalated' },
  ]
  expect(reason('escalated', lapsed)).toMatch(
    /^“修复”的时限已经届满，不能再办理（《.*》第3条第1款）$/,
  )
  expect(reason('repaired', [{ step: 'repair', state: 'repaired' }])).toContain('记录处于')
  expect(reason('closed', [...lapsed, { step: 'again', state: 'open' }])).toContain('记录处于')
})

it('says why not where what it links to stands in a state in which nothing is asked', () => {
  const berths = getEntry(catalogueOf([berthModule]), 'berth')
  const actor = masterOf('11')
  const asked = { region: '1101', id: 'x', state: 'asked', fields: { quay: 'q' } } as never
  const movedIn = (linked?: Record<string, string | null>) =>
    offeredSteps(berths, { actor, record: asked, events: [], ...(linked && { linked }) }).find(
      ({ name }) => name === 'change',
    )
  expect(movedIn({ quay: 'shut' })).toMatchObject({ obstacle: 'condition', reason: '码头已经关闭' })
  expect(movedIn({ quay: null })).toMatchObject({ obstacle: 'condition', reason: '码头已经关闭' })
  expect(movedIn({ quay: 'kept' })?.allowed).toBe(true)
  expect(movedIn()?.allowed).toBe(true)
})
