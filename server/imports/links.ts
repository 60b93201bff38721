import {
  type Actor,
  type AnyRegister,
  type Entry,
  type Field,
  type Fields,
  type Kernel,
  list,
  type RecordRead,
} from '@zhiheng/kernel'
import { serialsOf } from '@zhiheng/kernel/register/store.ts'
import type { ReadRow } from './source.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const numbered = /^\d{4}-\d{4,}$/
/** Records that one word may name before it is too vague to be looked at. */
const most = 50

/** Who imports, and where records lie whose row names no region. */
interface Asking {
  readonly kernel: Kernel
  readonly actor: Actor
  readonly region: string
}
interface Meant {
  readonly field: string
  readonly says: string
}

/**
 * Rows whose links are told as people tell them: by the record's number, or by a word that it is known by, such as the
 * lot of a batch. A word that names no record, or several that the row's enterprise does not tell apart, is a fault.
 */
export async function* linked(
  rows: AsyncIterable<ReadRow>,
  fields: Fields,
  asking: Asking,
): AsyncGenerator<ReadRow> {
  const links = Object.entries(fields as Record<string, Field>).filter(
    ([, { kind, to }]) => kind === 'link' && to && asking.kernel.catalogue.entries.has(to),
  )
  const known = new Map<string, Promise<readonly RecordRead[]>>()
  const named = (entry: Entry, word: string) => {
    const place = `${entry.register.name} ${word}`
    const found = known.get(place) ?? recordsCalled(asking, entry, word)
    known.set(place, found)
    return found
  }
  const bodies = new Map<string, Promise<ReadonlyMap<string, string>>>()
  const departments = Object.keys(fields).filter(
    (name) => (fields as Record<string, Field>)[name]!.kind === 'department',
  )
  for await (const row of rows) {
    const answers: Record<string, unknown> = { ...row.answers }
    const faults: Meant[] = []
    for (const field of departments) {
      const word = answers[field]
      if (typeof word !== 'string') continue
      const { region } = row.at
      const known = bodies.get(region) ?? departmentsOf(asking, region)
      bodies.set(region, known)
      answers[field] = (await known).get(word.trim()) ?? word
    }
    for (const [field, { to, title }] of links) {
      const word = answers[field]
      if (typeof word !== 'string' || word.trim() === '' || uuid.test(word.trim())) continue
      const entry = asking.kernel.catalogue.entries.get(to!)!
      const meant = sameParty(await named(entry, word.trim()), answers.party)
      if (meant.length === 1) answers[field] = meant[0]!.id
      else faults.push({ field, says: sayOf(entry, { title, word, found: meant.length }) })
    }
    yield { ...row, answers, faults: [...row.faults, ...faults] }
  }
}

/** Codes of the departments of a region by what they are called. */
async function departmentsOf({ kernel, actor }: Asking, region: string) {
  const where = { region }
  const { records } = await list(kernel, 'department', { actor, where, limit: 500 })
  const names = records.flatMap(({ fields: { code, name, shortName } }) =>
    [name, shortName].flatMap((one) => (one ? [[String(one), String(code)] as const] : [])),
  )
  return new Map(names)
}

/** Where several are called so, those of the enterprise that the row is about. */
const sameParty = (found: readonly RecordRead[], party: unknown): readonly RecordRead[] =>
  found.length > 1 ? found.filter(({ fields }) => fields.party === party) : found

function sayOf(
  { register }: Entry,
  { title, word, found }: { readonly title: string; readonly word: string; readonly found: number },
): string {
  const by = tellingOf(register).map((name) => `“${register.fields[name]!.title}”`)
  const how = by.length > 0 ? `请填写${by.join('或')}` : '请填写记录的标识'
  return found === 0
    ? `${title}“${word}”没有找到；${how}`
    : `${title}“${word}”有${found}条记录，不能确定是哪一条；${how}`
}

/** Fields by whose whole text a record is told. */
const tellingOf = (register: AnyRegister): readonly string[] => [
  ...new Set(
    [...serialsOf(register), ...(register.key ?? []), ...(register.search ?? [])]
      .map(String)
      .filter((name) => ['code', 'text'].includes(register.fields[name]?.kind ?? '')),
  ),
]

async function recordsCalled(
  { kernel, actor, region }: Asking,
  { register, procedure }: Entry,
  word: string,
): Promise<readonly RecordRead[]> {
  const of = (asked: object) =>
    list(kernel, register.name, { actor, limit: most, ...asked }).then(({ records }) => records)
  const byNumber = numbered.test(word)
    ? await Promise.all(serialsOf(register).map((name) => of({ where: { region, [name]: word } })))
    : []
  const byWord = register.search && word.length > 1 ? await of({ search: word }) : []
  const telling = tellingOf(register)
  const found = [...byNumber.flat(), ...byWord].filter(
    ({ state, fields }) =>
      !procedure.voids?.includes(state) && telling.some((name) => fields[name] === word),
  )
  return [...new Map(found.map((record) => [record.id, record])).values()]
}
