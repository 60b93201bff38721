import {
  type Actor,
  type Address,
  addressText,
  type FieldsOf,
  find,
  type Kernel,
  type RecordOf,
  type RecordRead,
  refuse,
  stream,
} from '@zhiheng/kernel'
import { everyOne } from '../programme/index.ts'
import { schemeDraftHandling } from './scheme-draft.procedure.ts'
import type { schemeDraft } from './scheme-draft.register.ts'
import type { schemeRule } from './scheme-rule.register.ts'

type Facts = RecordOf<FieldsOf<typeof schemeRule>>

/** A rule of a scheme; `span` is its place in the document's text as it stands, null where its words are gone. */
export interface SchemeRuleRead
  extends Pick<
    Facts,
    | 'kind'
    | 'article'
    | 'subject'
    | 'indicator'
    | 'comparator'
    | 'value'
    | 'upper'
    | 'unit'
    | 'stages'
    | 'date'
    | 'quote'
  > {
  readonly id: string
  readonly address: string
  readonly state: string
  readonly span: { readonly start: number; readonly end: number } | null
}

/** A scheme with its rules in the order of the text; dropped ones are left out. */
export interface SchemeRead {
  readonly id: string
  readonly address: string
  readonly title: string
  readonly kind: RecordOf<FieldsOf<typeof schemeDraft>>['kind']
  readonly state: string
  readonly stateTitle: string
  /** Null where the actor may not read the document. */
  readonly document: { readonly address: string; readonly title: string } | null
  readonly rules: readonly SchemeRuleRead[]
}

/** One scheme. @throws {Refusal} record.unknown */
export async function schemeAt(kernel: Kernel, actor: Actor, at: Address): Promise<SchemeRead> {
  const record = await find(kernel, 'scheme-draft', { actor, at })
  if (!record) throw refuse('record.unknown', undefined as never)
  const document = { region: at.region, id: String(record.fields.document) }
  const where = { region: at.region, scheme: at.id }
  const rules = await everyOne(stream(kernel, 'scheme-rule', { actor, where }))
  return schemeOf(record, {
    rules,
    document: await find(kernel, 'document', { actor, at: document }),
  })
}

/** The schemes whose rules a document states, but for those that were withdrawn. */
export async function schemesUnder(
  kernel: Kernel,
  actor: Actor,
  at: Address,
): Promise<readonly SchemeRead[]> {
  const where = { region: at.region, document: at.id }
  const [document, drafts, rules] = await Promise.all([
    find(kernel, 'document', { actor, at }),
    everyOne(stream(kernel, 'scheme-draft', { actor, where })),
    everyOne(stream(kernel, 'scheme-rule', { actor, where })),
  ])
  const byScheme = Map.groupBy(rules, ({ fields }) => fields.scheme)
  return drafts
    .filter(({ state }) => state !== 'withdrawn')
    .map((draft) => schemeOf(draft, { rules: byScheme.get(draft.id) ?? [], document }))
}

interface Beside {
  readonly rules: readonly RecordRead[]
  readonly document: RecordRead | undefined
}

function schemeOf(
  { id, region, state, fields }: RecordRead,
  { rules, document }: Beside,
): SchemeRead {
  const { title, kind } = fields as unknown as RecordOf<FieldsOf<typeof schemeDraft>>
  const text = String(document?.fields.text ?? '')
  return {
    ...{ id, address: addressText({ region, id }), title, kind, state },
    stateTitle: (schemeDraftHandling.states as Readonly<Record<string, string>>)[state] ?? state,
    document: document
      ? { address: addressText(document), title: String(document.fields.title) }
      : null,
    rules: rules
      .filter((rule) => rule.state !== 'dropped')
      .map((rule) => ruleOf(rule, text))
      .toSorted((a, b) => (a.span?.start ?? Infinity) - (b.span?.start ?? Infinity)),
  }
}

function ruleOf({ id, region, state, fields }: RecordRead, text: string): SchemeRuleRead {
  const facts = fields as unknown as Facts
  const { kind, article, subject, indicator, comparator, value, upper, unit } = facts
  return {
    ...{ id, address: addressText({ region, id }), state },
    ...{ kind, article, subject, indicator, comparator, value, upper, unit },
    ...{ stages: facts.stages, date: facts.date, quote: facts.quote },
    span: placeOf(facts, text),
  }
}

/** Where its words stand: at the offsets, or, after the text was corrected, where they are found again. */
function placeOf({ start, end, quote }: Facts, text: string): SchemeRuleRead['span'] {
  if (start !== null && end !== null && text.slice(start, end) === quote) return { start, end }
  const found = text.indexOf(quote)
  return found < 0 ? null : { start: found, end: found + quote.length }
}
