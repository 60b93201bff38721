import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Actor, fold, importRows, type Kernel } from '@zhiheng/kernel'
import { sample } from '@zhiheng/modules'
import { findHeader } from '../imports/header.ts'
import { mapHeaders } from '../imports/mapping.ts'
import { openSheet } from '../imports/open.ts'
import { answersOf } from '../imports/source.ts'
import { city } from './places.ts'
import { requestOf } from './random.ts'
import { sampleMonths, writeSamples } from './samples.ts'
import { lately, momentOf, type Timeline } from './timeline.ts'

/** Where the files come to lie, how many rows they have together, and who is told how far it is. */
export interface SampleImport {
  readonly folder: string
  readonly rows: number
  readonly timeline: Timeline
  readonly progress: (line: string) => void
}

/** Writes one file of sampling results a year, imports them as a clerk would, and adds them up. */
export async function importSamples(
  kernel: Kernel,
  actor: Actor,
  what: SampleImport,
): Promise<void> {
  const { folder, rows, timeline, progress } = what
  await mkdir(folder, { recursive: true })
  const years = Map.groupBy(sampleMonths(timeline, rows), ({ year }) => year)
  const lastYear = Math.max(...years.keys())
  let before = 0
  for (const [year, of] of years) {
    const path = join(folder, `监督抽查结果-${year}.csv`)
    await writeSamples(path, of, timeline.today)
    const done = await importFile(kernel, actor, {
      path,
      at: year < lastYear ? momentOf(`${year + 1}-01-08`) : lately(timeline, 0),
      onRows: (n) => progress(`正在导入监督抽查结果：${before + n} / ${rows} 行`),
    })
    before += done
  }
  progress('正在汇总指标')
  await fold(kernel, 'sample')
}

interface OneFile {
  readonly path: string
  readonly at: Date
  readonly onRows: (n: number) => void
}

async function importFile(kernel: Kernel, actor: Actor, file: OneFile): Promise<number> {
  const sheet = await openSheet(file.path, 'text')
  const header = await findHeader(sheet, sample.fields)
  const mapping = mapHeaders(header.names, sample.fields)
  const done = await importRows(kernel, ['sample', 'import'], {
    source: () => answersOf(sheet, { header, mapping, region: city.code, fields: sample.fields }),
    actor,
    request: requestOf('samples', file.path.replace(/^.*[\\/]/, '')),
    now: () => file.at,
    rows: 'good',
    onBatch: ({ rows }) => file.onRows(rows),
  })
  const [problem] = done.problems
  if (problem) throw new Error(`${file.path}: row ${problem.row}: ${problem.says}`)
  return done.rows
}
