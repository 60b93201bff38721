import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toGold } from './gold.ts'
import { readBytes, readText } from './read.ts'
import { SAMPLE } from './testing/sample.ts'
import type { OutlineNode, Reading, Span } from './types.ts'

function spans(nodes: readonly OutlineNode[]): Span[] {
  return nodes.flatMap((node) => [node.span, node.body, ...spans(node.children)])
}

function expectQuotes(reading: Reading): void {
  for (const { quote, span } of [...reading.goals, ...reading.tasks]) {
    expect(quote).toBe(reading.text.slice(span.start, span.end))
  }
  const all = [...spans(reading.outline), ...reading.basis.map((one) => one.span)]
  for (const { start, end } of all) {
    expect(start).toBeLessThanOrEqual(end)
    expect(end).toBeLessThanOrEqual(reading.text.length)
  }
  for (const { span, was } of reading.repairs) {
    expect(was).toBe(reading.text.slice(span.start, span.end))
  }
}

const PIECES = fc.constantFrom(
  ...'一、 （一） 1. 第三条 —— 附件 到2025年 合格率 达到 95% 分别 、 ， 。 ； 100家 （责任部门：甲局） 牵头 ( ) 《 》 “ 質(zhì) 。ㄒ唬 20xx年'.split(
    ' ',
  ),
  '\n',
  '\t',
  '\u00ad',
  ' ',
)
const POLICY_LIKE = fc.array(PIECES, { maxLength: 60 }).map((pieces) => pieces.join(''))

describe('reading a document', () => {
  it('quotes exactly what stands at the offsets, for any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expectQuotes(readText(text))))
    fc.assert(
      fc.property(POLICY_LIKE, (text) => expectQuotes(readText(text))),
      { numRuns: 500 },
    )
  })

  it('quotes exactly what stands at the offsets, for damaged documents', () => {
    const cut = fc.record({ at: fc.nat(SAMPLE.length), length: fc.nat(40), put: POLICY_LIKE })
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 4 }), (cuts) => {
        const text = cuts.reduce(
          (now, { at, length, put }) => now.slice(0, at) + put + now.slice(at + length),
          SAMPLE,
        )
        expectQuotes(readText(text))
      }),
    )
  })

  it('gives the same reading for the same text', () => {
    fc.assert(
      fc.property(POLICY_LIKE, (text) => {
        expect(readText(text)).toEqual(readText(text))
      }),
      { numRuns: 50 },
    )
  })

  it('finds title, issuer, number, date and grounds', () => {
    const { title, issuer, docNo, date, basis } = readText(SAMPLE)
    expect(title).toBe('青川市人民政府办公室关于印发青川市质量强市三年行动方案(2024—2026年)的通知')
    expect(issuer).toBe('青川市人民政府办公室')
    expect([docNo, date]).toEqual(['青政办发〔2024〕12号', '2024-03-18'])
    expect(basis.map((one) => one.docNo)).toEqual([null, '临政发〔2023〕8号'])
  })

  it('reads the goals and leaves achievements and awards out', () => {
    const goals = readText(SAMPLE).goals.map(({ indicator, comparator, value, unit, deadline }) =>
      [indicator, comparator, value, unit, deadline].join(' '),
    )
    expect(goals).toEqual([
      '农产品例行监测合格率 gte 98 % 2026',
      '一级检验机构报告合格率 gte 96 % 2026',
      '二级检验机构报告合格率 gte 98 % 2026',
      '单位工程一次验收合格率 gte 100 % 2026',
      '单位工程优良率 gte 40 % 2026',
      '质量标杆企业 gte 20 家 ',
    ])
  })

  it('reads the tasks with who leads, does and helps', () => {
    const tasks = readText(SAMPLE).tasks.map((task) =>
      [task.title, task.lead, task.responsible, task.cooperating, task.deadline].join(' | '),
    )
    expect(tasks).toEqual([
      '推动制造业提质升级 | 市工信局 |  | 市市场监管局,市国资委 | ',
      '强化农产品监管 | 市农业农村局 |  | 市市场监管局,市供销社 | ',
      '优化质量服务 |  | 市市场监管局,市数据局 |  | 2025-06',
      '市财政局 | 市财政局 |  |  | ',
      '市教育局、市科技局 | 市教育局,市科技局 |  |  | ',
      '加强组织领导 | 市质量办 |  |  | ',
      '加大激励力度 |  |  |  | ',
    ])
  })

  it('reads traditional characters and web residue like the plain text', () => {
    const damaged = SAMPLE.replaceAll('质量', '質(zhì)量')
      .replaceAll('产品', '產(chǎn)品')
      .replaceAll('，', ',')
    const plain = readText(SAMPLE)
    const read = readText(damaged)
    expect(read.goals.map((goal) => goal.indicator)).toEqual(
      plain.goals.map((goal) => goal.indicator),
    )
    expect(read.tasks.map((task) => task.title)).toEqual(plain.tasks.map((task) => task.title))
    expect(read.repairs[0]).toMatchObject({ was: '(zhì)', reads: '' })
  })

  it('reads a text that lost its line breaks like one that has them', () => {
    const flat = SAMPLE.replace(/\n(?=（|\d\.)/g, '')
    const titles = (text: string) => readText(text).tasks.map((task) => task.title)
    expect(titles(flat)).toEqual(titles(SAMPLE))
  })

  it('takes the title from the file name when the text shows none', async () => {
    const bytes = new TextEncoder().encode(`${'没有标题的正文，'.repeat(20)}完。`)
    expect((await readBytes(bytes, { name: '质量纲要.txt' })).title).toBe('质量纲要')
  })

  it('numbers tasks in the shape of the annotation', () => {
    const { tasks } = toGold(readText(SAMPLE)) as {
      tasks: { number: string; responsible: string[] }[]
    }
    expect(tasks.map((task) => task.number)).toEqual([
      '三(一)1',
      '三(一)2',
      '三(二)',
      '四-1',
      '四-2',
      '五(一)',
      '五(二)',
    ])
    expect(tasks[0]!.responsible).toEqual(['市市场监管局', '市国资委'])
  })
})
