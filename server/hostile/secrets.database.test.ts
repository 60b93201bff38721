import { clock, newId, take } from '@zhiheng/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paperKinds } from '../papers/index.ts'
import type { Browser } from '../testing/browser.ts'
import { membersOf } from '../testing/package.ts'
import { sendForm } from './form.ts'
import { type Described, type Known, requestsOf } from './surface.ts'
import {
  here,
  openWorld,
  otherFirm,
  ownFirm,
  type Place,
  type Reader,
  type World,
} from './world.ts'

/** Words that stand in one place each, and who may meet them. */
interface Marked {
  readonly word: string
  readonly readers: readonly Reader[]
}
const sealed: readonly Marked[] = ['蔺不告', '13988887777', '不许外传路七号', '13977776666'].map(
  (word) => ({ word, readers: [] }),
)
const staff: readonly Reader[] = ['officer', 'colleague', 'intake', 'head']
const marked = {
  letter: { word: '标记甲旧件翻新', readers: ['intake'] },
  report: { word: '标记乙偷换标签', readers: ['intake'] },
  clue: { word: '标记丙仓库地址', readers: staff },
  farClue: { word: '标记丁邻县线索', readers: ['farOfficer'] },
  proposal: { word: '标记戊罚款建议', readers: staff },
  brand: { word: '标记己防伪暗记', readers: [...staff, 'firm'] },
  fake: { word: '标记庚假冒窝点', readers: [...staff, 'firm'] },
  score: { word: '标记辛风险处置', readers: staff },
  // Of a case whose party reads it.
  facts: { word: '标记壬查明的事实', readers: [...staff, 'firm'] },
  told: { word: '标记癸拟罚款', readers: [...staff, 'firm'] },
  advice: { word: '标记子从轻建议', readers: staff },
  returned: { word: '标记丑退回补证', readers: staff },
  review: { word: '标记寅审核同意', readers: staff },
  prolonged: { word: '标记卯证人未到', readers: staff },
  passedOn: { word: '标记辰原承办回避', readers: staff },
  // Of an inspection whose result the enterprise is told.
  findings: { word: '标记巳记录不全', readers: [...staff, 'firm'] },
  plan: { word: '标记午检查来由', readers: staff },
  fileReview: { word: '标记未案卷瑕疵', readers: staff },
} satisfies Record<string, Marked>
const everything: readonly Marked[] = [...sealed, ...Object.values(marked)]

let world: World
let described: Described
let known: Known
let code: string
beforeAll(async () => {
  world = await openWorld()
  code = await world.report(`举报：${marked.report.word}，在后院`, {
    person: '蔺不告',
    phone: '13988887777',
  })
  const places = await writeEverything(world)
  described = (await world.people.visitor.get('/api/openapi.json')).body as unknown as Described
  known = { places, papers: printedOf(places), values: valuesFor(places) }
}, 180_000)
afterAll(() => world.close())

async function writeEverything({ step }: World): Promise<readonly Place[]> {
  const letter = await step('intake', ['submission', 'receive'], {
    ...{ respondent: '云桥电器有限公司', channel: 'visit', receivedOn: '2026-05-20' },
    ...{ wants: 'complaint', text: marked.letter.word, rewardWanted: false },
    ...{ person: '蔺不告', phone: '13988887777', address: '不许外传路七号' },
    agent: '蔺代言 13977776666',
  })
  const clue = { source: 'inspection', receivedOn: '2026-05-20', department: 'amr' }
  const own = await step('officer', ['clue', 'record'], {
    ...clue,
    ...{ subject: '涉嫌翻新', facts: marked.clue.word, party: ownFirm },
  })
  const far = { ...clue, subject: '邻县涉嫌翻新', facts: marked.farClue.word }
  const farClue = await step('farOfficer', ['clue', 'record'], far)
  const cases = [await aCase(step), ...(await aToldCase(world)), ...(await anInspection(step))]
  return [letter, own, farClue, ...cases, await aScore(step), ...(await aBrand(step))]
}

/** A case that its party is not told of yet. */
async function aCase(step: World['step']): Promise<Place> {
  const opened = await step('head', ['penalty-case', 'open'], {
    ...{ party: ownFirm, subject: '涉嫌翻新', kind: 'general', department: 'amr' },
  })
  const posts = await postsOfOfficers(world)
  await step('officer', ['penalty-case', 'investigate', opened], { assignees: posts })
  const proposed = { investigation: '现场查获', proposal: marked.proposal.word }
  return step('officer', ['penalty-case', 'propose', opened], proposed)
}

