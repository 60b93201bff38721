import { randomUUID } from 'node:crypto'
import { readBytes } from '@zhiheng/policy'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../../../testing/browser.ts'
import { type Instance, openInstance } from '../../../testing/instance.ts'

let at: Instance
let office: Browser
let county: Browser

const records = (register: string) => `/api/records/${register}`

/** Takes one step; the id of the record. */
async function take(
  browser: Browser,
  [register, step]: readonly [string, string],
  { region = '9101', id, answers = {} }: { region?: string; id?: string; answers?: object },
): Promise<string> {
  const rows = [{ at: { region, ...(id && { id }) }, answers }]
  const body = { request: randomUUID(), rows }
  const done = await browser.send('POST', `${records(register)}/steps/${step}`, body)
  expect(done.status, done.text).toBe(200)
  return (done.body.records as [{ id: string }])[0].id
}

const paper = (browser: Browser, address: string, name: string) =>
  browser.get(`/api/records/${address}/papers/${name}`)
const wordsOf = async (browser: Browser, address: string, name: string) =>
  readBytes((await paper(browser, address, `${name}.docx`)).bytes)

beforeAll(async () => {
  at = await openInstance({ now: () => new Date('2026-11-02T02:00:00Z') })
  office = await at.staff('9101', 'office')
  county = await at.staff('910101', 'office')
  const name = '临川市市场监督管理局'
  const amr = { code: 'amr', name, shortName: '市市场监管局', docPrefix: '临市监' }
  await take(office, ['department', 'import'], { answers: amr })
  const group = { kind: 'quality', startsOn: '2019-01-01' }
  await take(office, ['leading-group', 'import'], {
    answers: { ...group, title: '临川市质量工作领导小组', officeSeat: 'amr' },
  })
  await take(county, ['leading-group', 'import'], {
    region: '910101',
    answers: { ...group, title: '临川市柳坪县质量工作领导小组' },
  })
})
afterAll(() => at.close())

describe('a supervision slip', () => {
  const answers = {
    title: '食品安全任务逾期未完成',
    department: 'amr',
    demands: '请书面答复目前的进展。\n并附佐证材料。',
    replyBy: '2026-12-01',
  }
  let id: string
  beforeAll(async () => {
    id = await take(office, ['supervision-slip', 'draft'], { answers })
  })

  test('is shown as a draft before it is issued, and has nothing to come back with', async () => {
    const draft = await paper(office, `supervision-slip/9101~${id}`, 'slip.html')
    expect(draft.text).toContain('拟稿，尚未印发')
    expect(draft.text).toContain('　　　　年　　月　　日')
    const early = await paper(office, `supervision-slip/9101~${id}`, 'slip-return.docx')
    expect([early.status, early.body.code]).toEqual([409, 'paper.not-now'])
    expect(await offered()).toEqual(['slip'])
  })

  const offered = async () => {
    const { body } = await office.get(`/api/records/supervision-slip/9101~${id}/papers`)
    return body.papers as string[]
  }

  test('is an official paper of the leading group’s office once it is', async () => {
    await take(office, ['supervision-slip', 'issue'], { id, answers: { replyBy: answers.replyBy } })
    expect(await offered()).toEqual(['slip', 'slip-return'])
    const read = await wordsOf(office, `supervision-slip/9101~${id}`, 'slip')
    expect(read).toMatchObject({
      issuer: '临川市质量工作领导小组办公室',
      docNo: '临市监质督〔2026〕1号',
      date: '2026-11-02',
    })
    for (const said of [
      '督办单',
      '临川市市场监督管理局：',
      answers.title,
      '并附佐证材料。',
      '请于2026年12月1日前书面答复',
      '附件：督办单回执',
      '2026年11月2日印发',
    ])
      expect(read.text).toContain(said)
    expect(read.text).not.toContain('拟稿')
  })

  test('comes back on a form, which is also a sheet', async () => {
    const sheet = await paper(office, `supervision-slip/9101~${id}`, 'slip-return.xlsx')
    const { rows } = (await readXlsx(sheet.bytes)).sheets[0]!
    expect(rows.find(([label]) => label === '督办事项')?.[1]).toBe(answers.title)
    expect(rows.find(([label]) => label === '承办单位')?.[1]).toBe('临川市市场监督管理局')
    expect(rows.flat()).toContain('签收日期')
  })

  test('is printed for nobody who may not read it', async () => {
    const other = await at.staff('9102', 'office')
    const address = `supervision-slip/9101~${id}`
    expect((await paper(other, address, 'slip.html')).status).toBe(404)
    expect((await at.browser().get(`/api/records/${address}/papers/slip.html`)).status).toBe(401)
  })
})

describe('an order of an upper office', () => {
  let id: string
  beforeAll(async () => {
    const days = { startsOn: '2026-10-01', endsOn: '2026-12-01' }
    const round = await take(office, ['inspection-round', 'open'], {
      answers: { title: '下半年质量工作督查', kind: 'regular', ...days },
    })
    const chosen = { round, lowerRegion: '910101' }
    await take(office, ['inspection-subject', 'choose'], { answers: chosen })
    const finding = {
      ...chosen,
      fact: '风险清单未按期报送。',
      demand: '补报并说明原因。',
      rectifyBy: '2026-11-20',
    }
    await take(office, ['finding', 'record'], { answers: finding })
    const { body } = await county.get(records('finding-order'))
    id = (body.records as [{ id: string }])[0].id
  })

  test('is printed by the office that received it, with who signed and when', async () => {
    const address = `finding-order/910101~${id}`
    await take(county, ['finding-order', 'sign'], { region: '910101', id })
    const { text } = await wordsOf(county, address, 'order')
    for (const said of ['临川市质量工作领导小组办公室', '风险清单未按期报送。', '2026年11月20日'])
      expect(text).toContain(said)
    expect(text).toMatch(/签收日期\s*2026年11月2日/)
    expect((await paper(county, address, 'report.html')).text).toContain('拟稿，尚未印发')
  })

  test('is answered by an upward paper with room for its number and for whoever approves it', async () => {
    const answers = { rectification: '已补报，原因是人员变动。' }
    await take(county, ['finding-order', 'answer'], { region: '910101', id, answers })
    const read = await wordsOf(county, `finding-order/910101~${id}`, 'report')
    expect(read.issuer).toBe('临川市柳坪县质量工作领导小组办公室')
    for (const said of ['签发人：', '临川市质量工作领导小组办公室：', answers.rectification])
      expect(read.text).toContain(said)
  })
})
