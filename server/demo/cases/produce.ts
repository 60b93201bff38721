import { agriculture, growers, inputMaker, laboratory, secondLaboratory } from '../case-staff.ts'
import type { Desk } from './desk.ts'

const department = agriculture
const officer = 'farm-officer'
type Answers = Readonly<Record<string, unknown>>

/** Three bases and what was measured there: passed, put right, disputed, waiting at a desk, and a lead. */
export async function loadProduce(desk: Desk): Promise<void> {
  const [greens, orchard, pond] = await bases(desk)
  await passed(desk, greens!, { ...soil('D-101', '1号地块耕层土壤', desk.day(80)), value: 0.12 })
  await passed(desk, orchard!, { ...soil('D-102', '东坡果园土壤', desk.day(78)), value: 0.21 })
  await passed(desk, pond!, { ...water('D-103', '2号塘养殖用水', desk.day(75)), value: 7.4 })
  await passed(desk, greens!, { ...pesticide('D-109', desk.day(79)), value: 10.1 })
  await passed(desk, orchard!, { ...fertiliser('D-110', desk.day(79)), value: 46.2 })
  await closed(desk, greens!)
  await underMeasures(desk, orchard!)
  await disputed(desk, greens!)
  await lead(desk, greens!)
  await atLaboratory(desk, greens!, { ...water('D-108', '灌溉渠进水口', desk.day(3)), ago: 3 })
  await harvested(desk, greens!)
}

async function bases(desk: Desk): Promise<string[]> {
  const made: string[] = []
  for (const [n, [name, kind, produce, area]] of (
    [
      ['春禾叶菜基地', 'planting', '白菜、韭菜', 320],
      ['东坡苹果标准化示范区', 'model', '苹果', 860.5],
      ['清水塘养殖基地', 'fishery', '鲤鱼', 145],
    ] as const
  ).entries())
    made.push(
      await desk.step(
        ['production-base', 'import'],
        { by: officer, ago: 200 },
        {
          ...{ baseNo: `DL-JD-00${n + 1}`, name, kind, produce, area, department },
          ...{ party: growers[n]!.code, place: '河汀镇', since: '2019-03-01' },
        },
      ),
    )
  return made
}

const soil = (sampleNo: string, specimen: string, takenOn: string) => ({
  ...{ sampleNo, specimen, takenOn, medium: 'soil', purpose: 'routine', point: '五点混合' },
  ...{ item: '镉', unit: 'mg/kg', upperLimit: 0.3 },
  standard: 'GB 15618-2018 表1 镉，其他，6.5<pH≤7.5（风险筛选值）',
})
const water = (sampleNo: string, specimen: string, takenOn: string) => ({
  ...{ sampleNo, specimen, takenOn, medium: 'water', purpose: 'routine' },
  ...{ item: 'pH', unit: '无量纲', lowerLimit: 6, upperLimit: 8.5 },
  standard: '基地用水协议约定的范围（演示）',
})
const pesticide = (sampleNo: string, takenOn: string) => ({
  ...{ sampleNo, takenOn, specimen: '吡虫啉可湿性粉剂', medium: 'input', inputSort: 'pesticide' },
  ...{ maker: inputMaker.code, purpose: 'check', item: '有效成分', unit: '%', lowerLimit: 9.5 },
  standard: '产品标签明示的有效成分含量和允许波动（演示）',
})

const fertiliser = (sampleNo: string, takenOn: string) => ({
  ...{ sampleNo, takenOn, specimen: '复合肥料', medium: 'input', inputSort: 'fertiliser' },
  ...{ purpose: 'check', item: '总养分', unit: '%', lowerLimit: 45 },
  standard: '产品标签明示的总养分含量（演示）',
})

interface Tested {
  readonly takenOn: string
  readonly value: number
}
type Sheet = Answers & Pick<Tested, 'takenOn'>

async function atLaboratory(
  desk: Desk,
  base: string,
  { ago, ...sheet }: Sheet & { readonly ago: number },
): Promise<string> {
  await desk.step(['production-base', 'sample', base], { by: officer, ago }, sheet)
  const id = await desk.newest('environment-sample', officer, {
    base,
    sampleNo: sheet.sampleNo as string,
  })
  const asked = { laboratory: laboratory.code }
  await desk.step(['environment-sample', 'hand', id], { by: officer, ago }, asked)
  return id
}

/** What the laboratory measured five days after. */
async function measured(
  desk: Desk,
  base: string,
  { ago, value, ...sheet }: Sheet & { readonly ago: number; readonly value: number },
): Promise<string> {
  const id = await atLaboratory(desk, base, { ...sheet, ago })
  const tester = { by: 'lab', ago: ago - 5, region: desk.county }
  const result = { measured: value, measuredOn: desk.day(ago - 5) }
  await desk.step(['environment-sample', 'measure', id], tester, result)
  return id
}

