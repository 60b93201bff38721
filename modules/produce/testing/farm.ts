import { randomUUID } from 'node:crypto'
import type { Actor } from '@zhiheng/kernel'
import { type Answers, type Desk, laboratory, people } from '../../sampling/testing/desk.ts'

export {
  city,
  elsewhere,
  laboratory,
  openDesk,
  otherLaboratory,
  paper,
} from '../../sampling/testing/desk.ts'
export type { Answers, Desk }

/** An invented cooperative that runs a base, and an invented maker of a pesticide. */
export const grower = '93370102MA3K7XY398'
export const inputMaker = '91330100799655058B'

const agri = (name: string, roles: readonly string[], more: Partial<Actor> = {}): Actor => ({
  ...people.otherOfficer,
  post: randomUUID(),
  person: randomUUID(),
  name,
  roles,
  ...more,
})
const { tester, otherTester, maker } = people
export const staff = {
  officer: agri('农业执法人员 吴六', ['officer']),
  head: agri('农业农村局局长 郑七', ['head']),
  /** Of another department. */
  stranger: people.officer,
  owner: { ...maker, post: randomUUID(), name: '青穗合作社 何八', party: grower },
  otherOwner: people.shop,
  tester,
  otherTester,
}

/** What the soil of a greenhouse is measured for; the limit is that of the test, not of a standard. */
export const sheet = (sampleNo: string, more: Answers = {}): Answers => ({
  sampleNo,
  specimen: '3号大棚耕层土壤',
  medium: 'soil',
  purpose: 'routine',
  takenOn: '2026-03-02',
  item: '镉',
  unit: 'mg/kg',
  upperLimit: 0.3,
  standard: '试验用限值',
  ...more,
})
export const inputSheet = (sampleNo: string, more: Answers = {}): Answers =>
  sheet(sampleNo, {
    ...{ specimen: '吡虫啉可湿性粉剂', medium: 'input', inputSort: 'pesticide' },
    ...{ maker: inputMaker, purpose: 'check', item: '有效成分', unit: '%' },
    ...{ upperLimit: null, lowerLimit: 9.5 },
    ...more,
  })

/** A base that the department keeps. */
export const openBase = (desk: Desk, baseNo: string, more: Answers = {}): Promise<string> =>
  desk.step(['production-base', 'import'], staff.officer, {
    ...{ baseNo, name: '青穗蔬菜基地', party: grower, kind: 'planting', produce: '叶菜' },
    ...{ area: 320, since: '2020-01-01', department: 'agri' },
    ...more,
  })

/** A sample from the page of its base, with what the laboratory measured. */
export async function measured(
  desk: Desk,
  of: { readonly base: string; readonly sheet: Answers; readonly value: number },
): Promise<string> {
  await desk.step(['production-base', 'sample', of.base], staff.officer, of.sheet)
  const found = await desk.all('environment-sample', { base: of.base }, staff.head)
  const { id } = found.find(({ fields }) => fields.sampleNo === of.sheet.sampleNo)!
  await desk.step(['environment-sample', 'hand', id], staff.officer, { laboratory })
  const { takenOn } = of.sheet
  await desk.step(['environment-sample', 'measure', id], staff.tester, {
    measured: of.value,
    measuredOn: takenOn,
  })
  return id
}

/** A failed sample that its owner knows of. */
export async function told(
  desk: Desk,
  of: { readonly base: string; readonly sheet: Answers; readonly value: number },
): Promise<string> {
  const id = await measured(desk, of)
  const findings = { findings: '镉超过限值' }
  await desk.step(['environment-sample', 'tell', id], staff.officer, findings)
  return id
}

/** The measure that was ordered last. */
export async function ordered(desk: Desk, sample: string, until: string): Promise<string> {
  const demand = { kind: 'noHarvest', content: '3号大棚暂停采收', until }
  await desk.step(['environment-sample', 'order', sample], staff.officer, demand)
  const open = await desk.all('origin-measure', { sample, state: 'ordered' }, staff.head)
  return open[0]!.id
}

/** Reported by the owner and verified. */
export async function carriedOut(desk: Desk, measure: string): Promise<void> {
  const result = { result: '已停止采收并设置标识' }
  await desk.step(['origin-measure', 'report', measure], staff.owner, result)
  const findings = { findings: '现场核实属实' }
  await desk.step(['origin-measure', 'accept', measure], staff.officer, findings)
}
