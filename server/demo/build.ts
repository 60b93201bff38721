import { join } from 'node:path'
import type { Kernel } from '@zhiheng/kernel'
import { nameRegion } from '../regions.ts'
import { loadAward } from './award.ts'
import { loadCases } from './cases/index.ts'
import { stateCredit } from './credit.ts'
import { actorIn, hireEverybody } from './crew.ts'
import { stateFigures } from './figures.ts'
import { entrustGoals } from './goal-departments.ts'
import { importSamples } from './import.ts'
import { stateKept } from './kept.ts'
import { type Loaded, loadOutline } from './outline.ts'
import { importParties } from './parties.ts'
import { city, counties, province } from './places.ts'
import { stateSchemes } from './schemes.ts'
import { loadCountyPlan, supervise } from './supervision.ts'
import { moveTasks } from './tasks.ts'
import { momentOf, timelineOf } from './timeline.ts'
import { submitUnitPlans } from './unit-plans.ts'
import { planTheYear } from './work-plan.ts'

/** What a demonstration is made from: the same for the same day and size. */
export interface BuildOptions {
  readonly today: string
  /** How many sampling results. */
  readonly rows: number
  readonly dataDir: string
  /** Told, again and again, what is being done. */
  readonly progress: (line: string) => void
}

/** Builds the demonstration over a migrated database; what an interrupted build has done is not done again. */
export async function buildDemo(kernel: Kernel, options: BuildOptions): Promise<Loaded> {
  const { today, rows, dataDir, progress } = options
  const timeline = timelineOf(today)
  progress('正在登记地区、部门和人员')
  for (const region of [province, city, ...counties]) await nameRegion(kernel.pool, region)
  const crew = await hireEverybody(kernel, momentOf(timeline.samplesFrom))
  progress('正在解读并确认纲要')
  await loadCountyPlan(kernel, crew, timeline)
  // Lists begin with what was loaded last: the outline stays in front.
  await loadAward(kernel, crew, timeline)
  await stateSchemes(kernel, crew, timeline)
  const loaded = await loadOutline(kernel, crew, timeline)
  await stateFigures(kernel, { crew, timeline, draft: loaded.draft })
  const movement = { kernel, crew, timeline, loaded }
  await entrustGoals(movement)
  await moveTasks(movement)
  await submitUnitPlans(movement)
  await planTheYear(movement)
  await supervise(movement)
  const folder = join(dataDir, 'demo')
  const clerk = actorIn(crew, 'amr-clerk')
  progress('正在登记企业和园区')
  await importParties(kernel, crew, { folder, timeline })
  await stateKept(kernel, crew, timeline)
  await stateCredit(kernel, crew, timeline)
  progress('正在登记投诉、整改和案件')
  await loadCases({ kernel, crew, timeline })
  await importSamples(kernel, clerk, { folder, rows, timeline, progress })
  return loaded
}
