import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Actor, fold, type Kernel } from '@zhiheng/kernel'
import { importFile } from './import-file.ts'
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
      register: 'sample',
      at: year < lastYear ? momentOf(`${year + 1}-01-08`) : lately(timeline, 0),
      onRows: (n) => progress(`正在导入监督抽查结果：${before + n} / ${rows} 行`),
    })
    before += done
  }
  progress('正在汇总指标')
  await fold(kernel, 'sample')
}
