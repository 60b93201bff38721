import { streamXlsxRows } from 'hucre/xlsx'
import { SaxesParser } from 'saxes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { membersOf } from '../testing/package.ts'
import { sendForm } from './form.ts'
import { nasty } from './nasty.ts'
import { here, openWorld, ownFirm, type Reader, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
}, 180_000)
afterAll(() => world.close())

/** Three registers whose boxes for text are filled by three kinds of people: a short box and a long one each. */
const boxes = {
  clue: {
    by: 'officer',
    step: 'record',
    short: 'subject',
    long: 'facts',
    rest: { source: 'inspection', receivedOn: '2026-05-20', department: 'amr' },
  },
  'joint-action': {
    by: 'officer',
    step: 'open',
    short: 'subject',
    long: 'plan',
    rest: { since: '2026-05-20', until: '2026-05-30', department: 'amr' },
  },
  brand: {
    by: 'firm',
    step: 'join',
    short: 'brand',
    long: 'features',
    rest: { party: ownFirm, contact: '品牌部', since: '2026-05-20' },
  },
} as const
type Register = keyof typeof boxes

interface Kept {
  readonly kind: string
  readonly address: string
  readonly text: string
}
const kept: Record<Register, Kept[]> = { clue: [], 'joint-action': [], brand: [] }

/** Puts a text into the short box and into the long one, each time with a harmless other. */
async function put(register: Register, kind: string, where: 'short' | 'long') {
  const { by, step, rest, ...box } = boxes[register]
  const other = where === 'short' ? 'long' : 'short'
  const text = nasty[kind]!
  const answers = { ...rest, [box[where]]: text, [box[other]]: `寻常${kind}${where}` }
  const sent = { request: crypto.randomUUID(), rows: [{ at: { region: here }, answers }] }
  const path = `/api/records/${register}/steps/${step}`
  const done = await world.people[by].send('POST', path, sent)
  if (done.status !== 200) return done
  const [{ id }] = done.body.records as [{ id: string }]
  const address = `${here}~${id}`
  const read = await world.people[by].get(`/api/records/${register}/${address}`)
  const { fields } = read.body.record as { fields: Record<string, string> }
  kept[register].push({ kind, address, text: fields[box[where]]! })
  return done
}

const asPeopleType = (text: string) => text.replaceAll('\r\n', '\n').trim()

describe.each(Object.keys(boxes) as Register[])('a text for a %s', (register) => {
  it.each(Object.keys(nasty))(
    'that is %s is kept as it was typed, or refused in words',
    async (kind) => {
      for (const where of ['short', 'long'] as const) {
        const { status, body, text } = await put(register, kind, where)
        expect([200, 400, 409, 413, 422], text.slice(0, 300)).toContain(status)
        if (status !== 200) expect(body.detail).toMatch(/[\u4e00-\u9fff]/)
      }
      for (const one of kept[register].filter((each) => each.kind === kind))
        expect(asPeopleType(one.text)).toBe(asPeopleType(nasty[kind]!))
    },
  )

  it('is told in lists and files that are what they say they are', async () => {
    const reader = world.people[boxes[register].by]
    expect(kept[register].length).toBeGreaterThan(20)
    const list = await reader.get(`/api/records/${register}?limit=100`)
    expect(list.status).toBe(200)
    const csv = await reader.get(`/api/records/${register}/export.csv`)
    const starts = csv.text.split(/[,\n]/).map((cell) => cell.replace(/^\ufeff?"?/, ''))
    expect(starts.filter((cell) => /^[=+@]/.test(cell))).toEqual([])
    const json = await reader.get(`/api/records/${register}/export.json`)
    expect(JSON.parse(json.text)).toBeDefined()
  })

  it('is a text in a workbook, never a formula', async () => {
    const reader = world.people[boxes[register].by]
    const { bytes } = await reader.get(`/api/records/${register}/export.xlsx`)
    const members = membersOf(bytes)
    for (const [name, text] of members) {
      wellFormed(text, name)
      if (name.includes('sheets/')) expect(text).not.toMatch(/<f[ >]/)
    }
    const cells: unknown[] = []
    for await (const { values } of streamXlsxRows(bytes, { sheet: 0 })) cells.push(...values)
    const told = new Set(
      cells.map((cell) => (typeof cell === 'string' ? asPeopleType(cell) : cell)),
    )
    const short = kept[register].filter(({ kind }) => kind !== 'long')
    expect(
      short.filter(({ text }) => !told.has(asPeopleType(text))).map(({ kind }) => kind),
    ).toEqual([])
  })
})

function wellFormed(text: string, name: string): void {
  if (!/\.(xml|rels)$/.test(name)) return
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw new Error(`${name}: ${error.message}`)
  })
  parser.write(text).close()
}

it('is printed as text on a page and in a document', async () => {
  for (const { address, kind } of kept['joint-action']) {
    const base = `/api/records/joint-action/${address}/papers/joint-plan`
    const page = await world.people.officer.get(`${base}.html`)
    expect([kind, page.status]).toEqual([kind, 200])
    expect(page.text).not.toMatch(/<img src=x|<script>alert/)
    const { status, bytes } = await world.people.officer.get(`${base}.docx`)
    expect([kind, status]).toEqual([kind, 200])
    for (const [name, text] of membersOf(bytes)) wellFormed(text, `${kind} ${name}`)
  }
})

it('makes no second line in a calendar', async () => {
  const { url } = (await world.people.officer.send('POST', '/api/session/calendar')).body
  const { status, text } = await world.people.visitor.get(new URL(String(url)).pathname)
  expect(status).toBe(200)
  const lines = text.split('\r\n')
  expect(lines.filter((line) => line === 'SUMMARY:假')).toEqual([])
  expect(lines.filter((line) => line === 'BEGIN:VEVENT').length).toBe(
    lines.filter((line) => line === 'END:VEVENT').length,
  )
  expect(text).not.toMatch(/[^\r]\n/)
})

describe('the public form', () => {
  const form = {
    wants: 'complaint',
    region: here,
    respondent: '云桥',
    person: '林',
    phone: '13900000000',
  }
  const read = async (reader: Reader) =>
    (await world.people[reader].get('/api/records/submission?limit=200')).text

  it.each(Object.keys(nasty))(
    'takes what is %s as text, or says which box to correct',
    async (kind) => {
      const text = `使用两天后漏电，要求退货：${nasty[kind]}`
      const answers = { ...form, text, respondent: `商家${nasty[kind]}` }
      const { status, text: page } = await sendForm(world.app, '/complain', answers)
      expect([200, 422]).toContain(status)
      expect(page).not.toMatch(/<img src=x|<script>alert/)
    },
  )

  it('leaves the desk a list that can be read', async () => {
    expect(await read('intake')).toContain('商家')
    const csv = await world.people.intake.get('/api/records/submission/export.xlsx')
    for (const [name, text] of membersOf(csv.bytes)) wellFormed(text, name)
  })
})
