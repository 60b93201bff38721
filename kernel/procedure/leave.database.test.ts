import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Actor, take } from '../index.ts'
import { claims, graderOf } from '../testing/claim.ts'
import { openModules } from '../testing/well.ts'

let open: Awaited<ReturnType<typeof openModules>>
beforeAll(async () => {
  open = await openModules([claims])
})
afterAll(() => open.close())

const at = new Date('2026-11-22T02:00:00Z')
const own = graderOf('1101')

interface Told {
  readonly by?: Actor
  readonly [field: string]: unknown
}

async function step(name: string, id: string | null, { by = own, ...answers }: Told) {
  const actor = by
  const on = [{ at: { region: '1101', ...(id ? { id } : {}) }, answers: { ...answers } }]
  const done = await take(open.kernel, ['claim', name], { actor, at, on, request: randomUUID() })
  return done.records[0]!.id
}
const opened = () => step('open', null, { subject: '甲', receivedOn: '2026-11-20' })
const told = { toldOn: '2026-11-20' }

it('refuses what would leave a record that breaks a rule, beside the field to correct', async () => {
  const id = await opened()
  await expect(step('refuse', id, { refusal: 'late', ...told })).rejects.toMatchObject({
    code: 'answers.disagree',
    status: 422,
    message: '不予受理须说明理由（《申领办理办法（测试用）》第3条）',
    details: [{ row: 1, field: 'refusalWhy' }],
  })
  await step('refuse', id, { refusal: 'late', refusalWhy: '过了期', ...told })
  await step('refuse', await opened(), { ...told })
})

it('compares what is asked with what the record has', async () => {
  const early = { toldOn: '2026-11-19' }
  await expect(step('refuse', await opened(), early)).rejects.toMatchObject({
    code: 'answers.disagree',
    details: [{ field: 'toldOn' }],
  })
})

it('holds values between the bounds of their fields, told, worked out or written past the kernel', async () => {
  const id = await opened()
  const { owner } = open
  await owner.query(`update claim set severity = 4 where id = '${id}'`)
  await expect(step('raise', id, {})).rejects.toMatchObject({
    code: 'value.outside',
    message: '“升级”算出的“等级”超出了它可取的范围',
    details: [{ field: 'severity' }],
  })
  for (const wrong of ['severity = 5', "assignees = '{}'"])
    await expect(owner.query(`update claim set ${wrong} where id = '${id}'`)).rejects.toThrow()
})

it('is apart from every post and every person that took one of the steps named', async () => {
  const person = { ...own, person: 'p1' }
  const other = graderOf('1101')
  const id = await step('open', null, { subject: '甲', receivedOn: '2026-11-20', by: person })
  await step('grade', id, { grade: 'first', fine: 1, by: other })
  await step('decide', id, { opinion: '准', by: graderOf('1101') })
  const chair = graderOf('1101').post
  await step('hear', id, { chair, by: graderOf('1101') })
  for (const actor of [person, other, { ...graderOf('1101'), person: 'p1' }])
    await expect(step('confirm', id, { by: actor })).rejects.toMatchObject({
      code: 'step.apart',
      message: '“登记”或“定级”是您办的，“复核”须由另一岗位、另一个人办理',
    })
  await step('confirm', id, { by: { ...graderOf('1101'), person: 'p2' } })
})

it('does not let a post be stated that is one of those of the list', async () => {
  const id = await opened()
  await step('grade', id, { grade: 'first', fine: 1 })
  await step('decide', id, { opinion: '准' })
  await expect(step('hear', id, { chair: own.post })).rejects.toMatchObject({
    code: 'post.apart',
    message: '“主持人”不能是“经办岗位”中的岗位',
    details: [{ field: 'chair' }],
  })
  await step('hear', id, { chair: randomUUID() })
})
