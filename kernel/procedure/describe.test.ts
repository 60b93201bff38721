import { expect, it } from 'vitest'
import { catalogueOf } from '../catalogue.ts'
import { inquirer, inquiries } from '../testing/inquiry.ts'
import { repairs } from '../testing/repair.ts'
import { procedureText } from './describe.ts'

const textOf = (module: typeof inquiries, register: string) =>
  procedureText(catalogueOf([module]).entries.get(register)!, [inquirer])

it('draws the states and says who takes which step on what grounds', () => {
  const text = textOf(inquiries, 'inquiry')
  expect(text).toContain('  [*] --> open : 开始')
  expect(text).toContain('  reported --> ended : 结束')
  expect(text).toContain('| 报告 | 查问中 | 已报告 | 查问员 |  |')
  expect(text).toContain('| 计入意见 | 查问中 | 查问中 | 查问员、reviewer、随其他步骤自动办理 |  |')
})

it('lists time limits with what happens otherwise and their source, and none of the clock’s own steps', () => {
  const text = textOf(repairs, 'repair')
  expect(text).toContain('### 时限')
  expect(text).toMatch(
    /\| 修复 \| 自进入“.+”起 5 个工作日，“.+”期间不计 \| 转为“.+” \| 《.+》第3条第1款 \|/,
  )
  expect(text).not.toContain('修复逾期')
})
