import { describe, expect, it } from 'vitest'
import type { Cell } from './slots.ts'
import { tableLines } from './table-lines.ts'

/** `text`, or `text/columns/rows`. */
function row(...cells: readonly string[]): Cell[] {
  return cells.map((cell) => {
    const [text = '', columns = '1', rows = '1'] = cell.split('/')
    return { text, columns: Number(columns), rows: Number(rows) }
  })
}

describe('tables as lines', () => {
  it('say a head of two rows in one', () => {
    expect(
      tableLines([
        row('序号/1/2', '指标/1/2', '基期', '目标值/2'),
        row('2020年', '2023年', '2025年'),
        row('1', '合格率', '93%', '95%', '96%'),
      ]),
    ).toEqual(['序号\t指标\t基期 2020年\t目标值 2023年\t目标值 2025年', '1\t合格率\t93%\t95%\t96%'])
  })

  it('take a row below wide heads as head when nothing else stands in it', () => {
    expect(
      tableLines([row('指标', '目标值/2'), row('', '2023年', '2025年'), row('合格率', '95', '96')]),
    ).toEqual(['指标\t目标值 2023年\t目标值 2025年', '合格率\t95\t96'])
  })

  it('say merged cells of the body in each of their rows, long ones once', () => {
    const long = '强化质量监管。'.repeat(12)
    expect(
      tableLines([
        row('类别', '任务', '牵头单位'),
        row('监管/1/2', '抽查', '市甲局/1/2'),
        row('检测'),
        row('建设', `${long}/1/2`, '市乙局'),
        row('服务', '市丙局'),
      ]),
    ).toEqual([
      '类别\t任务\t牵头单位',
      '监管\t抽查\t市甲局',
      '监管\t检测\t市甲局',
      `建设\t${long}\t市乙局`,
      '服务\t\t市丙局',
    ])
  })

  it('print titles inside a table as lines and the head again below them', () => {
    expect(
      tableLines([
        row('表1 任务分工/3'),
        row('任务', '牵头单位', '时限'),
        row('一、产品质量/3'),
        row('抽查', '市甲局', '2025年'),
        row('二、工程质量/3'),
        row('检测', '市乙局', '2026年'),
        row('注：逐年考核/3'),
      ]),
    ).toEqual([
      '表1 任务分工',
      '任务\t牵头单位\t时限',
      '一、产品质量',
      '任务\t牵头单位\t时限',
      '抽查\t市甲局\t2025年',
      '二、工程质量',
      '任务\t牵头单位\t时限',
      '检测\t市乙局\t2026年',
      '注：逐年考核',
    ])
  })

  it('keep the columns of a row whose first cell is empty', () => {
    expect(tableLines([row('类别', '指标', '2025年'), row('', '合格率', '96%')])).toEqual([
      '类别\t指标\t2025年',
      '—\t合格率\t96%',
    ])
  })

  it('without a head are printed row by row', () => {
    expect(tableLines([row('1/1/2', '96'), row('97')])).toEqual(['1\t96', '1\t97'])
  })

  it('stay small however many columns a cell says it covers', () => {
    expect(
      tableLines([row('甲/100000000/100000000', '乙'), row('丙')]).join('').length,
    ).toBeLessThan(900)
  })
})
