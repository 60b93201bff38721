import {
  type Actor,
  gradeCounts,
  type Kernel,
  party,
  region,
  type Standing,
  standingRuns,
} from '@zhiheng/kernel'
import { type SchemeInForce, schemesInForce } from '@zhiheng/modules'
import { namesIn } from '../records/names.ts'
import { namesOfRegions } from '../regions.ts'
import { isOverAll } from './nightly.ts'
import { gradeOf } from './now.ts'

/** Schemes in force by which somebody of whom the actor may know it is appraised every night. */
export async function appraisedIn(
  kernel: Kernel,
  actor: Actor,
  on: string,
): Promise<readonly SchemeInForce[]> {
  const meets = (one: string) =>
    actor.scope.some((own) => own.startsWith(one) || one.startsWith(own))
  const schemes = await schemesInForce(kernel, on)
  const known = (one: SchemeInForce) => mayKnow(kernel, actor, one)
  return schemes.filter((one) => meets(one.region) && isOverAll(one) && known(one))
}

/** Whether the actor may know how anybody stands by it. */
const mayKnow = ({ catalogue }: Kernel, actor: Actor, { content }: SchemeInForce): boolean =>
  catalogue.subjects
    .get(content.subject)
    ?.readBy.some(({ roles }) => roles.some((role) => actor.roles.includes(role))) ?? false

/** Each with its last run, and how many stand how by it within the actor's reach. */
export async function countedIn(kernel: Kernel, actor: Actor, schemes: readonly SchemeInForce[]) {
  const names = await namesOfRegions(
    kernel.pool,
    schemes.map((one) => one.region),
  )
  return Promise.all(
    schemes.map(async ({ region: of, code, content }) => {
      const scheme = { region: of, code }
      const [run] = await standingRuns(kernel, { actor, scheme })
      const month = run?.on.slice(0, 7)
      const found = month
        ? await gradeCounts(kernel, { actor, scheme, from: month, to: month, level: 2 })
        : []
      const count = (grade: string | null) =>
        found.filter((one) => one.grade === grade).reduce((sum, { n }) => sum + n, 0)
      const grades = content.result.bands.map(({ grade }) => gradeOf(content, grade))
      return {
        ...{ scheme: code, title: content.title, version: content.version },
        ...{ region: of, regionName: names.get(of) ?? of },
        run: run ? { at: run.at, on: run.on, subjects: run.subjects, changed: run.changed } : null,
        counts: [
          ...grades.map((grade) => ({ grade, n: count(grade.grade) })),
          { grade: null, n: count(null) },
        ],
      }
    }),
  )
}

const named = { party: party('企业'), region: region('地区') }

/** How enterprises and regions of standings are called. */
export async function namesOfStandings(kernel: Kernel, actor: Actor, of: readonly Standing[]) {
  const shown = of.map((one) => ({
    region: one.region,
    fields: named,
    values: { party: one.subject, region: one.region },
  }))
  const names = await namesIn(kernel, actor, shown)
  return (one: Standing) => ({
    name: names[one.subject] ?? null,
    regionName: names[one.region] ?? one.region,
  })
}
