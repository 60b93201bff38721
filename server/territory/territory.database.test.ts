import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from '../testing/browser.ts'
import { type Instance, openInstance } from '../testing/instance.ts'
import { sampleAnswers } from '../testing/samples.ts'
import { closure } from './read.ts'
import { refreshRegions } from './refresh.ts'

let at: Instance
let administrator: Browser
beforeAll(async () => {
  at = await openInstance()
  administrator = await at.staff('9101', 'administrator')
  const clerk = await at.staff('91', 'clerk')
  for (const [n, region] of ['910101', '910102', '910103', '910104'].entries())
    await clerk.send('POST', '/api/records/sample/steps/import', {
      request: randomUUID(),
      rows: [{ at: { region }, answers: sampleAnswers(n) }],
    })
})
afterAll(() => at.close())

const regionsSeen = async (browser: Browser): Promise<string[]> => {
  const { body } = await browser.get('/api/records/sample')
  return (body.records as { region: string }[]).map(({ region }) => region).toSorted()
}
const state = (browser: Browser, what: object) =>
  browser.send('POST', '/api/regions', {
    request: randomUUID(),
    kind: 'division',
    since: '2015-01-01',
    ...what,
  })

describe('a region that is merged into another', () => {
  it('is seen by the other’s posts from the day after, and by nobody else who was not above it', async () => {
    const [heir, neighbour] = [await at.staff('910101', 'clerk'), await at.staff('910102', 'clerk')]
    expect(await regionsSeen(heir)).toEqual(['910101'])
    const answer = await state(administrator, {
      code: '910103',
      name: '丙县',
      until: '2025-12-31',
      successors: ['910101'],
    })
    expect(answer.status).toBe(200)
    expect(await regionsSeen(heir)).toEqual(['910101', '910103'])
    expect(await regionsSeen(neighbour)).toEqual(['910102'])
  })

  it('is listed until its last day', async () => {
    const codes = async (on: string) => {
      const { body } = await administrator.get(`/api/regions?under=9101&on=${on}`)
      return (body as unknown as { code: string }[]).map(({ code }) => code)
    }
    expect(await codes('2025-12-31')).toContain('910103')
    expect(await codes('2026-01-01')).not.toContain('910103')
  })

  it('lies below the other in the tree of each year since', async () => {
    const pair = { ancestor: '910101', descendant: '910103', depth: 1 }
    await state(administrator, { code: '910101', name: '甲区' })
    expect(await closure(at.parts.kernel, 2024)).not.toContainEqual(pair)
    expect(await closure(at.parts.kernel, 2026)).toContainEqual(pair)
    expect(await closure(at.parts.kernel, 2024)).toContainEqual({
      ancestor: '37',
      descendant: '370102',
      depth: 2,
    })
  })
})

describe('figures of a region', () => {
  let office: Browser
  const figures = async (query: string) => {
    const { body } = await office.get(`/api/figures/pass-rate?${query}`)
    const found = body.figures as { region: string; period: string; among: number }[]
    return found.map(({ region, period, among }) => `${region} ${period} ${among}`)
  }
  beforeAll(async () => {
    office = await at.staff('9101', 'office')
    const clerk = await at.staff('91', 'clerk')
    const answers = { ...sampleAnswers(9), sampledOn: '2025-06-01' }
    await clerk.send('POST', '/api/records/sample/steps/import', {
      request: randomUUID(),
      rows: [{ at: { region: '910103' }, answers }],
    })
  })

  it('count in each year what the region then consisted of', async () => {
    const years = 'from=2025-01&to=2026-12&each=year'
    expect(await figures(`region=910101&${years}`)).toEqual(['910101 2026 2'])
    expect(await figures(`region=910103&${years}`)).toEqual(['910103 2025 1', '910103 2026 1'])
  })

  it('are cut by the regions of each year, and lose and double nothing', async () => {
    expect(await figures('region=9101&level=6&from=2025-01&to=2026-12&each=year')).toEqual([
      '910101 2026 2',
      '910102 2026 1',
      '910103 2025 1',
      '910104 2026 1',
    ])
    expect(await figures('region=9101&from=2025-01&to=2026-12&each=year')).toEqual([
      '9101 2025 1',
      '9101 2026 4',
    ])
  })

  it('over several years are of the region as it was in the last of them', async () => {
    expect(await figures('region=910101&from=2025-01&to=2026-12&each=whole')).toEqual([
      '910101 2025-01/2026-12 3',
    ])
  })
})

