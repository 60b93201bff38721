import { readFile } from 'node:fs/promises'
import { type Actor, clock, type Kernel, list, newId, take } from '@zhiheng/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildApp } from '../app.ts'
import type { App } from '../http/app.ts'
import { type Instance, openInstance } from '../testing/instance.ts'
import { buildPortal, portalFolder } from '../web/build.ts'

let at: Instance
let app: App
let kernel: Kernel
beforeAll(async () => {
  await buildPortal((line) => console.log(line))
  at = await openInstance()
  kernel = at.parts.kernel
  await at.staff('9101', 'intake')
  app = await buildApp(
    { ...at.parts, now: () => new Date('2026-05-20T02:00:00Z') },
    { portal: portalFolder },
  )
}, 120_000)
afterAll(async () => {
  await app.close()
  await at.close()
})

type Files = readonly (readonly [name: string, content: Buffer | string])[]
let visitors = 0

/** Sends a form as a browser without scripts does; each from an address of its own. */
async function post(url: string, fields: Record<string, string>, files: Files = []) {
  const boundary = 'xxxxxxxxxxxxxxxx'
  const parts = [
    ...Object.entries(fields).map(([name, value]) =>
      Buffer.from(
        `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
      ),
    ),
    ...files.map(([name, content]) =>
      Buffer.concat([
        Buffer.from(
          `--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
        ),
        Buffer.from(content),
        Buffer.from('\r\n'),
      ]),
    ),
    Buffer.from(`--${boundary}--\r\n`),
  ]
  visitors += 1
  const reply = await app.inject({
    method: 'POST',
    url,
    payload: Buffer.concat(parts),
    remoteAddress: `10.0.${visitors >> 8}.${visitors & 255}`,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  })
  return { status: reply.statusCode, text: reply.body, headers: reply.headers }
}

const complaint = {
  wants: 'complaint',
  region: '9101',
  respondent: '云桥电器有限公司',
  product: '电饭锅',
  amount: '299.00',
  text: '使用两天后漏电，<script>alert(1)</script> 要求退货。',
  person: '林不言',
  phone: '139-0000-0000',
  address: '',
  website: '',
}
const photo = Buffer.concat([
  Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 10]),
  Buffer.from('GPS 36.6'),
  Buffer.from([0xff, 0xda, 0, 2, 1, 0xff, 0xd9]),
])
const codeIn = (text: string) => /class="code"[^>]*>([a-z0-9-]{19})</.exec(text)?.[1] ?? ''
const submissions = async () => (await list(kernel, 'submission', { actor: clock })).records

describe('the public form', () => {
  it('asks without a script, for a region that has a desk', async () => {
    const { statusCode, body, headers } = await app.inject('/complain')
    expect(statusCode).toBe(200)
    expect(body).toContain('action="/complain" encType="multipart/form-data" method="post"')
    expect(body).toContain('<option value="9101">')
    expect(body).not.toContain('<script')
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
  })

  it('says what is wrong beside its box, and keeps what was typed as text', async () => {
    const { status, text } = await post('/complain', {
      ...complaint,
      person: '',
      phone: '不告诉',
      respondent: '"><img src=x onerror=alert(1)>',
    })
    expect(status).toBe(422)
    expect(text).toContain('投诉须填写姓名')
    expect(text).toContain('请填写电话号码')
    expect(text).not.toMatch(/<img src=x|<script>/)
    expect(text).toContain('value="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;"')
    expect(await submissions()).toEqual([])
  })

  it('takes a complaint with a photo, whose place is gone, and tells a code once', async () => {
    const { status, text, headers } = await post('/complain', complaint, [['我家.jpg', photo]])
    expect(status).toBe(200)
    expect(headers['cache-control']).toBe('no-store')
    const code = codeIn(text)
    expect(code).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/)
    const [made] = await submissions()
    expect(made).toMatchObject({
      region: '9101',
      state: 'received',
      fields: { channel: 'web', amount: 29_900, receivedOn: '2026-05-20' },
    })
    const [file] = made!.fields.files as string[]
    const bytes = await readFile(at.parts.files.pathOf(file!))
    expect(bytes.toString('latin1')).not.toContain('GPS')
    const stored = await at.owner.query('select digest::text, name from access_token, stored_file')
    expect(JSON.stringify(stored.rows)).not.toMatch(new RegExp(`${code}|我家`))
    expect(JSON.stringify(made)).not.toMatch(/林不言|139-0000/)
  })

  it('refuses what is no picture and no PDF, whatever its name says, and too many of them', async () => {
    const page = Buffer.from('<html><script>alert(1)</script></html>')
    const wrong = await post('/complain', complaint, [['照片.jpg', page]])
    expect(wrong.status).toBe(422)
    expect(wrong.text).toMatch(/id="box-files-hint"><strong>/)
    const six = Array.from({ length: 6 }, (_, n) => [`${n}.jpg`, photo] as const)
    expect((await post('/complain', complaint, six)).text).toContain('附件最多 5 个')
    const large = Buffer.concat([photo, Buffer.alloc(11 * 1024 * 1024)])
    expect((await post('/complain', complaint, [['大.jpg', large]])).status).toBe(422)
    expect(await submissions()).toHaveLength(1)
  })

  it('refuses a region without a desk, a text without an end, and a box that only programs fill', async () => {
    for (const wrong of [{ region: '11' }, { text: '长'.repeat(6000) }, { website: 'http://x' }])
      expect((await post('/complain', { ...complaint, ...wrong })).status).toBe(422)
    const plain = await app.inject({ method: 'POST', url: '/complain', payload: { wants: 'tip' } })
    expect(plain.statusCode).toBe(422)
    expect(await submissions()).toHaveLength(1)
  })

  it('takes no more than twenty from one address in an hour', async () => {
    const send = () => app.inject({ method: 'POST', url: '/complain', remoteAddress: '10.9.9.9' })
    const statuses = []
    for (let n = 0; n < 21; n += 1) statuses.push((await send()).statusCode)
    expect(statuses.at(19)).toBe(422)
    expect(statuses.at(20)).toBe(429)
  })
})