/** A case that its party reads, with all that was said of it inside; and the last of the opinions on it. */
async function aToldCase({ step, at, people }: World): Promise<readonly Place[]> {
  const assignees = await postsOfOfficers(world)
  const filed = { party: ownFirm, subject: '涉嫌虚标', kind: 'general', department: 'amr' }
  const opened = await step('head', ['penalty-case', 'open'], filed)
  const go = (by: 'officer' | 'colleague' | 'head', name: string, answers: object) =>
    step(by, ['penalty-case', name, opened], answers)
  await go('officer', 'investigate', { assignees })
  const proposed = { investigation: marked.facts.word, proposal: marked.advice.word }
  await go('officer', 'propose', proposed)
  await go('colleague', 'returnProposal', { reason: marked.returned.word })
  await go('officer', 'propose', proposed)
  await go('colleague', 'review', { legalReview: marked.review.word })
  await go('officer', 'notify', { told: marked.told.word })
  await go('head', 'prolong', { reason: marked.prolonged.word })
  const place = { region: here, id: opened.address.split('~').at(-1)! }
  const passing = { actor: clock, at: new Date('2026-05-20T03:00:00Z'), request: newId() }
  const answers = { assignees, reason: marked.passedOn.word }
  await take(at.parts.kernel, ['penalty-case', 'passOn'], {
    on: [{ at: place, answers }],
    ...passing,
  })
  return [opened, await newestOf(people.colleague, 'case-opinion')]
}

/** An inspection that was judged, told, and whose file was reviewed. */
async function anInspection(step: World['step']): Promise<readonly Place[]> {
  const assignees = await postsOfOfficers(world)
  const planned = await step('officer', ['site-inspection', 'plan'], {
    ...{ basis: marked.plan.word, kind: 'routine', regime: 'food', riskClass: 'd' },
    ...{ party: ownFirm, on: '2026-05-20', items: '全项', department: 'amr', assignees },
  })
  const go = (by: 'officer' | 'colleague', name: string, answers: object) =>
    step(by, ['site-inspection', name, planned], answers)
  await go('officer', 'do', { doneOn: '2026-05-20', findings: marked.findings.word })
  await go('officer', 'clean', {})
  await go('colleague', 'review', { quality: 'flawed', qualityNote: marked.fileReview.word })
  return [planned, await newestOf(world.people.officer, 'inspection-result')]
}

async function newestOf(reader: Browser, register: string): Promise<Place> {
  const { records } = (await reader.get(`/api/records/${register}`)).body
  return { register, address: `${here}~${(records as { id: string }[])[0]!.id}` }
}

/** What a danger was scored at, and what the scorer would do about it. */
async function aScore(step: World['step']): Promise<Place> {
  const noticed = { product: '电饭锅', kind: 'media', facts: '漏电', spread: 'single' }
  const signal = await step('officer', ['signal', 'record'], { ...noticed, firstOn: '2026-05-20' })
  await step('officer', ['signal', 'assess', signal], {})
  const assessment = await newestOf(world.people.officer, 'risk-assessment')
  const score = { likelihood: 5, severity: 5, measures: marked.score.word, department: 'amr' }
  return step('officer', ['risk-assessment', 'score', assessment], score)
}

async function postsOfOfficers({ at }: World): Promise<readonly string[]> {
  const asked = `select id from post where region = $1 and role = 'officer'`
  return (await at.owner.query<{ id: string }>(asked, [here])).rows.map(({ id }) => id)
}

async function aBrand(step: World['step']): Promise<readonly Place[]> {
  const brand = await step('firm', ['brand', 'join'], {
    ...{ brand: '云桥', party: ownFirm, contact: '品牌部', since: '2026-05-01' },
    features: marked.brand.word,
  })
  const id = brand.address.split('~').at(-1)
  const fake = { brandName: '云桥', brand: id, party: ownFirm, facts: marked.fake.word }
  return [brand, await step('firm', ['brand-report', 'report'], fake)]
}

const printedOf = (places: readonly Place[]): Known['papers'] =>
  Object.fromEntries(
    places.map(({ register }) => [
      register,
      paperKinds.filter(({ about }) => about === register).map(({ name }) => name),
    ]),
  )

const valuesFor = (places: readonly Place[]): Known['values'] => ({
  q: everything.map(({ word }) => word),
  ...{ format: ['csv', 'xlsx'], paper: [] },
  ...{ at: [here], region: [here], year: ['2026'], from: ['2026-01'], to: ['2026-12'] },
  ...{ indicator: ['pass-rate'], by: ['party'], step: ['investigate', 'file', 'report'] },
  ...{
    kind: ['party'],
    code: [otherFirm],
    scheme: ['credit'],
    title: ['代码'],
    value: [otherFirm],
    channel: ['web'],
  },
  ...{ id: places.map(({ address }) => address.split('~').at(-1)!), key: ['x'.repeat(43)] },
  ...{ code: [ownFirm], scheme: ['credit'] },
  ...{ hash: ['0'.repeat(64)], before: ['credit-example'], after: ['banner-award'] },
  ...{ sha256: ['0'.repeat(64)], post: [crypto.randomUUID()], document: ['9101~x'] },
})

