import {
  type Actor,
  type Address,
  type Kernel,
  newId,
  Refusal,
  type RowInput,
  type SchemeContent,
  type StepPart,
  stream,
  type Taking,
  takeAll,
} from '@zhiheng/kernel'
import { everyOne } from '../../programme/index.ts'
import { schemeKept } from './read.ts'
import { partRegisters, rowsOf } from './rows.ts'
import { templatesOf } from './templates.ts'

/** From what a scheme is begun, and what it is to be called. */
export interface Beginning {
  readonly region: string
  readonly from: { readonly scheme: Address } | { readonly template: string }
  /** Of another scheme than the one copied; left out, this is the next version of that one. */
  readonly code?: string | undefined
  readonly title?: string | undefined
  /** The day from which it is to be in force. */
  readonly since?: string | undefined
}

/**
 * Begins a scheme as a copy: of another version, or of a template. Everything is stated by the post that asks, in one
 * transaction.
 * @throws {Refusal} of the steps; record.unknown
 */
export async function beginScheme(
  kernel: Kernel,
  taking: Omit<Taking, 'rows'>,
  beginning: Beginning,
): Promise<Address> {
  const { region, code, title, since = null } = beginning
  const copied = await copiedOf(kernel, taking.actor, beginning.from)
  const next = await nextVersion(kernel, taking.actor, {
    region,
    code: code ?? copied.content.code,
  })
  const content = { ...copied.content, ...next.names, title: title ?? copied.content.title }
  const at = { region, id: newId() }
  const [begun] = await takeAll(kernel, taking, [
    head(at, content, { ...copied.origin, replaces: next.replaces, since }),
    ...partsOf(at, content),
  ])
  // Of a request that was sent again the first answer holds.
  const [{ id } = at] = begun?.records ?? []
  return { region, id }
}

interface Copied {
  readonly content: SchemeContent
  readonly origin: { readonly copiedFrom: string | null; readonly template: string | null }
}

async function copiedOf(kernel: Kernel, actor: Actor, from: Beginning['from']): Promise<Copied> {
  if ('template' in from) {
    const template = templatesOf(kernel).find(({ name }) => name === from.template)
    if (!template) throw invalid('template', `没有名为“${from.template}”的范本`)
    return { content: template.content, origin: { copiedFrom: null, template: template.name } }
  }
  const { content, record, faults } = await schemeKept(kernel, actor, from.scheme)
  if (!content) throw invalid('from', `不能复制：${faults[0]?.says ?? ''}`)
  const { hash, template } = record.fields as Record<string, string | null>
  return { content, origin: { copiedFrom: hash ?? null, template: template ?? null } }
}

function invalid(field: string, says: string): Refusal {
  return new Refusal('answers.invalid', says, [{ row: 1, field, code: 'answers.invalid', says }])
}

/** The version that follows all of that code in the region, and the one in force, whose place it is to take. */
async function nextVersion(
  kernel: Kernel,
  actor: Actor,
  { region, code }: { readonly region: string; readonly code: string },
) {
  const versions = await everyOne(stream(kernel, 'scheme', { actor, where: { region, code } }))
  const last = Math.max(0, ...versions.map(({ fields }) => Number(fields.version)))
  const inForce = versions.find(({ state }) => state === 'inForce')
  return { names: { code, version: last + 1 }, replaces: inForce?.id ?? null }
}

type Origin = Copied['origin'] & {
  readonly replaces: string | null
  readonly since: string | null
}

const head = (at: Address, content: SchemeContent, origin: Origin): StepPart => ({
  ref: ['scheme', 'begin'],
  on: [{ at, answers: { ...rowsOf(content).scheme, ...origin } }],
})

function partsOf(at: Address, content: SchemeContent): StepPart[] {
  const rows = rowsOf(content)
  return partRegisters
    .map(
      (register): StepPart => ({
        ref: [register, 'state'],
        on: rows[register].map(
          (answers): RowInput => ({
            at: { region: at.region, id: newId() },
            answers: { ...answers, scheme: at.id },
          }),
        ),
      }),
    )
    .filter(({ on }) => on.length > 0)
}