async function passed(desk: Desk, base: string, sheet: Sheet & Tested): Promise<void> {
  const id = await measured(desk, base, { ...sheet, ago: 75 })
  await desk.step(['environment-sample', 'pass', id], { by: officer, ago: 69 })
}

async function told(
  desk: Desk,
  base: string,
  of: { readonly sheet: Sheet; readonly value: number; readonly ago: number },
): Promise<string> {
  const id = await measured(desk, base, { ...of.sheet, value: of.value, ago: of.ago })
  const findings = { findings: `测定值 ${of.value}，超出采样单上的限值` }
  await desk.step(['environment-sample', 'tell', id], { by: officer, ago: of.ago - 6 }, findings)
  return id
}

async function stands(desk: Desk, id: string, ago: number): Promise<void> {
  const statement = { statement: '认可检测结果，愿意整改' }
  await desk.step(['environment-sample', 'acceptResult', id], { by: officer, ago }, statement)
}

async function ordered(
  desk: Desk,
  sample: string,
  of: {
    readonly ago: number
    readonly days: number
    readonly kind: string
    readonly content: string
  },
): Promise<string> {
  const { ago, days, kind, content } = of
  const demand = { kind, content, until: desk.day(ago - days) }
  await desk.step(['environment-sample', 'order', sample], { by: officer, ago }, demand)
  return desk.newest('origin-measure', officer, { sample })
}

/** Over the limit, put right, and passed when it was sampled anew. */
async function closed(desk: Desk, base: string): Promise<void> {
  const sheet = soil('D-104', '5号大棚耕层土壤', desk.day(90))
  const id = await told(desk, base, { sheet, value: 0.42, ago: 90 })
  await stands(desk, id, 82)
  const content = '5号大棚停止采收，更换客土并施用土壤调理剂'
  const measure = await ordered(desk, id, { ago: 81, days: 30, kind: 'restore', content })
  const grower = { by: 'grower', ago: 55, region: desk.county }
  const result = { result: '已更换客土二十厘米，施用调理剂，期间没有采收' }
  await desk.step(['origin-measure', 'report', measure], grower, result)
  const findings = { findings: '现场核实，情况属实' }
  await desk.step(['origin-measure', 'accept', measure], { by: officer, ago: 53 }, findings)
  const anew = { recheckNo: 'D-104-2', recheckOn: desk.day(50), laboratory: laboratory.code }
  await desk.step(['environment-sample', 'resample', id], { by: officer, ago: 50 }, anew)
  const tester = { by: 'lab', ago: 44, region: desk.county }
  await desk.step(['environment-sample', 'recheck', id], tester, { recheckValue: 0.19 })
  await desk.step(['environment-sample', 'close', id], { by: 'farm-head', ago: 42 })
}

/** On the desk of whoever runs the base. */
async function underMeasures(desk: Desk, base: string): Promise<void> {
  const sheet = soil('D-105', '西坡果园土壤', desk.day(30))
  const id = await told(desk, base, { sheet, value: 0.36, ago: 30 })
  await stands(desk, id, 20)
  const content = '西坡果实采收前逐批检测，超标的不得上市'
  await ordered(desk, id, { ago: 19, days: 40, kind: 'noHarvest', content })
}

/** To be retested by another laboratory. */
async function disputed(desk: Desk, base: string): Promise<void> {
  const sheet = soil('D-106', '2号地块耕层土壤', desk.day(25))
  const id = await told(desk, base, { sheet, value: 0.31, ago: 25 })
  const grower = { by: 'grower', ago: 16, region: desk.county }
  const grounds = { grounds: '采样点靠近田埂，不能代表地块' }
  await desk.step(['environment-sample', 'object', id], grower, grounds)
  const asked = { retestLaboratory: secondLaboratory.code }
  await desk.step(['environment-sample', 'acceptObjection', id], { by: officer, ago: 14 }, asked)
}

/** An input that is not what its label says: a lead against its maker. */
async function lead(desk: Desk, base: string): Promise<void> {
  const sheet = pesticide('D-107', desk.day(22))
  const id = await told(desk, base, { sheet, value: 4.1, ago: 22 })
  await stands(desk, id, 12)
}

/** Produce of a base, sampled in its fields. */
async function harvested(desk: Desk, base: string): Promise<void> {
  for (const [n, product] of ['白菜', '韭菜', '菠菜', '白菜'].entries())
    await desk.step(
      ['sample', 'import'],
      { by: 'farm-head', ago: 40 - n },
      {
        ...{ sampleNo: `DL-NC-${101 + n}`, sampledOn: desk.day(40 - n), product, base },
        ...{ productClass: 'agricultural', stage: 'planting', level: 'county' },
        ...{ keyProduct: true, sampledUnit: growers[0]!.name },
        ...{ sampledUnitCode: growers[0]!.code, conclusion: 'pass' },
      },
    )
}