describe('the outline of a region', () => {
  it('counts what the region consists of in the year, the merged one included', async () => {
    const office = await at.staff('910101', 'office')
    const text = '甲区质量发展纲要\n\n一、目标\n\n到2026年，产品质量监督抽查合格率达到60%以上。\n'
    const { body } = await office.send('POST', '/api/documents/read', { text, name: '纲要' })
    const { reading, goals } = body as { reading: Record<string, unknown>; goals: object[] }
    const saved = await office.send('POST', '/api/documents', {
      ...{ request: randomUUID(), region: '910101' },
      document: {
        ...{ title: '甲区质量发展纲要', issuer: null, docNo: null, issuedOn: null },
        ...{ startsOn: '2025-01-01', endsOn: '2026-12-31', openness: 'open' },
      },
      ...{ text: reading.text, outline: reading.outline, goals, tasks: [] },
    })
    const outline = await office.get(`/api/documents/${saved.body.address}/outline?on=2026-12-31`)
    const [item] = outline.body.items as { goal: { figure: object } }[]
    expect(item?.goal.figure).toMatchObject({ among: 2 })
  })
})

describe('a zone', () => {
  it('sees its members’ records only, while they are its members', async () => {
    const zone = { code: '910171', name: '临江开发区', kind: 'zone' }
    expect((await state(administrator, { ...zone, members: ['910102', '910104'] })).status).toBe(
      200,
    )
    const office = await at.staff('910171', 'office')
    expect(await regionsSeen(office)).toEqual(['910102', '910104'])
    await state(administrator, { ...zone, since: '2024-01-01', members: ['910104'] })
    expect(await regionsSeen(office)).toEqual(['910104'])
    const { body } = await office.get('/api/figures/pass-rate?from=2026-01&to=2026-12&each=year')
    expect(body.figures).toMatchObject([{ region: '910171', among: 1 }])
    const session = await office.get('/api/session')
    expect(session.text).toContain('临江开发区')
    const listed = await administrator.get('/api/regions?under=9101')
    expect(listed.body).toContainEqual({
      code: '910171',
      name: '临江开发区',
      level: 6,
      kind: 'zone',
    })
  })

  it('loses its members when the record is withdrawn, on whichever page', async () => {
    const office = await at.staff('910171', 'office')
    const { body } = await administrator.get('/api/records/territory?code=910171')
    for (const { region, id, version } of body.records as {
      region: string
      id: string
      version: number
    }[])
      await administrator.send('POST', '/api/records/territory/steps/withdraw', {
        request: randomUUID(),
        rows: [{ at: { region, id }, expect: version, answers: { reason: '撤销' } }],
      })
    expect(await regionsSeen(office)).toEqual([])
  })

  it('is stated by an administrator of the region that decides, within it, and stays in the history', async () => {
    const zone = { code: '910172', name: '望川园区', kind: 'zone', members: ['910102'] }
    const clerk = await at.staff('9101', 'clerk')
    expect((await state(clerk, zone)).status).toBe(403)
    expect((await state(await at.staff('910102', 'administrator'), zone)).status).toBe(403)
    const foreign = await state(administrator, { ...zone, members: ['910201'] })
    expect(foreign.status).toBe(400)
    expect(foreign.body.detail).toBe('成员地区“910201”不是“9101”的下级地区')
    const events = await administrator.get('/api/events?register=territory')
    expect(events.text).toContain('登记或导入')
  })

  it('that was written past this page gives away nothing that was not its own', async () => {
    const cunning = await at.staff('910102', 'administrator')
    const row = {
      code: '910102',
      name: '自封',
      kind: 'zone',
      since: '2015-01-01',
      members: ['910104'],
    }
    const answer = await cunning.send('POST', '/api/records/territory/steps/register', {
      request: randomUUID(),
      rows: [{ at: { region: '910102' }, answers: row }],
    })
    expect(answer.status).toBe(200)
    expect(await regionsSeen(cunning)).not.toContain('910104')
  })
})

it('making the tables anew changes nothing in them', async () => {
  const rows = async () =>
    (await at.owner.query('select *, xmin::text from region_closure order by 1, 2, 3')).rows
  const before = await rows()
  await refreshRegions(at.parts.kernel)
  expect(await rows()).toEqual(before)
  expect(before.length).toBeGreaterThan(3000)
})
