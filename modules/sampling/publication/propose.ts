import { all, atLeast, atMost, oneOf, type RecordRead, stream } from '@zhiheng/kernel'
import type { Asking } from '../lots/read.ts'
import { failedItem, lineOf, type Tests } from './line.ts'

/** Why results cannot be put on a notice, in a sentence for the person. */
export class ResultsHindered extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ResultsHindered'
  }
}

/** What a notice could say, and what has to wait: batches whose result does not stand yet. */
export interface Proposed {
  /** What the step `list` of a line is told. */
  readonly lines: readonly Readonly<Record<string, unknown>>[]
  readonly waiting: readonly { readonly sampleNo: string; readonly why: string }[]
}

/** Why a batch is not on the list, by its state; what is void or was imported as finished is none of them. */
const waits: Readonly<Record<string, string>> = {
  taken: '尚未送检',
  atLaboratory: '检验中',
  tested: '结果尚未通知企业',
  notified: '复检、异议期限未满或尚未处理完毕',
}
const inForce = ['final', 'disposed']

/**
 * The results in force of the notice's period, class, level and department that are on no notice yet, or of them those
 * with `numbers`, each of which must be there. @throws {ResultsHindered}
 */
export async function proposeResults(
  asking: Asking,
  { notice, numbers }: { readonly notice: RecordRead; readonly numbers: readonly string[] | null },
): Promise<Proposed> {
  if (notice.state !== 'drafted') throw new ResultsHindered('公告已经送审或公布，不能再列入结果')
  const found = await batchesOf(asking, notice)
  const asked = numbers ? numbers.map((no) => named(found, no)) : found
  const ready = asked.filter(isReady)
  const waiting = asked.filter(({ state }) => state in waits).map(waitingOf)
  if (numbers && waiting.length > 0) throw new ResultsHindered(sayWaiting(waiting))
  return { lines: await linesOf(asking, notice, ready), waiting }
}

const isReady = ({ state, fields }: RecordRead): boolean =>
  inForce.includes(state) && !fields.enlisted && fields.conclusion != null

const waitingOf = ({ state, fields }: RecordRead) => ({
  sampleNo: String(fields.sampleNo),
  why: waits[state]!,
})

const sayWaiting = (waiting: Proposed['waiting']): string =>
  waiting.map(({ sampleNo, why }) => `抽样单${sampleNo}${why}，不能公布`).join('；')

function named(found: readonly RecordRead[], no: string): RecordRead {
  const batch = found.find(({ fields }) => fields.sampleNo === no)
  if (!batch) throw new ResultsHindered(`公告的抽样期间、类别和级别内没有抽样单${no}`)
  if (batch.fields.enlisted) throw new ResultsHindered(`抽样单${no}已经列入公告`)
  if (!isReady(batch) && !(batch.state in waits))
    throw new ResultsHindered(`抽样单${no}没有生效的检验结论，不能公布`)
  return batch
}

async function batchesOf({ kernel, actor }: Asking, { region, fields }: RecordRead) {
  const { productClass, level, department, from, until } = fields as Record<string, string>
  const where = all(
    { region, productClass: productClass! },
    { sampledOn: atLeast(from!) },
    { sampledOn: atMost(until!) },
  )
  const found = await gathered(stream(kernel, 'sample', { actor, where }))
  return found.filter((one) => one.fields.level === level && one.fields.department === department)
}

async function linesOf(asking: Asking, notice: RecordRead, batches: readonly RecordRead[]) {
  const reports = await byLink(asking, ['test-report', 'sample'], batches)
  const first = [...reports.values()].flat().filter(({ fields }) => fields.kind === 'first')
  const items = await byLink(asking, ['test-item', 'report'], first)
  return batches.map((batch) => lineOf(notice, batch, testsOf(reports.get(batch.id) ?? [], items)))
}

function testsOf(
  reports: readonly RecordRead[],
  items: ReadonlyMap<string, readonly RecordRead[]>,
): Tests {
  const told = reports.filter(({ state }) => state !== 'returned')
  const of = (kind: string) => told.find(({ fields }) => fields.kind === kind)
  const first = of('first')
  const failed = (first && items.get(first.id)?.filter(isFailed)) ?? []
  return {
    laboratory: (first?.fields.laboratory ?? null) as string | null,
    retestLaboratory: (of('retest')?.fields.laboratory ?? null) as string | null,
    failed: failed.map(failedItem),
  }
}

const isFailed = ({ state, fields }: RecordRead): boolean =>
  state !== 'struck' && fields.judgement === 'fail'

/** Parents that are asked for at once. */
const together = 200

async function byLink(
  { kernel, actor }: Asking,
  [register, link]: readonly [register: string, link: string],
  parents: readonly RecordRead[],
): Promise<Map<string, RecordRead[]>> {
  const found: RecordRead[] = []
  for (let n = 0; n < parents.length; n += together) {
    const where = { [link]: oneOf(...parents.slice(n, n + together).map(({ id }) => id)) }
    found.push(...(await gathered(stream(kernel, register, { actor, where }))))
  }
  return Map.groupBy(found, ({ fields }) => fields[link] as string)
}

async function gathered(records: AsyncIterable<RecordRead>): Promise<RecordRead[]> {
  const found: RecordRead[] = []
  for await (const record of records) found.push(record)
  return found
}
