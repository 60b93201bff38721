import { foodMaker, goodsMaker } from '../case-staff.ts'
import type { Desk } from './desk.ts'
import { anyFile, type Listing, listed, loadGrounds, noticed, punished } from './listings.ts'

const goods = { party: goodsMaker, by: 'firm-2' } as const
const food = { party: foodMaker, by: 'firm-1' } as const

/** Listings in several states: repaired, to be repaired, with measures under way, and just told to the enterprise. */
export async function loadCredit(desk: Desk): Promise<void> {
  const basis = await loadGrounds(desk)
  await repaired(desk, basis, { ...food, product: '腌腊肉制品', ago: 800 })
  await measured(desk, basis, { ...goods, product: '热得快', ago: 480 })
  await measured(desk, basis, { ...food, product: '食用植物油', ago: 60 })
  await noticed(desk, basis, { ...goods, product: '充电宝', ago: 4 })
  await punished(desk, { ...goods, product: '电热水袋', ago: 10 })
  await corrected(desk)
}

/** What a department is to do because of a listing: the last measure of the list. */
const measureOf = (desk: Desk, entry: string, department: 'amr' | 'agri') =>
  desk.newest('measure-case', 'dl-officer', { entry, department })

/** One measure carried out, one impossible, one still on its desk. */
async function measured(desk: Desk, basis: string, of: Listing): Promise<string> {
  const entry = await listed(desk, basis, of)
  const ago = of.ago - 15
  const first = await measureOf(desk, entry, 'amr')
  await desk.step(
    ['measure-case', 'execute', first],
    { by: 'dl-officer', ago },
    { feedback: '已列入年度重点监管名录，按季度检查', proof: [anyFile] },
  )
  const second = await measureOf(desk, entry, 'agri')
  const why = { feedback: '该企业没有申报在办的扶持项目' }
  await desk.step(
    ['measure-case', 'declareImpossible', second],
    { by: 'farm-officer', ago: ago - 2 },
    why,
  )
  return entry
}

async function repaired(desk: Desk, basis: string, of: Listing): Promise<void> {
  const entry = await measured(desk, basis, of)
  const ago = of.ago - 400
  const asks = { fulfilled: '罚没款已缴清，产品已全部召回销毁', commitment: anyFile }
  await desk.step(['list-entry', 'applyForRepair', entry], { by: of.by, ago }, asks)
  const id = await desk.newest('repair', 'dl-officer', { entry })
  await desk.step(
    ['repair', 'accept', id],
    { by: 'dl-officer', ago: ago - 2 },
    {
      ...{ severity: 'serious', dutiesDone: true, harmRemoved: true, newPenalty: false },
      findings: '缴款凭证、销毁记录齐全，连续两次抽查合格',
    },
  )
  const decision = { decision: '符合信用修复条件，准予提前移出' }
  await desk.step(['repair', 'agree', id], { by: 'dl-head', ago: ago - 6 }, decision)
}

/** One that waits to be given out. */
const corrected = (desk: Desk): Promise<string> =>
  desk.step(
    ['correction', 'file'],
    { by: 'firm-2', ago: 5 },
    {
      ...{ party: goodsMaker.code, ofRecord: 'basic', recordNo: 'ZC-2026-01' },
      ...{ says: '住所已经变更，登记信息未更新', evidence: [anyFile] },
    },
  )
