import { createHash } from 'node:crypto'
import { ancestorCodes } from '@zhiheng/codes'
import {
  type Actor,
  type Address,
  deliveries,
  find,
  type Kernel,
  publicActor,
  Refusal,
  stream,
} from '@zhiheng/kernel'
import { countsOf, coverageOf } from '../cascade/coverage.ts'
import { documentNumber } from '../cascade/numbers.ts'
import { planOf } from '../cascade/read.ts'
import { type Held, held } from '../fields.ts'
import { everyOne, type Holding, holdingsOf } from '../outline/load.ts'

type Answers = Readonly<Record<string, unknown>>

/**
 * What filing a document states, made from the document itself: to whom, under which document, for which time, and
 * how far it covers that document where it is released. People's answers count for level, number and note only.
 * @throws {Refusal} where there is nobody to file it with, or the last filing is not decided yet
 */
export async function completeFiling(
  kernel: Kernel,
  actor: Actor,
  { at, answers }: { readonly at: Address; readonly answers: Answers },
): Promise<Answers> {
  const record = await find(kernel, 'document', { actor, at })
  if (!record) return answers
  const [own] = await holdingsOf(kernel, actor, [record])
  const upperNo = numberFor(own!.document, answers.upperNo)
  const released = await releasedUnder(kernel, upperNo)
  const to = regionFor(at.region, { level: answers.level, released })
  const upper = released.find(({ region }) => region === to)
  return {
    to,
    upperNo,
    note: answers.note ?? null,
    level: answers.level ?? null,
    version: await nextVersion(kernel, actor, { at, to }),
    digest: createHash('sha256').update(own!.document.fields.text).digest('hex'),
    goals: own!.goals.length,
    tasks: own!.tasks.length,
    ...(upper && (await comparison(kernel, upper, own!))),
  }
}

function wrong(field: string, says: string): Refusal {
  const problem = { row: 1, field, code: 'answers.invalid', says }
  return new Refusal('answers.invalid', says, [problem])
}

function numberFor({ fields }: Held<'document'>, stated: unknown): string {
  const number = stated || fields.basis?.[0]
  if (typeof number === 'string') return documentNumber(number)
  throw wrong('upperNo', '请填写所依据的上级文件的发文字号，或者先在文件信息里补写“依据文件”')
}

/** Documents of this number that everyone may read. */
async function releasedUnder(kernel: Kernel, number: string): Promise<Held<'document'>[]> {
  const found = await everyOne(stream(kernel, 'document', { actor: publicActor }))
  return found
    .map((one) => held('document', one))
    .filter(({ fields }) => fields.docNo && documentNumber(fields.docNo) === number)
}

/** The level that is stated, else that of the region which made the upper document, else the one above. */
function regionFor(
  region: string,
  { level, released }: { readonly level: unknown; readonly released: readonly Held<'document'>[] },
): string {
  const above = ancestorCodes(region)
  const [direct, next] = above
  const maker = released.find((one) => above.includes(one.region))?.region
  const to = level === 'next' ? next : level === 'direct' ? direct : (maker ?? direct)
  if (to) return to
  throw wrong('level', '没有这一级上级地区，请重新选择“报送给”')
}

const undecided = ['delivered', 'signed']

async function nextVersion(
  kernel: Kernel,
  actor: Actor,
  { at, to }: { readonly at: Address; readonly to: string },
): Promise<number> {
  const sent = (await deliveries(kernel, { actor, at })).filter(
    (one) => one.register === 'plan-filing' && one.to === to,
  )
  const last = sent.at(-1)
  if (last && undecided.includes(last.state))
    throw new Refusal(
      'step.not-now',
      `第 ${sent.length} 次报送上级还没有审定（${last.stateTitle}），批准或退回后才能再次报送`,
      null,
    )
  return sent.length + 1
}

/** Only what is released: the lower office may know no more of the upper document. */
async function comparison(kernel: Kernel, upper: Held<'document'>, own: Holding) {
  const record = upper as unknown as Parameters<typeof holdingsOf>[2][number]
  const [above] = await holdingsOf(kernel, publicActor, [record])
  return countsOf(coverageOf(planOf([above!]), planOf([own])))
}
