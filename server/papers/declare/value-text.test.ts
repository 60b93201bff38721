import {
  choice,
  date,
  decimal,
  department,
  file,
  instant,
  integer,
  lines,
  longText,
  money,
  yesNo,
} from '@zhiheng/kernel'
import { expect, test } from 'vitest'
import { valueText } from './value-text.ts'

const names: Readonly<Record<string, string>> = { amr: '临川市市场监督管理局', f1: '整改材料.docx' }
const named = (_: unknown, value: string) => names[value]

test.each([
  [date('日期'), '2026-03-01', '2026年3月1日'],
  [instant('时刻'), '2026-03-01T00:05:00.000Z', '2026年3月1日8时05分'],
  [money('罚款'), 1_200_000, '12000元'],
  [money('罚款'), 1_200_050, '12000.50元'],
  [yesNo('是否'), false, '否'],
  [choice('类别', { a: '甲类' }), 'a', '甲类'],
  [decimal('数量', '千克'), 2.5, '2.5千克'],
  [integer('批次'), 3, '3'],
  [lines('部门', { names: 'department' }), ['amr', 'x'], '临川市市场监督管理局、x'],
  [department('部门'), 'amr', '临川市市场监督管理局'],
  [file('材料'), 'f1', '整改材料'],
  [longText('要求'), '请在 2026-03-01 前答复', '请在2026年3月1日前答复'],
  [longText('要求'), null, ''],
] as const)('%o is written as a paper says it', (field, value, text) => {
  expect(valueText(field, value, named)).toBe(text)
})
