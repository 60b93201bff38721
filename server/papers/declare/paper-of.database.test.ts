import { randomUUID } from 'node:crypto'
import { type Actor, known, take } from '@zhiheng/kernel'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { city, openLinchuan, people } from '../../../modules/programme/testing/linchuan.ts'
import type { PaperKind } from '../kind.ts'
import type { Paper } from '../paper.ts'
import { form, issuedBy, onlyIf, paperOf, paragraph, receiptOf, rows } from './index.ts'

let db: Awaited<ReturnType<typeof openLinchuan>>
let round: string
const findings: string[] = []

async function made(ref: readonly [string, string], answers: Record<string, unknown>, id?: string) {
  const on = [{ at: { region: city, ...(id && { id }) }, answers }]
  return (await take(db.kernel, ref, { on, ...db.taking(people.office) })).records[0]!.id
}

beforeAll(async () => {
  db = await openLinchuan()
  const days = { startsOn: '2026-10-01', endsOn: '2026-12-01' }
  round = await made(['inspection-round', 'open'], { title: '督查', kind: 'regular', ...days })
  await made(['inspection-subject', 'choose'], { round, department: 'amr' })
  for (const fact of ['没有台账', '没有清单', '没有照片']) {
    const finding = { round, department: 'amr', fact, demand: '补齐。', rectifyBy: '2026-11-20' }
    findings.push(await made(['finding', 'record'], finding))
  }
})
afterAll(() => db.close())

const read = (kind: PaperKind, id: string, actor: Actor = people.office): Promise<Paper> =>
  kind.read({
    kernel: db.kernel,
    actor,
    at: { region: city, id, on: null },
    today: '2026-11-02',
    asked: {},
  })

describe('a declared paper', () => {
  const list = paperOf('inspection-round', 'list', {
    title: '问题清单',
    when: ['open'],
    meta: [['{title}（{kind}）', '{$today}印']],
    blocks: [
      rows('finding', 'round', {
        columns: [
          { title: '问题', mm: 100, text: '{fact}' },
          { title: '责任单位', mm: 28, text: '{department}' },
          { title: '期限', mm: 28, text: '{rectifyBy}' },
        ],
        none: '没有问题。',
      }),
      onlyIf({ basis: known }, paragraph('依据{basis}。')),
      onlyIf({ state: 'open' }, paragraph('督查自{startsOn}开始，情况：{summary}')),
    ],
  })

  test('lists the records that link to it in the order in which they were made', async () => {
    const paper = await read(list, round)
    const [table] = paper.blocks
    const cells =
      table?.kind === 'table' ? table.rows.flatMap((row) => 'cells' in row && row.cells[0]) : []
    expect(cells).toEqual(['没有台账', '没有清单', '没有照片'])
    expect(table).toMatchObject({
      rows: [{ cells: ['没有台账', expect.stringMatching(/局$/), '2026年11月20日'] }, {}, {}],
    })
    expect(paper.meta).toEqual([['督查（定期督查）', '2026年11月2日印']])
  })

  test('leaves out what the record does not call for, and room for what is not known yet', async () => {
    const texts = (await read(list, round)).blocks.flatMap((b) => ('text' in b ? [b.text] : []))
    expect(texts).toEqual(['督查自2026年10月1日开始，情况：　　　　　　'])
  })

  test('is not there for a record that never came to it', async () => {
    const of = (only: object) =>
      paperOf('inspection-round', 'only', { title: '', when: ['open'], only, blocks: [] })
    await expect(read(of({ kind: 'special' }), round)).rejects.toMatchObject({
      code: 'paper.not-now',
    })
    await expect(read(of({ basis: known }), round)).rejects.toMatchObject({ code: 'paper.not-now' })
    expect(await read(of({ kind: 'regular' }), round)).toMatchObject({ draft: false })
  })

  test('says that it is a draft also where it has no letterhead, and prints a code as it stands', async () => {
    const draft = {
      title: '表',
      when: [],
      drafts: ['open'],
      meta: [['{#kind}', '{kind}']],
    } as const
    const { meta } = await read(
      paperOf('inspection-round', 'draft', { ...draft, blocks: [] }),
      round,
    )
    expect(meta).toEqual([
      ['拟稿，尚未印发', ''],
      ['regular', '定期督查'],
    ])
  })

  test('is not there in another state', async () => {
    const later = paperOf('inspection-round', 'later', { title: '', when: ['closed'], blocks: [] })
    await expect(read(later, round)).rejects.toMatchObject({ code: 'paper.not-now' })
  })

  test('says what the record that it links to says, and who took a step', async () => {
    const one = paperOf('finding', 'one', {
      title: '整改通知',
      heading: '关于{round.title}发现问题的整改通知',
      when: ['open'],
      blocks: [
        form([
          ['登记', '{@record.by} {@record}'],
          ['方式', '{round.kind}'],
        ]),
      ],
    })
    const paper = await read(one, findings[0]!)
    expect(paper.title).toBe('关于督查发现问题的整改通知')
    expect(paper.blocks[0]).toMatchObject({
      rows: [
        { fields: [['登记', expect.stringMatching(/.+ \d{4}年\d+月\d+日$/)]] },
        { fields: [['方式', '定期督查']] },
      ],
    })
  })
})

describe('a receipt of service', () => {
  test('names the paper with its number, which stands in the form only', async () => {
    await made(['department', 'import'], {
      code: 'amr',
      name: '临川市市场监督管理局',
      docPrefix: '临市监',
    })
    const receipt = receiptOf('supervision-slip', 'receipt', {
      when: ['draft'],
      issuer: issuedBy(),
      number: { field: 'slipNo', word: '责改' },
      paper: '责令改正通知书',
      to: '{department}',
    })
    const slip = {
      title: '逾期',
      department: 'amr',
      demands: '补报。',
      replyBy: '2026-12-01',
    }
    const paper = await read(receipt, await made(['supervision-slip', 'draft'], slip, randomUUID()))
    expect(paper.letterhead).toMatchObject({
      mark: 'plain',
      issuer: '临川市市场监督管理局',
      number: '',
    })
    expect(paper.letterhead).not.toHaveProperty('signedOn')
    expect(paper.blocks[0]).toMatchObject({
      rows: expect.arrayContaining([
        { fields: [['送达文书', '责令改正通知书\n临市监责改〔2026〕1号']], mm: 18 },
        { fields: [['受送达人', '临川市市场监督管理局']], mm: 14 },
      ]),
    })
  })
})
