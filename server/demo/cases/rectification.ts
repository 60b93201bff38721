import { foodMaker, goodsMaker, marketRegulation } from '../case-staff.ts'
import { city, province } from '../places.ts'
import type { Desk } from './desk.ts'

const department = marketRegulation
const measures = { cause: '来料检验缺项，接地端子未压紧', measures: '更换端子，逐台复检，封存库存' }

/** Products that failed, from the order to put right up to the city; inspections, an interview, and cause for another. */
export async function loadRectification(desk: Desk): Promise<void> {
  await ordered(desk, '电热水壶', 20)
  await reported(desk, '电热毯', 70)
  await closed(desk, '插头插座', 130)
  await announced(desk, '电饭锅', 25)
  await announced(desk, '电压力锅', 72)
  await referred(desk, '电风扇', 100)
  await leaving(desk)
  await inspections(desk)
  await interviewed(desk)
  // Twice within a year: cause enough to call the maker in.
  await failed(desk, '酱油', 12)
  await failed(desk, '食醋', 9)
}

const failed = (desk: Desk, product: string, ago: number): Promise<string> =>
  desk.step(
    ['nonconformity', 'open'],
    { by: 'dl-officer', ago },
    {
      source: 'sampling',
      regime: 'food',
      party: foodMaker.code,
      product,
      lot: desk.day(ago + 30).replaceAll('-', ''),
      severity: 'general',
      department,
      assignees: [desk.post('dl-officer'), desk.post('dl-officer-2')],
    },
  )

async function ordered(desk: Desk, product: string, ago: number): Promise<string> {
  const id = await desk.step(
    ['nonconformity', 'open'],
    { by: 'dl-officer', ago: ago + 2 },
    {
      source: 'sampling',
      regime: 'industrial',
      party: goodsMaker.code,
      product,
      lot: desk.day(ago + 60).replaceAll('-', ''),
      severity: 'serious',
      department,
      assignees: [desk.post('dl-officer'), desk.post('dl-officer-2')],
    },
  )
  await desk.step(
    ['nonconformity', 'order', id],
    { by: 'dl-officer', ago },
    {
      demand: '停止生产销售该批次产品，60日内改正并报告',
    },
  )
  return id
}

async function reported(desk: Desk, product: string, ago: number): Promise<string> {
  const id = await ordered(desk, product, ago)
  await desk.step(['nonconformity', 'report', id], { by: 'firm-2', ago: ago - 40 }, measures)
  return id
}

const looked = (desk: Desk, ago: number) => ({
  on: desk.day(ago),
  inspectors: [desk.post('dl-officer'), desk.post('dl-officer-2')],
  findings: '现场核查生产线并抽样复检',
})

async function closed(desk: Desk, product: string, ago: number): Promise<void> {
  const id = await reported(desk, product, ago)
  const then = ago - 65
  await desk.step(
    ['nonconformity', 'pass', id],
    { by: 'dl-officer', ago: then },
    looked(desk, then),
  )
  await desk.step(['nonconformity', 'close', id], { by: 'dl-head', ago: then - 1 })
}

/** Passed up by the city, announced by the province so many days ago, and taken in by the county. */
async function announced(desk: Desk, product: string, ago: number): Promise<void> {
  await referred(desk, product, ago + 75)
  const about = (whose: readonly [register: string, by: string, region: string]) =>
    desk.newestAbout(product, whose)
  const atCity = { by: 'amr-officer', ago: ago + 1, region: city.code }
  const passed = await about(['referral-up', 'amr-officer', city.code])
  await desk.step(['referral-up', 'sign', passed], atCity)
  await desk.step(['referral-up', 'passUp', passed], atCity, { opinion: '情况属实，报请公告' })
  const atProvince = { by: 'province-officer', ago, region: province.code }
  const above = await about(['referral-up', 'province-officer', province.code])
  await desk.step(['referral-up', 'sign', above], atProvince)
  const wording = `${goodsMaker.name}的${product}经首次复查仍不合格，现予公告。`
  await desk.step(['referral-up', 'announce', above], atProvince, { wording })
  const drafted = await about(['announcement', 'province-amr', province.code])
  await desk.step(['announcement', 'release', drafted], { ...atProvince, by: 'province-amr' })
  const receipt = await about(['announcement-receipt', 'dl-officer', desk.county])
  await desk.step(['announcement-receipt', 'takeIn', receipt], { by: 'dl-officer', ago: ago - 1 })
}

