import { expect, it } from 'vitest'
import { codedRow, filledRows, pasted, withCell } from './sheet.ts'

const field = (title: string) => ({ kind: 'text', title, required: false })
const fields = { no: field('编号'), name: field('名称'), day: field('日期') }

it('fills from the cell at which it was pasted, and makes rows as they are needed', () => {
  const rows = pasted([{ no: '1' }], [['甲', '2026-01-01'], ['乙']], {
    fields,
    from: 'name',
    at: 0,
  })
  expect(rows).toEqual([{ no: '1', name: '甲', day: '2026-01-01' }, { name: '乙' }])
})

it('goes by the titles in the first line, in whatever order, and passes over other columns', () => {
  const cells = [
    ['日期', '备注', '编号'],
    ['2026-01-01', 'x', '7'],
  ]
  expect(pasted([], cells, { fields, from: 'no', at: 0 })).toEqual([{ day: '2026-01-01', no: '7' }])
})

it('does not take one cell that looks like a title for a line of titles', () => {
  expect(pasted([], [['编号']], { fields, from: 'name', at: 0 })).toEqual([{ name: '编号' }])
})

it('tells by code what was chosen in the words of the page, and leaves the rest as it was typed', () => {
  const chosen = {
    kind: {
      kind: 'choice',
      title: 'Kind',
      required: true,
      choices: { dug: 'Dug', drilled: 'Drilled' },
    },
    clean: { kind: 'yesNo', title: 'Clean', required: false },
  }
  const words = { yes: 'Yes', no: 'No' }
  expect(codedRow({ kind: 'Drilled', clean: 'No', name: 'Dug' }, chosen, words)).toEqual({
    kind: 'drilled',
    clean: false,
    name: 'Dug',
  })
  expect(codedRow({ kind: '机井', clean: '是' }, chosen, words)).toEqual({
    kind: '机井',
    clean: '是',
  })
})

it('counts only rows that hold something, by their place', () => {
  const rows = withCell([{ name: '' }], 2, { name: '甲' })
  expect(filledRows(rows)).toEqual([{ n: 3, row: { name: '甲' } }])
})
