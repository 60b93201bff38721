import { randomUUID } from 'node:crypto'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { paperKinds } from '../papers/index.ts'
import type { Browser } from '../testing/browser.ts'
import { type Instance, openInstance } from '../testing/instance.ts'
import { membersOf } from '../testing/package.ts'
import { recordSamples } from '../testing/samples.ts'

let at: Instance
let office: Browser
let document: string
let outline: { document: { id: string } }

const text = `临川市质量发展纲要（2026—2030年）

一、主要目标

到2030年，产品质量监督抽查合格率达到95%以上。顾客满意度达到80分以上。

二、重点任务

（一）加强质量安全监管。开展重点产品监督抽查，2027年底前完成。（市市场监管局牵头，市公安局配合）

（二）推进标准化工作。制定地方标准十项。（市卫生健康委牵头）
`

beforeAll(async () => {
  at = await openInstance()
  office = await at.staff('9101', 'office')
  const departments = [
    { code: 'amr', name: '临川市市场监督管理局', shortName: '市市场监管局' },
    { code: 'health', name: '临川市卫生健康委员会', shortName: '市卫生健康委' },
  ]
  const rows = departments.map((answers) => ({ at: { region: '9101' }, answers }))
  await office.send('POST', '/api/records/department/steps/import', {
    request: randomUUID(),
    rows,
  })
  await recordSamples(office, '9101', [1, 2, 3, 4, 5])
  document = await confirm()
  outline = (await office.get(`/api/documents/${document}/outline`)).body as typeof outline
})
afterAll(() => at.close())

async function confirm(): Promise<string> {
  const { body } = await office.send('POST', '/api/documents/read', { text, name: '纲要' })
  const { reading, goals, tasks } = body as {
    reading: { text: string; outline: object[] }
    goals: object[]
    tasks: { departments: object[] }[]
  }
  const head = { issuer: null, docNo: '临政发〔2026〕3号', issuedOn: null }
  const dates = { startsOn: '2026-01-01', endsOn: '2030-12-31' }
  const saved = await office.send('POST', '/api/documents', {
    request: randomUUID(),
    region: '9101',
    document: { title: '临川市质量发展纲要', openness: 'open', ...head, ...dates },
    text: reading.text,
    outline: reading.outline,
    goals,
    tasks,
  })
  expect(saved.status, saved.text).toBe(200)
  return String(saved.body.address)
}

const paper = (name: string, browser = office) =>
  browser.get(`/api/documents/${document}/papers/${name}`)
const wordsOf = async (name: string) => {
  const xml = membersOf((await paper(name)).bytes).get('word/document.xml')!
  return [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, word]) => word)
}
const cellsOf = async (name: string) => (await readXlsx((await paper(name)).bytes)).sheets[0]!.rows

describe('the table of goals', () => {
  test('has each goal with target, figure, state and rule', async () => {
    const row = (await cellsOf('goals.xlsx')).find(([n]) => n === '1')!
    expect(row.slice(1, 4)).toEqual([expect.stringContaining('合格率'), '不低于 95%', '2030年底'])
    expect(row[4]).toBe('80%\n（4÷5）')
    expect((await paper('goals.html')).text).not.toContain('undefined')
    expect(row[6]).toMatch(/^[●▲▼] /)
    expect(row[7]).toMatch(/^未达到目标/)
  })

  test('says the same as a Word document, under the heading that the goals stand below', async () => {
    const { headers } = await paper('goals.docx')
    expect(headers['content-type']).toMatch('wordprocessingml.document')
    expect(decodeURIComponent(String(headers['content-disposition']))).toMatch(
      /目标完成情况表.*docx/,
    )
    const words = await wordsOf('goals.docx')
    for (const word of ['目标完成情况表', '一、主要目标', '不低于 95%', '80%', '○ 无数据'])
      expect(words).toContain(word)
    expect(words.join('')).toContain('临川市质量发展纲要（临政发〔2026〕3号）')
  })
})

describe('the table of tasks', () => {
  test('is by section of the document', async () => {
    const words = await wordsOf('tasks.docx?by=section')
    expect(words).toContain('二、重点任务（2 项）')
    expect(words).toContain('市市场监管局')
    expect(words).toContain('市公安局')
  })

  test('or by the department that answers on that day', async () => {
    const words = await wordsOf('tasks.docx?by=department')
    expect(words).toContain('任务分解表（按部门）')
    expect(words).toContain('临川市市场监督管理局（1 项）')
    expect(words).toContain('临川市卫生健康委员会（1 项）')
  })
})

