import {
  type Actor,
  type Address,
  clock,
  find,
  type Kernel,
  list,
  type RecordRead,
} from '@zhiheng/kernel'
import {
  directionOf,
  jurisdictionOf,
  likest,
  type Matter,
  type Past,
  patternOf,
} from '@zhiheng/modules'
import { HttpProblem } from '../http/problems.ts'

/** Of one kind of likeness, so many records are looked at, the newest first. */
const most = 100

/**
 * What helps the desk to decide about a submission: which authority is competent, what is like it, and what the same
 * person wrote before. Only of records that the actor may read; nothing is decided by it.
 */
export async function aidFor(
  kernel: Kernel,
  { actor, at }: { readonly actor: Actor; readonly at: Address },
) {
  const letter = await find(kernel, 'submission', { actor, at })
  if (!letter) throw new HttpProblem('record.unknown')
  const own = textsOf(letter)
  const [direction, persons, others] = await Promise.all([
    direct(kernel, letter),
    samePerson(kernel, { actor, at }),
    sameRespondent(kernel, actor, own),
  ])
  const same = new Set(persons.map(({ id }) => id))
  const near = [...new Map([...persons, ...others].map((one) => [one.id, one])).values()]
  const phone = (id: string) => (same.has(id) || id === letter.id ? 'same' : null)
  const matters = near.map((one) => matterOf(one, phone(one.id)))
  const alike = likest(matterOf(letter, phone(letter.id)), matters).map((one) => ({
    ...one,
    why: [...one.why],
    submission: near.find(({ id }) => id === one.id)!,
  }))
  const past = await pastOf(kernel, actor, [letter, ...persons])
  return { direction, alike, pattern: patternOf(past, own.receivedOn ?? '') }
}

type Texts = Readonly<Record<string, string | null>>
const textsOf = ({ fields }: RecordRead): Texts => fields as Texts

/** The competent authority, as far as the letter and the registered places of the enterprises tell. */
async function direct(kernel: Kernel, letter: RecordRead) {
  const { wants, seller, shownAddress, actRegion, receivedOn, ...rest } = textsOf(letter)
  const [respondent, operator] = await Promise.all([
    placeOf(kernel, rest.respondentParty),
    placeOf(kernel, rest.platformParty),
  ])
  const facts = {
    kind: wants === 'tip' ? ('tip' as const) : ('complaint' as const),
    seller: (seller ?? 'ordinary') as 'ordinary',
    ...{ respondent, operator, shownAddress: shownAddress ?? null, act: actRegion ?? null },
  }
  const found = jurisdictionOf(facts, receivedOn ?? '')
  return found ? directionOf(found, letter.region) : null
}

/** Where an enterprise is registered: no secret of any region. */
async function placeOf(kernel: Kernel, party: string | null | undefined): Promise<string | null> {
  if (!party) return null
  const { records } = await list(kernel, 'party', {
    actor: clock,
    where: { code: party },
    limit: 1,
  })
  return records[0]?.region ?? null
}

/** Submissions under the same telephone or identity number, found without either being read. */
async function samePerson(
  kernel: Kernel,
  { actor, at }: { readonly actor: Actor; readonly at: Address },
): Promise<readonly RecordRead[]> {
  const found = await Promise.all(
    ['phone', 'identity'].map((field) =>
      list(kernel, 'submission', {
        actor,
        sameAs: { field, register: 'submission', at, of: field },
        limit: most,
      }),
    ),
  )
  const all = found.flatMap(({ records }) => records).filter(({ id }) => id !== at.id)
  return [...new Map(all.map((one) => [one.id, one])).values()]
}

async function sameRespondent(kernel: Kernel, actor: Actor, own: Texts) {
  const asked = (['respondentParty', 'externalNo'] as const).filter((name) => own[name])
  const found = await Promise.all(
    asked.map((name) =>
      list(kernel, 'submission', { actor, where: { [name]: own[name]! }, limit: most }),
    ),
  )
  return found.flatMap(({ records }) => records)
}

function matterOf(record: RecordRead, phone: string | null): Matter {
  const { channel, externalNo, receivedOn, respondent, respondentParty, product, text } =
    textsOf(record)
  return {
    id: record.id,
    channel: channel ?? '',
    externalNo: externalNo ?? null,
    receivedOn: receivedOn ?? '',
    phone,
    respondent: respondent ?? '',
    respondentParty: respondentParty ?? null,
    product: product ?? null,
    text: text ?? '',
  }
}

/** What became of the complaints among them. */
async function pastOf(
  kernel: Kernel,
  actor: Actor,
  letters: readonly RecordRead[],
): Promise<readonly Past[]> {
  return Promise.all(
    letters.map(async (letter) => {
      const where = { submission: letter.id }
      const { records } = await list(kernel, 'complaint', { actor, where, limit: 1 })
      const outcome = (records[0]?.fields.outcome ?? null) as string | null
      const amount = (letter.fields.amount ?? null) as number | null
      return { ...matterOf(letter, null), amount, outcome }
    }),
  )
}
