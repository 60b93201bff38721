import {
  type Actor,
  appraiseSubjects,
  explain,
  type Kernel,
  list,
  type SchemeContent,
} from '@zhiheng/kernel'
import { type SchemeInForce, schemesInForce } from '@zhiheng/modules'
import { outlineOf, type Sentence } from './outline.ts'

export interface Asked {
  readonly actor: Actor
  /** A unified social credit code. */
  readonly code: string
  readonly on: string
}
export interface Stands {
  readonly in: SchemeInForce
  readonly grades: readonly string[]
  readonly score: { readonly low: string; readonly high: string } | null
  readonly reasons: readonly Sentence[]
}

/** How an enterprise stands today by the schemes in force where it is, as far as the actor may know. */
export async function standsNow(kernel: Kernel, asked: Asked): Promise<readonly Stands[]> {
  const { actor, code, on } = asked
  const home = await homeOf(kernel, asked)
  if (home === undefined) return []
  const schemes = (await schemesInForce(kernel, on)).filter(
    ({ region, content }) => content.subject === 'party' && home.startsWith(region),
  )
  const found = await Promise.all(
    schemes.map(async (scheme): Promise<Stands[]> => {
      const { content } = scheme
      const appraised = await appraiseSubjects(kernel, actor, { content, subjects: [code], on })
      const one = appraised.get(code)
      if (!one) return []
      const { grades, score } = one
      return [{ in: scheme, grades, score, reasons: outlineOf(explain(content, one)) }]
    }),
  )
  return found.flat()
}

async function homeOf(kernel: Kernel, { actor, code }: Asked): Promise<string | undefined> {
  const { records } = await list(kernel, 'party', { actor, where: { code }, limit: 1 })
  const [party] = records
  return party && String(party.fields.currentRegion ?? party.region)
}

/** A grade with what it is called in its scheme. */
export function gradeOf({ result }: SchemeContent, grade: string) {
  const title = result.bands.find((band) => band.grade === grade)?.title ?? grade
  return { grade, title }
}
