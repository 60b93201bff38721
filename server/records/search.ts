import {
  type Actor,
  addressText,
  type Entry,
  type Field,
  type Kernel,
  list,
  type RecordRead,
  serialsOf,
} from '@zhiheng/kernel'
import { headlineOf } from './headline.ts'
import { isMine } from './offered.ts'

/** A record that the words were found in. */
export interface Hit {
  readonly address: string
  readonly region: string
  readonly title: string
  readonly state: string
  /** The words with what stands around them, where the title does not hold them. */
  readonly excerpt: string | null
  /** The document whose sentence it is, by address. */
  readonly document: string | null
  /** What names it within its register, where one field does. */
  readonly key: string | null
}
/** What one register holds of the words; `more` where there is more than is listed. */
export interface Group {
  readonly register: string
  readonly hits: readonly Hit[]
  readonly more: boolean
}

/** Registers searched at the same time: others wait for the same connections. */
const together = 4

/** The records that hold some words, by register, each under the actor's rights; registers without any are left out. */
export async function searchEverywhere(
  kernel: Kernel,
  actor: Actor,
  { words, each }: { readonly words: string; readonly each: number },
): Promise<Group[]> {
  const entries = [...kernel.catalogue.entries.values()].filter(
    ({ register }) => (register.search ?? []).length > 0 && isMine(register.readBy, actor),
  )
  const groups: Group[] = []
  for (let n = 0; n < entries.length; n += together) {
    const some = entries.slice(n, n + together)
    const found = await Promise.all(
      some.map((entry) => groupOf(kernel, entry, { actor, words, each })),
    )
    groups.push(...found)
  }
  return groups.filter(({ hits }) => hits.length > 0)
}

interface Asked {
  readonly actor: Actor
  readonly words: string
  readonly each: number
}

async function groupOf(kernel: Kernel, entry: Entry, asked: Asked): Promise<Group> {
  const { actor, words, each } = asked
  const { name } = entry.register
  const numbered = await numberedBy(kernel, entry, asked)
  const { records } = numbered.length
    ? { records: numbered }
    : await list(kernel, name, { actor, search: words, limit: each + 1 })
  const hits = records.slice(0, each).map((record) => hitOf(entry, record, words))
  return { register: name, hits, more: records.length > each }
}

/** What a number looks like that a register gives. */
const number = /^\d{4}-\d{4,9}$/

/** The records of that number, where it is one. */
async function numberedBy(
  kernel: Kernel,
  { register }: Entry,
  { actor, words, each }: Asked,
): Promise<readonly RecordRead[]> {
  const typed = words.normalize('NFKC').trim()
  if (!number.test(typed)) return []
  const found = serialsOf(register).map((serial) =>
    list(kernel, register.name, { actor, where: { [serial]: typed }, limit: each + 1 }),
  )
  return (await Promise.all(found)).flatMap(({ records }) => records)
}

function hitOf({ register }: Entry, record: RecordRead, words: string): Hit {
  const title = headlineOf(register, record.fields)
  const { region, state, fields } = record
  const key = register.key ?? []
  const document = (register.fields as Record<string, Field>).document?.to === 'document'
  return {
    address: addressText(record),
    region,
    title,
    state,
    excerpt: title.includes(words) ? null : excerptOf(texts(register.search ?? [], fields), words),
    document:
      document && typeof fields.document === 'string'
        ? addressText({ region, id: fields.document })
        : null,
    key: key.length === 1 ? String(fields[String(key[0])]) : null,
  }
}

const texts = (names: readonly unknown[], fields: Readonly<Record<string, unknown>>) =>
  names.map((name) => fields[String(name)]).filter((value) => typeof value === 'string')

/** Characters before and behind the words. */
const before = 12
const behind = 28

/** The first of some texts that holds one of the words, cut to what stands around it. */
export function excerptOf(texts: readonly string[], words: string): string | null {
  const parts = words.toLowerCase().split(/\s+/).filter(Boolean)
  for (const text of texts) {
    const at = Math.min(...parts.map((part) => placeOf(text, part)))
    if (at === Number.POSITIVE_INFINITY) continue
    const from = Math.max(0, at - before)
    const to = Math.min(text.length, at + behind)
    return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`
  }
  return null
}

function placeOf(text: string, part: string): number {
  const at = text.toLowerCase().indexOf(part)
  return at < 0 ? Number.POSITIVE_INFINITY : at
}