describe('under the code', () => {
  const step = async (ref: readonly [string, string], id: string, answers = {}) => {
    const desk = { ...clock, kind: 'post' as const, post: newId(), scope: ['9101'] }
    const actor = { ...desk, roles: ['intake', 'officer', 'head'], department: 'amr' }
    const on = [{ at: { region: '9101', id }, answers }]
    const now = new Date('2026-05-20T03:00:00Z')
    await take(kernel, [...ref], { on, actor, at: now, request: newId() })
  }
  let code = ''

  it('a report keeps who sent it apart from what it says', async () => {
    const tip = { ...complaint, wants: 'tip', rewardWanted: '1' }
    code = codeIn((await post('/complain', tip)).text)
    const found = (await submissions()).find(({ fields }) => fields.wants === 'tip')!
    expect(found.fields).toMatchObject({ person: null, phone: null, rewardWanted: true })
    const { records } = await list(kernel, 'informant', { actor: clock })
    expect(records).toMatchObject([{ fields: { submission: found.id, way: 'code' } }])
    const sealed = await at.owner.query('select name, phone from informant')
    expect(JSON.stringify(sealed.rows)).not.toContain('林不言')
  })

  it('one sees how far it is, however the code is typed, and what one is to be told', async () => {
    const typed = ` ${code.toUpperCase().replaceAll('-', ' ')} `
    const first = await post('/track', { code: typed })
    expect(first.text).toContain('来件：已收到，待处理')
    const found = (await submissions()).find(({ fields }) => fields.wants === 'tip')!
    await step(['submission', 'split'], found.id, {
      splitAs: 'tip',
      facts: '漏电',
      tipDepartment: 'amr',
      named: true,
    })
    const tips = await list(kernel, 'tip', { actor: clock })
    await step(['tip', 'elsewhere'], tips.records[0]!.id, {
      told: '请向<b>丹溪市</b>市场监管局举报',
    })
    const then = await post('/track', { code })
    expect(then.text).toContain('举报：由其他机关办理')
    expect(then.text).toContain('请向&lt;b&gt;丹溪市&lt;/b&gt;市场监管局举报')
    expect(then.text).not.toMatch(/林不言|使用两天后漏电/)
  })

  it('a question is answered at the page of the code, once, and an empty answer is sent back', async () => {
    const unnamed = { ...complaint, wants: 'tip', person: '', phone: '' }
    const asking = codeIn((await post('/complain', unnamed)).text)
    const found = (await submissions()).find(
      ({ state, fields }) => fields.wants === 'tip' && state === 'received',
    )!
    const splitting = { splitAs: 'tip', facts: '漏电', tipDepartment: 'amr', named: true }
    await step(['submission', 'split'], found.id, splitting)
    const tips = await list(kernel, 'tip', { actor: clock, where: { submission: found.id } })
    const question = '哪一天买的？<b>'
    await step(['tip', 'askSender'], tips.records[0]!.id, { question })
    const { text } = await post('/track', { code: asking })
    expect(text).toContain('哪一天买的？&lt;b&gt;')
    const id = /name="question" value="([^"]+)"/.exec(text)![1]!
    const empty = await post('/track', { code: asking, question: id, answer: ' ' })
    expect(empty.text).toContain('请写下答复再提交')
    const others = await post('/track', { code, question: id, answer: '别人的答复' })
    expect(others.text).not.toContain('别人的答复')
    const done = await post('/track', { code: asking, question: id, answer: '五月六日<script>' })
    expect(done.text).toContain('您的答复：五月六日&lt;script&gt;')
    await post('/track', { code: asking, question: id, answer: '改口' })
    const { records } = await list(kernel, 'sender-question', { actor: clock })
    expect(records).toMatchObject([{ state: 'answered', fields: { answer: '五月六日<script>' } }])
    const events = await at.owner.query(
      `select actor_name from event where register = 'sender-question' order by event_no`,
    )
    expect(events.rows.at(-1)).toMatchObject({ actor_name: '凭查询码者' })
  })

  it('a reward that waits is claimed once, with the account that only the payers can look at', async () => {
    const informant = (await list(kernel, 'informant', { actor: clock })).records[0]!
    const where = { submission: String(informant.fields.submission) }
    const tip = (await list(kernel, 'tip', { actor: clock, where })).records[0]!
    const day = '2026-05-20'
    const by = (role: string): Actor => ({
      ...{ ...clock, kind: 'post', post: newId(), person: newId(), roles: [role] },
      ...{ scope: ['9101'], department: 'amr' },
    })
    const [rewarder, head] = [by('rewarder'), by('head')]
    const reward = newId()
    const doing = async (actor: Actor, [register, name, id]: string[], answers = {}) => {
      const on = [{ at: { region: '9101', id: id! }, answers }]
      const now = new Date(`${day}T03:00:00Z`)
      await take(kernel, [register!, name!], { on, actor, at: now, request: newId() })
    }
    const { submission } = informant.fields
    const proposal = { tip: tip.id, submission, openedOn: day, closedOn: day, department: 'amr' }
    await doing(clock, ['reward', 'propose', reward], { ...proposal, fine: 8_000_000 })
    const grade = { grade: 'first', gradeWhy: '属实', fine: 8_000_000 }
    await doing(rewarder, ['reward', 'grade', reward], grade)
    await doing(rewarder, ['informant', 'award', informant.id], { reward, percent: 100 })
    const payers = { payer: rewarder.post, secondPayer: newId() }
    await doing(head, ['reward', 'approve', reward], payers)
    expect((await post('/track', { code })).text).not.toContain('待领取')
    await doing(rewarder, ['reward', 'notify', reward])
    expect((await post('/track', { code })).text).toContain('举报奖励 5000.00 元，待领取')
    const who = { name: '林不言', identity: '110101199003070011', account: '6222 0000' }
    const empty = await post('/track', { code, claim: '1', ...who, account: '' })
    expect(empty.text).toContain('请填写姓名、证件号码和收款账户。')
    const done = await post('/track', { code, claim: '1', ...who })
    expect(done.text).not.toMatch(/待领取|6222/)
    await post('/track', { code, claim: '1', ...who })
    const payment = (await list(kernel, 'reward-payment', { actor: clock })).records
    expect(payment).toMatchObject([{ state: 'confirmed' }])
    const sealed = await at.owner.query('select account, phone from informant')
    expect(JSON.stringify(sealed.rows)).not.toContain('6222')
    expect(sealed.rows[0].phone).not.toBeNull()
  })

  it('another code opens nothing', async () => {
    const wrong = await post('/track', { code: 'aaaa-bbbb-cccc-dddd' })
    expect(wrong.status).toBe(404)
    expect(wrong.text).toContain('没有这个查询码')
    expect((await post('/track', {})).status).toBe(404)
  })

  it('a code that is over opens nothing either', async () => {
    await at.owner.query("update access_token set until = '2026-05-19'")
    expect((await post('/track', { code })).status).toBe(404)
  })
})
