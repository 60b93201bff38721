import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Kernel, take } from '@zhiheng/kernel'
import { refreshRegions } from '../territory/refresh.ts'
import { countiesWithOfficers, hospital, laboratory, secondLaboratory } from './case-staff.ts'
import { actorIn, type Crew } from './crew.ts'
import { type Firm, firmsIn } from './firms.ts'
import { importFile } from './import-file.ts'
import { city, counties, zone } from './places.ts'
import { pick, randomFrom, requestOf } from './random.ts'
import { momentOf, type Timeline, yearsBefore } from './timeline.ts'

/** Where the files come to lie, and the days that they are of. */
export interface PartyImport {
  readonly folder: string
  readonly timeline: Timeline
}

/** Registers a zone, and every firm that is sampled with its years and its zone, as a clerk would: from files. */
export async function importParties(kernel: Kernel, crew: Crew, what: PartyImport): Promise<void> {
  const { folder, timeline } = what
  await registerZone(kernel, crew, timeline)
  await mkdir(folder, { recursive: true })
  const firms = counties.flatMap(firmsIn)
  const makers = firms.filter(({ makes, kind }) => makes && kind === '企业')
  const clerk = actorIn(crew, 'amr-clerk')
  const files = [
    ['party', '企业名录', partyTable(firms, timeline)],
    ['party-year', '企业年度情况', yearTable(makers, timeline)],
    ['party-zone', '园区企业', zoneTable(makers)],
  ] as const
  for (const [register, title, table] of files) {
    const path = join(folder, `${title}.csv`)
    await writeFile(path, `${table.map((cells) => cells.join(',')).join('\n')}\n`)
    await importFile(kernel, clerk, { path, register, at: momentOf(timeline.samplesFrom, 600) })
  }
}

type Table = readonly (readonly unknown[])[]

function partyTable(firms: readonly Firm[], { samplesFrom }: Timeline): Table {
  const random = randomFrom('firms')
  const first = Number(samplesFrom.slice(0, 4)) - 15
  const rows = firms.map(({ county, code, name, kind }) => {
    const founded = `${first + Math.floor(random() * 14)}-0${1 + Math.floor(random() * 9)}-18`
    return [county, code, name, kind, founded]
  })
  const organisations = [laboratory, secondLaboratory, hospital].map(({ code, name }) => {
    const kind = name.endsWith('公司') ? '企业' : '事业单位'
    return [countiesWithOfficers[0]!.code, code, name, kind, `${first}-03-18`]
  })
  const header = ['区划代码', '统一社会信用代码', '企业名称', '主体类型', '成立日期']
  return [header, ...rows, ...organisations]
}

/** What makers of food and of goods make, with division and title of GB/T 4754-2017. */
const industries: Readonly<Record<'food' | 'goods', readonly (readonly string[])[]>> = {
  food: [
    ['14', '食品制造业', '糕点、调味品'],
    ['13', '农副食品加工业', '小麦粉、食用植物油'],
  ],
  goods: [
    ['38', '电气机械和器材制造业', '电热水壶、插头插座'],
    ['30', '非金属矿物制品业', '水泥、建筑材料'],
    ['29', '橡胶和塑料制品业', '塑料管材、农用地膜'],
  ],
}

/** Output of two full years, and scale by it; the last of them is not yet known of every tenth. */
function yearTable(makers: readonly Firm[], timeline: Timeline): Table {
  const random = randomFrom('years')
  const [before, last] = yearsBefore(timeline, 2) as [string, string]
  const rows = makers.flatMap(({ county, code, name }) => {
    const food = /食品|粮油|豆制品/.test(name)
    const [division, title, product] = pick(random, industries[food ? 'food' : 'goods'])
    const output = Math.round(random() ** 3 * 18_000 + 120)
    const grown = Math.round(output * (0.92 + random() * 0.25))
    const row = (year: string, of: number) => {
      const scale = output > 2500 ? '规模以上' : '规模以下'
      const basis = `${city.name}${year}年名录`
      return [county, code, year, scale, basis, 'C', division, title, of, product]
    }
    return random() < 0.1 ? [row(before, output)] : [row(before, output), row(last, grown)]
  })
  return [
    '区划代码,统一社会信用代码,年度,规模,规模依据,行业门类,行业代码,行业名称,产值,主要产品'.split(
      ',',
    ),
    ...rows,
  ]
}

function zoneTable(makers: readonly Firm[]): Table {
  const random = randomFrom('zones')
  const inside = makers.filter(({ county }) => zone.members.some((member) => member === county))
  const rows = inside
    .filter(() => random() < 0.3)
    .map(({ county, code }) => {
      const since = `20${12 + Math.floor(random() * 10)}-03-01`
      return [county, code, zone.code, zone.name, '开发区', since]
    })
  return [['区划代码', '统一社会信用代码', '园区代码', '园区名称', '园区类型', '入驻日期'], ...rows]
}

async function registerZone(kernel: Kernel, crew: Crew, { samplesFrom }: Timeline): Promise<void> {
  const { code, name, members } = zone
  const answers = { code, name, kind: 'zone', since: '2012-01-01', members }
  await take(kernel, ['territory', 'register'], {
    on: [{ at: { region: city.code }, answers }],
    actor: actorIn(crew, 'admin'),
    at: momentOf(samplesFrom, 300),
    request: requestOf('zone', code),
  })
  await refreshRegions(kernel)
}
