import { setTimeout as wait } from 'node:timers/promises'
import { catalogueOf } from '@zhiheng/kernel'
import { equipmentModule, improvementModule, modules, standardsModule } from '@zhiheng/modules'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from '../testing/browser.ts'
import { type Instance, openInstance } from '../testing/instance.ts'

let at: Instance
let browser: Browser
let stop: () => Promise<void>
beforeAll(async () => {
  at = await openInstance()
  stop = await at.work()
  browser = await at.staff('9101', 'clerk')
})
afterAll(async () => {
  await stop()
  await at.close()
})

type Job = { state: string; progress: object; problems: readonly object[] }
async function imported(register: string, lines: readonly string[]): Promise<Job> {
  const path = `/api/records/${register}/import`
  const { body } = await browser.upload(`${path}/preview`, '名单.csv', lines.join('\n'))
  const columns = body.columns as { header: string; field: string | null }[]
  const mapping = Object.fromEntries(columns.map(({ header, field }) => [header, field]))
  const asked = { file: body.file, step: 'import', keep: 'good', mapping }
  const started = await browser.send('POST', path, asked)
  for (;;) {
    const { body: job } = await browser.get(`/api/jobs/${started.body.job}`)
    if (!['waiting', 'running'].includes(job.state as string)) return job as unknown as Job
    await wait(50)
  }
}

