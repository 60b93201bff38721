import { list } from '@zhiheng/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { city, openDesk, people } from '../../../../modules/complaints/testing/desk.ts'
import { drawHtml } from '../../html/draw.ts'
import { complaintsPapers } from './index.ts'

let desk: Awaited<ReturnType<typeof openDesk>>
beforeAll(async () => {
  desk = await openDesk('2026-05-20')
})
afterAll(() => desk.close())

const { intake, officer } = people

async function printed(name: string, id: string): Promise<string> {
  const kind = complaintsPapers.find((paper) => paper.name === name)!
  const at = { region: city, id }
  const asked = { kernel: desk.kernel, actor: officer, at, today: '2026-05-30', asked: {} }
  return drawHtml(await kind.read(asked)).replace(/<[^>]+>/g, '')
}
async function complaint() {
  const submission = await desk.step(['submission', 'receive'], intake, {
    respondent: '云桥电器有限公司',
    channel: 'visit',
    receivedOn: '2026-05-20',
    wants: 'complaint',
    text: '漏电',
    person: '林不言',
    phone: '13900000000',
    rewardWanted: false,
  })
  await desk.step(['submission', 'split', submission], intake, {
    splitAs: 'complaint',
    department: 'amr',
    matter: 'quality',
    demand: '要求退货<b>',
  })
  const { records } = await list(desk.kernel, 'complaint', {
    actor: officer,
    where: { submission },
  })
  return records[0]!.id
}

it('a refusal names its ground, its reasons and the other remedies', async () => {
  const id = await complaint()
  await desk.step(['complaint', 'refuse', id], officer, {
    refusal: 'r4',
    refusalWhy: '自知道之日起已超过三年。',
  })
  const text = await printed('refusal', id)
  expect(text).toContain('R4')
  expect(text).toContain('自知道之日起已超过三年。')
  expect(text).toContain('第三十九条')
  expect(text).not.toMatch(/林不言|13900000000/)
})

it('an agreement shows its meetings and leaves room for both to sign', async () => {
  const id = await complaint()
  await desk.step(['complaint', 'accept', id], officer)
  expect(await printed('acceptance', id)).toContain('2026年5月20日')
  await desk.step(['complaint', 'mediate', id], officer, { consent: '双方同意' })
  await desk.step(['mediation-session', 'record'], officer, {
    complaint: id,
    on: '2026-05-20',
    way: 'phone',
    mediators: ['孙三'],
    notes: '同意退货',
    recusal: false,
    department: 'amr',
  })
  await desk.step(['complaint', 'agree', id], officer, { refunded: 29_900 })
  const text = await printed('agreement', id)
  expect(text).toContain('同意退货')
  expect(text).toContain('要求退货&lt;b&gt;')
})