interface Said {
  readonly url: string
  readonly status: number
  readonly text: string
}

/** Everything that the API answers somebody, unpacked; streams have no end, and are the jobs' own. */
async function* heard(reader: Reader): AsyncGenerator<Said> {
  for (const { url, path } of requestsOf(described, ['get'], known)) {
    if (path.endsWith('/stream')) continue
    const { status, text, bytes } = await world.people[reader].get(url)
    const packed = bytes.subarray(0, 2).toString() === 'PK'
    yield { url, status, text: packed ? [...membersOf(bytes).values()].join('\n') : text }
  }
}

/** What somebody met, with where: words that were asked for are not counted where they are only said back. */
async function metBy(reader: Reader) {
  const met = new Map<string, string>()
  const faults: string[] = []
  let answered = 0
  for await (const { url, status, text } of heard(reader)) {
    if (status >= 500) faults.push(`${status} ${url}`)
    if (status < 300) answered += 1
    for (const { word } of everything) if (text.includes(word)) met.set(word, url)
  }
  return { met, faults, answered }
}

const hiddenFrom = (reader: Reader) =>
  everything.filter(({ readers }) => !readers.includes(reader)).map(({ word }) => word)

/** Pages and feeds that everyone may open, found by their links. */
async function publicAddresses(): Promise<readonly string[]> {
  const index = (await world.people.visitor.get('/public')).text
  const links = [...index.matchAll(/href="(\/public\/[a-z-]+)"/g)].map(([, link]) => link!)
  const feeds = links.flatMap((link) => [`${link}.json`, `${link}.atom`])
  const more = ['/', '/recalls', '/recalls.json', '/recalls.atom', '/recalls.csv', '/complain']
  return [...links, ...feeds, ...more]
}

const wordsIn = (text: string) =>
  everything.map(({ word }) => word).filter((word) => text.includes(word))

describe('what is marked', () => {
  const readers = ['officer', 'intake', 'farOfficer', 'firm', 'otherFirm', 'laboratory'] as const
  it.each([...readers, 'visitor'] as const)(
    'is met by %s where it may be read, and nowhere else',
    async (reader) => {
      const { met, faults, answered } = await metBy(reader)
      expect(faults).toEqual([])
      expect(hiddenFrom(reader).filter((word) => met.has(word))).toEqual([])
      // Whoever may read a word does meet it: the scan looks where the words are.
      const mine = everything.filter(({ readers }) => readers.includes(reader))
      expect(mine.filter(({ word }) => !met.has(word))).toEqual([])
      expect(answered).toBeGreaterThan(reader === 'visitor' ? 2 : 30)
    },
  )

  it('is on no public page and in no feed', async () => {
    const pages = await publicAddresses()
    for (const page of pages) {
      const { status, text } = await world.people.visitor.get(page)
      expect([page, status, wordsIn(text)]).toEqual([page, 200, []])
    }
    expect(pages.length).toBeGreaterThan(20)
  })

  it('is not told to whoever holds the code, beyond what became of it', async () => {
    const { status, text } = await sendForm(world.app, '/track', { code })
    expect([status, wordsIn(text)]).toEqual([200, []])
    const other = await sendForm(world.app, '/track', { code: 'abcd-2345-wxyz-6789' })
    expect(other.status).toBe(404)
  })

  it('is told by a look with its reason to whoever may have one, and to nobody else', async () => {
    const [letter] = known.places
    const path = `/api/records/submission/${letter!.address}/look`
    const looked = (reader: Reader) =>
      world.people[reader].send('POST', path, { field: 'phone', reason: '联系投诉人' })
    expect((await looked('intake')).text).toContain('13988887777')
    for (const reader of ['officer', 'head', 'farOfficer', 'firm', 'laboratory'] as const) {
      const { status, text } = await looked(reader)
      expect([reader, status, wordsIn(text)]).toEqual([reader, 404, []])
    }
  })

  it('is not said back by what refuses it', async () => {
    const answers = { channel: 'visit', person: '蔺不告', phone: '13988887777-不是电话' }
    const rows = [{ at: { region: here }, answers }]
    const sent = { request: crypto.randomUUID(), rows }
    const path = '/api/records/submission/steps/receive'
    const refused = await world.people.intake.send('POST', path, sent)
    expect([refused.status, wordsIn(refused.text)]).toEqual([422, []])
  })
})