const firm = '91370102MA3K7XY21L'
const code = '统一社会信用代码'
/** Of each list: its columns, a good row, a bad one, and what is said of that. */
const lists: readonly (readonly [string, string, string, string, RegExp])[] = [
  ['zone', '园区代码,园区名称,园区类型', 'Y01,柳坪食品产业园,园区', 'Y02,柳坪园,公园', /园区类型/],
  ['industry', '产业代码,产业名称', '9101-C14,糕点产业', '糕点,糕点产业', /产业代码/],
  [
    'industry-member',
    `产业代码,${code},年度`,
    `9101-C14,${firm},2026`,
    `9101-C14,${firm},26`,
    /年度/,
  ],
  [
    'management-model',
    `${code},管理模式,导入日期`,
    `${firm},卓越绩效,2024-01-01`,
    `${firm},神奇管理,2024-01-01`,
    /管理模式/,
  ],
  ['manager-award', `${code},年度,获奖人（项）数`, `${firm},2026,3`, `${firm},2025,-3`, /获奖/],
  [
    'quality-loss',
    `${code},年度,质量损失率,报送日期`,
    `${firm},2026,1.25,2026-03-01`,
    `${firm},2025,125,2026-03-01`,
    /质量损失率/,
  ],
  [
    'quality-activity',
    `${code},活动编号,活动类别,课题或内容,活动日期`,
    `${firm},H1,质量管理小组,降低破损率,2026-03-01`,
    `${firm},H2,联欢,降低破损率,2026-03-01`,
    /活动类别/,
  ],
  [
    'key-post',
    `${code},岗位编号,岗位名称,是否须持证,证书有效期至`,
    `${firm},G1,检验组长,是,2027-03-01`,
    `${firm},G2,检验组长,是,2027-02-30`,
    /证书有效期至/,
  ],
  [
    'patent',
    `专利号,${code},专利类型,专利名称,授权日期`,
    `ZL2024100001,${firm},发明,一种烘烤装置,2024-05-06`,
    `ZL2024100002,91370102MA3K7XY21M,发明,一种烘烤装置,2024-05-06`,
    /信用代码/,
  ],
  [
    'market-share',
    `${code},产品,年度,全省同行业位次,数据来源`,
    `${firm},糕点,2026,2,省行业报告第 3 页`,
    `${firm},糕点,2025,0,省行业报告第 3 页`,
    /位次/,
  ],
  [
    'brand-honour',
    `${code},荣誉名称,荣誉类别,级别,产品或服务,授予日期,授予依据`,
    `${firm},省名牌产品,名牌产品,省级,糕点,2025-01-01,省文 3 号`,
    `${firm},省名牌产品,名牌产品,宇宙级,饼干,2025-01-01,省文 3 号`,
    /级别/,
  ],
  [
    'brand-output',
    `${code},品牌产品,年度,销售产值`,
    `${firm},糕点,2026,1250.5`,
    `${firm},饼干,2026,很多`,
    /销售产值/,
  ],
  [
    'mark-use',
    `${code},标志名称,准用日期`,
    `${firm},柳坪糕点,2025-01-01`,
    `${firm},柳坪糕点,去年`,
    /准用日期/,
  ],
  [
    'policy-document',
    '文号,产业代码,文件名称,发文机关,发文日期',
    '柳政发〔2025〕3号,9101-C14,糕点产业质量意见,柳坪县政府,2025-01-01',
    '柳政发〔2025〕4号,9101-C14,糕点产业质量意见,柳坪县政府,',
    /发文日期/,
  ],
  [
    'industry-association',
    `${code},产业代码,协会名称,成立日期`,
    `${firm},9101-C14,糕点协会,2020-01-01`,
    `${firm},,糕点协会,2020-01-01`,
    /产业代码/,
  ],
  [
    'association-activity',
    `协会统一社会信用代码,活动编号,产业代码,活动内容,活动日期`,
    `${firm},A1,9101-C14,技术交流,2026-01-01`,
    `123,A2,9101-C14,技术交流,2026-01-01`,
    /信用代码/,
  ],
  [
    'quality-platform',
    '平台编号,产业代码,平台名称,服务内容,开放日期',
    'T1,9101-C14,糕点检测平台,检验检测,2020-01-01',
    'T2,9101-C14,糕点检测平台,,2020-01-01',
    /服务内容/,
  ],
  [
    'integrity-code',
    '产业代码,守则名称,施行日期',
    '9101-C14,糕点业诚信守则,2024-01-01',
    '9101-C14,糕点业诚信守则,2024-13-01',
    /施行日期/,
  ],
  [
    'standard',
    '标准编号,标准名称,标准类别,产业代码,实施日期',
    'GB/T 20977-2007,糕点通则,国家标准,9101-C14,2008-01-01',
    'GB/T 1,糕点通则,厂标,9101-C14,2008-01-01',
    /标准类别/,
  ],
  [
    'alliance-standard',
    '标准编号,标准名称,产业代码,类别,制订单位,发布日期',
    'LB001,糕点联盟标准,9101-C14,联盟标准,糕点协会,2024-01-01',
    'LB002,糕点联盟标准,9101-C14,联盟标准,,2024-01-01',
    /制订单位/,
  ],
  [
    'standard-use',
    `${code},标准编号,标准类别,实施日期`,
    `${firm},LB001,联盟标准,2024-02-01`,
    `${firm},,联盟标准,2024-02-01`,
    /标准编号/,
  ],
  [
    'standard-project',
    `${code},标准或计划编号,参与方式,标准级别,发布日期`,
    `${firm},GB/T 20977-2007,主持制修订,国家标准,2008-01-01`,
    `${firm},GB/T 2,旁听,国家标准,2008-01-01`,
    /参与方式/,
  ],
  [
    'product-standard',
    `${code},产品,年度,是否主导产品,是否采标`,
    `${firm},糕点,2026,是,是`,
    `${firm},饼干,2026,也许,是`,
    /主导产品/,
  ],
  [
    'farm-base',
    '基地编号,年度,基地名称,面积（亩）,是否标准化生产',
    'J1,2026,柳坪菜田,320,是',
    'J2,2026,柳坪菜田,-1,是',
    /面积/,
  ],
  [
    'special-equipment',
    `设备代码,${code},设备种类,是否在用,检验有效期至`,
    `E1,${firm},电梯,是,2027-01-01`,
    `E2,${firm},秋千,是,2027-01-01`,
    /设备种类/,
  ],
  [
    'operator',
    `人员编号,用人单位统一社会信用代码,作业种类,是否在岗`,
    `R1,${firm},锅炉作业,是`,
    `R2,${firm},锅炉作业,`,
    /是否在岗/,
  ],
  [
    'hazard',
    `隐患编号,${code},隐患内容,隐患等级,发现日期,应治理期限`,
    `Y1,${firm},通道堵塞,一般隐患,2026-01-01,2026-02-01`,
    `Y2,${firm},通道堵塞,一般隐患,2026-01-01,尽快`,
    /应治理期限/,
  ],
  [
    'energy-use',
    `${code},产品,年度,是否主导产品,综合能耗`,
    `${firm},糕点,2026,是,120.5`,
    `${firm},饼干,2026,是,-1`,
    /综合能耗/,
  ],
  [
    'metering-equipment',
    `${code},年度,应配备数,符合要求的数量,配备是否达标`,
    `${firm},2026,12,12,是`,
    `${firm},2025,1.5,1,是`,
    /应配备数/,
  ],
  [
    'foreign-notice',
    `通报编号,${code},产品,通报日期,类别,国家或地区`,
    `F1,${firm},糕点,2026-01-01,被通报,某国`,
    `F2,${firm},糕点,2026-01-01,被表扬,某国`,
    /类别/,
  ],
]

test.each(lists)(
  'the list %s takes a good row and says what is wrong with a bad one',
  async (...of) => {
    const [register, header, good, bad, says] = of
    const job = await imported(register, [header, good, bad])
    expect(job).toMatchObject({ state: 'done', progress: { created: 1, refused: 1 } })
    expect(JSON.stringify(job.problems)).toMatch(says)
    expect(job.problems[0]).toMatchObject({ row: 3 })
    const again = await imported(register, [header, good])
    expect(again).toMatchObject({ progress: { created: 0, unchanged: 1, refused: 0 } })
  },
)

test('every list of these modules is among them', () => {
  const theirs = [improvementModule, standardsModule, equipmentModule]
  const names = theirs.flatMap(({ registers }) => registers.map(({ name }) => name))
  const tried = lists.map(([name]) => name)
  expect(names.filter((name) => !tried.includes(name))).toEqual([])
  const { entries } = catalogueOf(modules)
  expect(tried.filter((name) => !entries.get(name)?.procedure.steps.import?.takesFile)).toEqual([])
})
