import { expect, it } from 'vitest'
import { catalogueOf } from '../catalogue.ts'
import { claims } from '../testing/claim.ts'
import { inquirer } from '../testing/inquirer.ts'
import { inquiries } from '../testing/inquiry.ts'
import { orders } from '../testing/order.ts'
import { petitions } from '../testing/petition.ts'
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
  const text = textOf(repairs, 'breakage')
  expect(text).toContain('### 时限')
  expect(text).toMatch(
    /\| 修复 \| 自进入“.+”起 5 个工作日，“.+”期间不计 \| 转为“.+” \| 《.+》第3条第1款 \|/,
  )
  expect(text).not.toContain('修复逾期')
})

it('says what a limit depends on, and when a step must wait', () => {
  const text = textOf(orders, 'well-order')
  expect(text).toContain(
    '| 答复 | 自进入“待答复”起按“类别”：“一般”5 个工作日，“紧急”24 小时，“待材料”期间不计 | 记为逾期，仍可办理 |',
  )
  expect(text).toContain('自“知悉时间”起 各地设定的工作日数（未设定的为 3）')
  expect(text).toContain('自“责令日期”起 90 日；自“责令日期”起 60 日后方可办理 | 转为“已终结”')
})

it('says since when a procedure is in force', () => {
  expect(textOf(petitions, 'well-petition')).toContain('自 2026-04-15 起施行，新的按“收到日期”适用')
})

it('says who is kept apart, and what must hold of what a step leaves', () => {
  const text = textOf(claims, 'claim')
  expect(text).toContain(
    '| 复核 | 已听证 | （不变） | grader、办理过“登记”、“定级”的岗位和人员除外 |',
  )
  expect(text).toContain('“主持人”不能是“经办岗位”中的岗位')
  expect(text).toContain('| 不予受理 | 不予受理须说明理由 |')
})