describe('the table of progress', () => {
  test('says what there is where nobody was asked', async () => {
    const header = (await cellsOf('progress.xlsx')).find(([first]) => first === '序号')
    expect(header).toEqual(['序号', '重点任务', '完成时限', '进展情况', '完成', '状态'])
  })

  test('marks who is missing and who is late', async () => {
    const answers = {
      period: '2026-H1',
      title: '2026年上半年进展',
      what: 'progress',
      countsFrom: '2026-01-01',
      dueOn: '2026-07-15',
      document: outline.document.id,
    }
    const round = { request: randomUUID(), rows: [{ at: { region: '9101' }, answers }] }
    const opened = await office.send('POST', '/api/records/reporting-round/steps/open', round)
    expect(opened.status).toBe(200)
    const tasks = (await office.get('/api/records/task')).body.records as {
      region: string
      id: string
      fields: { department: string }
    }[]
    const rows = tasks.map(({ region, id, fields }) => ({
      at: { region, id },
      answers: { department: fields.department, responsible: [], cooperating: [] },
    }))
    const assigned = await office.send('POST', '/api/records/task/steps/assign', {
      request: randomUUID(),
      rows,
    })
    expect(assigned.body).toMatchObject({ changed: 2 })
    const cells = (await cellsOf('progress.xlsx?on=2026-07-31')).flat()
    expect(cells).toContain('报送：2026年上半年进展')
    expect(cells.join('\n')).toContain('未签收')
  })
})

test('a paper is seen under the rights of who asks, and there is none that nobody declared', async () => {
  const elsewhere = await at.staff('9102', 'office')
  for (const name of ['goals.docx', 'tasks.xlsx', 'progress.html'])
    expect((await paper(name, elsewhere)).status).toBe(404)
  expect((await paper('nothing.docx')).body.code).toBe('address.unknown')
  expect((await paper('goals.pdf')).status).toBe(400)
  const page = await paper('goals.html')
  expect(page.headers['content-type']).toMatch('text/html')
  expect(page.text).toContain('size: A4 landscape')
})

test('papers are described in the API, and listed for menus', async () => {
  const { papers } = (await office.get('/api/papers')).body as { papers: { name: string }[] }
  const declared = paperKinds.filter((kind) => kind.declared).map(({ name }) => name)
  expect(declared).toContain('slip')
  expect(papers.map(({ name }) => name)).toEqual([
    'tasks',
    'progress',
    'goals',
    'deliberations',
    'summary',
    'work-plan',
    ...declared,
  ])
  const { paths } = (await office.get('/api/openapi.json')).body as { paths: object }
  expect(paths).toHaveProperty(['/api/documents/{address}/papers/{paper}.{format}'])
})

describe('the list of what a leading group deliberates', () => {
  test('is printed with each item, its kind and the finding in words', async () => {
    const take = async ([register, step, id]: readonly string[], answers: object = {}) => {
      const rows = [{ at: { region: '9101', ...(id && { id }) }, answers }]
      const url = `/api/records/${register}/steps/${step}`
      const { body, text: said } = await office.send('POST', url, { request: randomUUID(), rows })
      const [made] = body.records as { id: string }[]
      return made?.id ?? said
    }
    const plan = { title: '领导小组会议', kind: 'group', heldOn: '2026-12-01', place: '二楼' }
    const meeting = await take(['meeting', 'plan'], { ...plan, agenda: ['审议'] })
    const item = { meeting, title: '考核结果', kind: 'assessment', raisedBy: 'amr' }
    const id = await take(['deliberation', 'list'], item)
    await take(['meeting', 'call', meeting])
    await take(['meeting', 'hold', meeting])
    await take(['deliberation', 'agree', id], { decision: '同意公布。' })
    const url = `/api/records/meeting/9101~${meeting}/papers/deliberations.xlsx`
    const { rows } = (await readXlsx((await office.get(url)).bytes)).sheets[0]!
    expect(rows).toContainEqual([
      expect.anything(),
      '考核结果',
      '考核结果',
      '临川市市场监督管理局',
      '同意',
      '同意公布。',
    ])
  })
})
