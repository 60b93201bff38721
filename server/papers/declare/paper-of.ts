import { type EventRead, type Field, find, history, type RecordRead, refuse } from '@zhiheng/kernel'
import { findSome } from '@zhiheng/kernel/register/some.ts'
import { HttpProblem } from '../../http/problems.ts'
import type { PaperFor, PaperKind } from '../kind.ts'
import { draftMark } from '../letterhead/layout.ts'
import type { Letterhead } from '../letterhead/letterhead.ts'
import type { Paper } from '../paper.ts'
import { filledBlocks, holds } from './blocks.ts'
import type { PaperDeclared } from './declared.ts'
import { fill, slots } from './fill.ts'
import { type Filling, fillingsOf } from './filling.ts'
import { letterheadOf } from './letterhead-of.ts'
import { daysOf, templatesOf } from './templates.ts'

/** A paper of the records of `register`, by declaration: whoever may read the record may print it. */
export function paperOf(register: string, name: string, declared: PaperDeclared): PaperKind {
  const { when, drafts = [], only = {} } = declared
  const stated = [...when, ...drafts]
  const isOf = (record: RecordRead) => stated.includes(record.state) && holds({ record }, only)
  return {
    name,
    title: declared.title,
    about: register,
    states: stated,
    declared,
    isOf,
    read: async (of) => {
      const record = await find(of.kernel, register, { actor: of.actor, at: of.at })
      if (!record) throw refuse('record.unknown', undefined as never)
      if (!isOf(record)) throw new HttpProblem('paper.not-now')
      return filledPaper(await fillingFor(of, { register, record, declared }), declared)
    },
  }
}

async function filledPaper(bare: Filling, declared: PaperDeclared): Promise<Paper> {
  const { title, heading = title, drafts = [], landscape = false, meta = [] } = declared
  const head = await letterheadOf(bare, declared.letterhead)
  const of: Filling = { ...bare, ...(head && { number: head.number }) }
  const draft = drafts.includes(of.record.state)
  return {
    title: fill(of, heading),
    landscape,
    ...(head && { letterhead: shownHead(head, declared) }),
    draft,
    meta: [
      // With a letterhead, its corner says so.
      ...(draft && !head ? ([[draftMark, '']] as const) : []),
      ...meta.map(([left, right]) => [fill(of, left), fill(of, right)] as const),
    ],
    blocks: await filledBlocks(of, declared.blocks),
  }
}

const shownHead = (head: Letterhead, { letterhead }: PaperDeclared): Letterhead =>
  letterhead?.numberInText ? { ...head, number: '' } : head

interface Wanted {
  readonly register: string
  readonly record: RecordRead
  readonly declared: PaperDeclared
}

/** The record with as much of its links and its history as the paper speaks of. */
async function fillingFor(of: PaperFor, wanted: Wanted): Promise<Filling> {
  const { register, record, declared } = wanted
  const said = templatesOf(declared).flatMap((text) =>
    [...text.matchAll(slots)].map(([, slot]) => slot!),
  )
  const [filling] = await fillingsOf(of, register, [record])
  return {
    ...filling!,
    linked: await linkedOf(filling!, said),
    events: await eventsOf(filling!, declared, said),
  }
}

async function linkedOf(filling: Filling, said: readonly string[]) {
  const { of, entry, record } = filling
  const links = new Set(said.filter((slot) => /^\w+\.\w+$/.test(slot)).map((s) => s.split('.')[0]!))
  const linked = new Map<string, Filling>()
  for (const name of links) {
    const { to } = (entry.register.fields as Record<string, Field>)[name] ?? {}
    const id = record.fields[name]
    if (!to || typeof id !== 'string') continue
    const wanted = new Map([[to, [{ region: record.region, id }]]])
    const found = (await findSome(of.kernel, of.actor, wanted)).get(to) ?? []
    const [one] = await fillingsOf(of, to, found)
    if (one) linked.set(name, one)
  }
  return linked
}

async function eventsOf(
  { of, entry, record }: Filling,
  declared: PaperDeclared,
  said: readonly string[],
): Promise<readonly EventRead[]> {
  const asked =
    said.some((slot) => slot.startsWith('@')) ||
    daysOf(declared).some((day) => typeof day !== 'string')
  const at = { region: record.region, id: record.id, on: record.on }
  return asked ? history(of.kernel, entry.register.name, { actor: of.actor, at }) : []
}
