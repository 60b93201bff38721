import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { take } from '../procedure/run.ts'
import { openModules, wardenOf } from '../testing/well.ts'
import type { InputUse, Node, SchemeContent } from './content.ts'
import { observe } from './observe.ts'
import { appraiseSubjects, readInputs } from './read.ts'
import { inputs, hamlets as module } from './testing/hamlets.ts'
import { useKey } from './uses.ts'

const on = '2026-07-01'
const hamlets = ['H1', 'H2', 'H3']
const day = (n: number) =>
  new Date(Date.UTC(2023, 0, 1) + (n % 1500) * 86_400_000).toISOString().slice(0, 10)
const rows = {
  hamlet: hamlets.map((no, i) => ({
    no,
    name: `${i}村`,
    foundedOn: ['2001-07-01', '1990-07-02', null][i],
  })),
  'well-visit': Array.from({ length: 120 }, (_, n) => ({
    ...{
      no: `H${1 + (n % 2)}`,
      on: n % 40 === 0 ? on : day(n * 131),
      until: n % 3 ? day(n * 977) : null,
    },
    ...{
      kind: n % 4 ? 'dug' : 'drilled',
      clean: [true, false, null][n % 3],
      depth: n % 5 ? n / 4 : null,
      users: n % 7 ? n % 7 : null,
      served: n % 4 ? n % 5 : null,
    },
  })),
  'hamlet-people': [2024, 2025, 2026].map((of) => ({
    no: 'H1',
    year: of,
    many: of === 2025 ? 'small' : 'large',
  })),
  'well-notice': Array.from({ length: 24 }, (_, n) => ({
    ...{
      no: `H${1 + (n % 2)}`,
      what: `w${n % 3}`,
      since: day(n * 53),
      until: n % 4 ? null : day(n * 97),
      clean: n % 2 === 0,
    },
  })),
}

let db: Awaited<ReturnType<typeof openModules>>
const actor = wardenOf('11')
const record = (register: keyof typeof rows, step: string, answers: readonly object[]) =>
  take(db.kernel, [register, step], {
    on: answers.map((one) => ({ at: { region: '110101' }, answers: { ...one } })),
    ...{ actor, at: new Date('2026-07-01T02:00:00Z'), request: randomUUID() },
  })
beforeAll(async () => {
  db = await openModules([module])
  for (const [register, answers] of Object.entries(rows))
    await record(register as keyof typeof rows, 'record', answers)
  await record('well-visit', 'drop', [
    { ...rows['well-visit'][1], on },
    { ...rows['well-visit'][2], on },
  ])
})
afterAll(() => db.close())

const uses = inputs.flatMap((input): InputUse[] => {
  const plain = { input: input.name }
  const narrowed = [
    { window: 12 },
    { window: 30, kind: ['dug'] },
    { depth: 10, kind: ['dug', 'drilled'] },
  ].map((args) => ({ ...plain, with: args }))
  return Object.keys(input.asks).length ? [plain, ...narrowed] : [plain]
})
const nodes = uses.flatMap((use, n): Node[] => {
  const common = { title: '项', cites: '', role: 'entry' } as const
  const is = { op: 'known' } as const
  return [
    { ...common, code: `${n}`, test: { ...use, kind: 'input', is } },
    { ...common, code: `${n}-`, test: { ...use, kind: 'rise', months: 12, by: 0 } },
  ]
})
const content: SchemeContent = {
  ...{ format: 1, code: 'x', version: 1, title: '方案', kind: 'x', subject: 'hamlet', nodes },
  result: {
    combine: 'all',
    decimals: 0,
    total: null,
    rescale: 'none',
    bands: [],
    caps: [],
    goesOut: false,
  },
  ...{ terms: {}, stages: [] },
}

it('what is read from the database is what is observed in memory, for every input and day', async () => {
  const keptSince = () => '2025-01-01'
  const facts = await readInputs(db.kernel, actor, { content, subjects: hamlets, on, keptSince })
  expect([...facts.keys()]).toEqual(hamlets)
  for (const no of hamlets)
    for (const use of uses)
      for (const [monthsBack, then] of [
        [0, on],
        [12, '2025-07-01'],
      ] as const) {
        const input = inputs.find(({ name }) => name === use.input)!
        const own = rows[input.over.name as keyof typeof rows].filter((row) => row.no === no)
        const args = use.with ?? {}
        const keeps = args.window === 12 && monthsBack === 0
        const known = facts.get(no)!.values[useKey({ ...use, monthsBack })]
        expect(known, `${no} ${JSON.stringify(use)} ${then}`).toEqual(
          observe(input, own as never, { on: then, with: args, keeps, since: '2025-01-01' }),
        )
      }
})

it('where nobody says since when the register is kept, nothing found is not nothing there', async () => {
  const facts = await readInputs(db.kernel, actor, { content, subjects: ['H3'], on })
  expect(facts.get('H3')?.values[useKey({ input: 'visits', with: { window: 12 } })]).toMatchObject({
    low: 0,
    high: null,
  })
})

it('whoever may not know how a subject stands is told nothing; whoever may is, of records he could not read', async () => {
  const asked = { content, subjects: [...hamlets, 'H9'], on }
  expect([...(await readInputs(db.kernel, wardenOf('12'), asked)).keys()]).toEqual([])
  expect([...(await readInputs(db.kernel, actor, asked)).keys()]).toEqual(hamlets)
})

it('a subject is appraised by what its records say now', async () => {
  const test = { kind: 'input', input: 'age', is: { op: 'atLeast', to: 25 } } as const
  const old = {
    ...content,
    nodes: [{ code: '1', title: '年数', cites: '', role: 'entry', test } as const],
  }
  const found = await appraiseSubjects(db.kernel, actor, { content: old, subjects: hamlets, on })
  expect([...found].map(([no, { verdict }]) => [no, verdict])).toEqual([
    ['H1', 'met'],
    ['H2', 'met'],
    ['H3', 'unknown'],
  ])
  const next = await appraiseSubjects(db.kernel, actor, {
    content: old,
    subjects: ['H1'],
    on: '2026-06-30',
  })
  expect(next.get('H1')?.verdict).toBe('failed')
})