/** An old furnace that stands on the list: ordered out of the market, and found gone. */
async function leaving(desk: Desk): Promise<void> {
  const officer = (ago: number) => ({ by: 'dl-officer', ago })
  const id = await desk.step(['exit-case', 'listBackward'], officer(90), {
    ...{ product: '电镀生产线', party: goodsMaker.code, capacity: '年产二十万件', department },
    ...{ basis: '列入淘汰落后产能名录第12项', assignees: [desk.post('dl-officer')] },
    proof: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  })
  await desk.step(['exit-case', 'notify', id], officer(88), { text: '拟责令三个月内拆除' })
  const statement = '没有意见，已安排搬迁'
  await desk.step(['exit-case', 'state', id], { by: 'firm-2', ago: 85 }, { statement })
  await desk.step(
    ['exit-case', 'order', id],
    { by: 'dl-head', ago: 80 },
    { demand: '停止生产并拆除生产线', deadline: desk.day(10) },
  )
  await desk.step(['exit-case', 'verify', id], officer(11), {
    ...{ verifiedOn: desk.day(11), result: '生产线已拆除，厂房清空' },
  })
}

async function referred(desk: Desk, product: string, ago: number): Promise<void> {
  const id = await reported(desk, product, ago)
  const then = ago - 70
  await desk.step(
    ['nonconformity', 'fail', id],
    { by: 'dl-officer', ago: then },
    looked(desk, then),
  )
  await desk.step(
    ['nonconformity', 'escalate', id],
    { by: 'dl-officer', ago: then - 2 },
    {
      text: '首次复查仍不合格，报请公告',
    },
  )
}

async function inspections(desk: Desk): Promise<void> {
  const assignees = [desk.post('dl-officer'), desk.post('dl-officer-3')]
  for (let n = 0; n < 8; n++)
    await desk.step(
      ['site-inspection', 'plan'],
      { by: 'dl-officer', ago: 20 },
      {
        basis: '年度监督检查计划',
        kind: n % 2 ? 'random' : 'routine',
        regime: n % 2 ? 'industrial' : 'food',
        party: (n % 2 ? goodsMaker : foodMaker).code,
        on: desk.day(6 - n * 4),
        items: ['查验进货台账', '查验出厂检验记录', '查验生产许可条件', '查验标签标识'][n % 4],
        department,
        assignees,
      },
    )
}

async function interviewed(desk: Desk): Promise<void> {
  const id = await desk.step(
    ['interview', 'propose'],
    { by: 'dl-officer', ago: 25 },
    {
      grounds: 'failedBatches',
      count: 2,
      party: goodsMaker.code,
      subject: '一年内两批次产品监督抽查不合格',
      department,
    },
  )
  await desk.step(['interview', 'decide', id], { by: 'dl-head', ago: 24 })
  await desk.step(
    ['interview', 'notice', id],
    { by: 'dl-officer', ago: 23 },
    {
      meetOn: desk.day(10),
      place: '区市场监管局二楼会议室',
    },
  )
  await desk.step(
    ['interview', 'attend', id],
    { by: 'dl-officer', ago: 10 },
    {
      attendedBy: ['区局 陆远', '区局 江沅', '企业 丁桥'],
    },
  )
  await desk.step(
    ['interview', 'minute', id],
    { by: 'dl-officer', ago: 10 },
    {
      minutes: '通报两批次产品不合格情况，听取企业说明',
      commitments: '三个月内完成来料检验改造',
      checkBy: desk.day(-80),
    },
  )
}
