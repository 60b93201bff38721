import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Kernel } from '@zhiheng/kernel'
import { confirmWithScheme, proposalsOf, schemeIn } from '@zhiheng/modules'
import { readText } from '@zhiheng/policy'
import type { Crew } from './crew.ts'
import { city } from './places.ts'
import { requestOf } from './random.ts'
import { daysAgo, momentOf, type Timeline, writtenFor } from './timeline.ts'

const file = join(import.meta.dirname, 'award.txt')

/** The city's award with the draft of its scheme, which waits for a second post to approve it. */
export async function loadAward(kernel: Kernel, crew: Crew, timeline: Timeline): Promise<void> {
  const written = await readFile(file, 'utf8')
  const moved = timeline.year - writtenFor
  const reading = readText(written.replace(/20[23]\d/g, (year) => String(Number(year) + moved)))
  const { text, outline, title, docNo } = reading
  const actor = crew.office
  const head = { title: title ?? '', issuer: '澜安市人民政府', docNo, issuedOn: null }
  const asked = { reading, region: city.code, today: timeline.today }
  await confirmWithScheme(
    kernel,
    { actor, at: momentOf(daysAgo(timeline, 4)), request: requestOf('award') },
    {
      region: city.code,
      document: { ...head, startsOn: null, endsOn: null, openness: 'open' },
      ...{ text, outline, scheme: schemeIn(reading) },
      ...(await proposalsOf(kernel, actor, asked)),
    },
  )
}
