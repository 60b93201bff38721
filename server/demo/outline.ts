import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Address, type Kernel, readAddress, take } from '@zhiheng/kernel'
import { confirmDocument, type DocumentDraft, proposalsOf } from '@zhiheng/modules'
import { type Reading, readText } from '@zhiheng/policy'
import type { Crew } from './crew.ts'
import { city } from './places.ts'
import { requestOf } from './random.ts'
import { momentOf, type Timeline, writtenFor } from './timeline.ts'

const file = join(import.meta.dirname, 'outline.txt')

/** The outline with its years moved to those of the demonstration. */
export async function outlineText({ year }: Pick<Timeline, 'year'>): Promise<string> {
  const text = await readFile(file, 'utf8')
  return text.replace(/20[23]\d/g, (written) => String(Number(written) + year - writtenFor))
}

/** The document as it was confirmed, and where it is. */
export interface Loaded {
  readonly at: Address
  readonly draft: DocumentDraft
}

/** Reads the city's outline, confirms what was read as the office does, and has a second post publish it. */
export async function loadOutline(
  kernel: Kernel,
  { office, reviewer }: Crew,
  timeline: Timeline,
): Promise<Loaded> {
  const reading = readText(await outlineText(timeline))
  const what = { reading, region: city.code, today: timeline.today }
  const draft = draftOf(reading, timeline, await proposalsOf(kernel, office, what))
  const confirming = { actor: office, at: momentOf(`${timeline.year}-01-20`) }
  const request = requestOf('outline')
  const { address } = await confirmDocument(kernel, { ...confirming, request }, draft)
  const at = readAddress(address)!
  await take(kernel, ['document', 'publish'], {
    on: [{ at, answers: { review: '已核对原文和公开属性，同意公开' } }],
    actor: reviewer,
    at: momentOf(`${timeline.year}-01-21`),
    request: requestOf('outline', 'publish'),
  })
  return { at, draft }
}

function draftOf(
  { text, outline, title, issuer, docNo, date }: Reading,
  { year }: Timeline,
  { goals, tasks }: Awaited<ReturnType<typeof proposalsOf>>,
): DocumentDraft {
  return {
    region: city.code,
    document: {
      title: title ?? '',
      issuer,
      docNo,
      issuedOn: date as DocumentDraft['document']['issuedOn'],
      startsOn: `${year}-01-01` as `${number}-${number}-${number}`,
      endsOn: `${year + 4}-12-31` as `${number}-${number}-${number}`,
      openness: 'open',
    },
    text,
    outline,
    goals,
    tasks,
  }
}
