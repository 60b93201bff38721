import { ruleComparators, ruleKinds, schemeKinds } from '@zhiheng/modules'
import { z } from 'zod'
import { civilDate, regionCode, sha256 } from '../http/schemas.ts'

const keysOf = <K extends string>(choices: Readonly<Record<K, string>>) =>
  Object.keys(choices) as K[]

const address = z.string().max(100)
const span = z.object({ start: z.int().min(0), end: z.int().min(0) })
const text = z.string().max(500)
const names = z.array(text).max(200)
const node = z.object({
  id: text,
  level: z.number(),
  number: z.string().nullable(),
  kind: z.enum(['title', 'heading', 'paragraph', 'item', 'annex', 'table']),
  heading: z.string(),
  span,
  body: span,
  get children() {
    return z.array(node)
  },
})
// Named, because it holds itself.
z.globalRegistry.add(node, { id: 'OutlineNode' })
const goal = z.object({
  indicator: text,
  comparator: z.enum([
    'gte',
    'gt',
    'lte',
    'lt',
    'eq',
    'between',
    'increase',
    'decrease',
    'approx',
    'aboveMean',
    'belowMean',
    'rank',
    'qualitative',
  ]),
  value: z.number().nullable(),
  upper: z.number().nullable(),
  unit: text,
  deadline: text.nullable(),
  domain: text,
  quote: z.string(),
  span,
  node: text,
  base: z.number().nullable().optional(),
  scope: text.nullable().optional(),
  among: z.enum(['nation', 'province', 'city', 'county']).nullable().optional(),
  match: z.object({ indicator: text, title: text, certain: z.boolean() }).nullable(),
})
const timing = z.object({
  deadline: civilDate.nullable(),
  recurs: z.enum(['once', 'monthly', 'quarterly', 'halfYear', 'yearly', 'rolling']).nullable(),
  recursFrom: civilDate.nullable(),
  windowFrom: text.nullable(),
  windowTo: text.nullable(),
  everyMonths: z.int().min(1).max(600).nullable(),
  stages: names.nullable(),
})
const task = z.object({
  title: text,
  body: z.string(),
  lead: names,
  responsible: names,
  cooperating: names,
  deadline: text.nullable(),
  timing: timing.optional(),
  quote: z.string(),
  span,
  node: text,
  departments: z.array(
    z.object({
      printed: text,
      role: z.enum(['lead', 'responsible', 'cooperating']),
      department: text.nullable(),
      title: text.nullable(),
    }),
  ),
})

const rule = z.object({
  kind: z.enum(keysOf(ruleKinds)),
  article: text.nullable(),
  subject: text,
  indicator: text,
  comparator: z.enum(keysOf(ruleComparators)).nullable(),
  value: z.number().nullable(),
  upper: z.number().nullable(),
  unit: text,
  stages: names,
  date: civilDate.nullable(),
  quote: z.string(),
  span,
  node: text,
})
/** The scheme that a document's rules are to be, as a draft. */
const scheme = z.object({
  title: z.string().min(1).max(500),
  kind: z.enum(keysOf(schemeKinds)),
  rules: z.array(rule).max(1000),
})

/** Characters of the longest document: three times a five-year plan of the nation. */
export const longestText = 100_000

/** A document with the goals and tasks that a person has confirmed. */
export const draft = z.object({
  request: z.uuid(),
  region: regionCode,
  document: z.object({
    title: z.string(),
    issuer: z.string().nullable(),
    docNo: z.string().nullable(),
    issuedOn: civilDate.nullable(),
    startsOn: civilDate.nullable(),
    endsOn: civilDate.nullable(),
    openness: z.enum(['open', 'onRequest', 'closed']),
  }),
  text: z.string().max(longestText),
  sha256: sha256.nullable().optional(),
  outline: z.array(node),
  goals: z.array(goal).max(1000),
  tasks: z.array(task).max(1000),
  /** Names of indicators that the region is to remember from now on. */
  aliases: z
    .array(z.object({ printed: text, indicator: text }))
    .max(1000)
    .optional(),
  scheme: scheme.nullable().optional(),
})

/** A pasted text. */
export const pasted = z.object({
  text: z.string().min(1).max(longestText),
  name: z.string().max(200).default(''),
})

/** Printed names of bodies, to be looked up in a region. */
export const printedNames = z.object({ region: regionCode, names: z.array(text).max(2000) })

const body = z.object({ code: z.string(), title: z.string() })
/** What they mean there, and what else there is. */
export const bodies = z.object({
  known: z.array(body).readonly(),
  found: z
    .array(
      z.object({
        printed: text,
        department: z.string().nullable(),
        title: z.string().nullable(),
        how: z.string(),
      }),
    )
    .readonly(),
})

/** Printed names of indicators with the unit of their figure, to be looked up in a region. */
export const printedIndicators = z.object({
  region: regionCode,
  names: z.array(z.object({ indicator: text, unit: text })).max(1000),
})

const remembered = z.object({
  indicator: z.string(),
  address,
  on: civilDate,
  by: z.string().nullable(),
})
/** What they mean there; `alias` where the region remembers it. */
export const indicatorsFound = z.object({
  found: z
    .array(
      z.object({
        indicator: text,
        unit: text,
        words: z.string(),
        match: z
          .object({
            indicator: z.string(),
            title: z.string(),
            certain: z.boolean(),
            alias: remembered.optional(),
          })
          .nullable(),
      }),
    )
    .readonly(),
})

const key = z.string().min(1).max(100)
const said = { key, continues: address.nullable().optional() }
/** A person has said which indicator a goal means. */
const binds = { binds: z.boolean().optional() }
const going = { ...said, adopts: z.boolean().optional() }

/**
 * What was read of a corrected text, to be compared with what is kept. `continues` is what a person has said
 * already: an address pairs an item with that record, `null` with none.
 */
export const readAnew = z.object({
  goals: z.array(goal.extend({ ...said, ...binds })).max(1000),
  tasks: z.array(task.extend(said)).max(1000),
})

/** A corrected text with the goals and tasks that a person has confirmed; `continues` names the record that goes on. */
export const revision = draft.omit({ region: true, scheme: true }).extend({
  version: z.int().min(0),
  reason: z.string().max(500),
  goals: z.array(goal.extend({ ...going, ...binds })).max(1000),
  tasks: z.array(task.extend(going)).max(1000),
})

const change = z.object({
  field: z.string(),
  title: z.string(),
  was: z.unknown(),
  now: z.unknown(),
})
const continued = z.object({
  key,
  record: address,
  state: z.string(),
  changes: z.array(change).readonly(),
})
const gone = z.object({
  kind: z.enum(['goal', 'task']),
  record: address,
  title: z.string(),
  quote: z.string(),
  state: z.string(),
  stays: z.boolean(),
})
/** What a corrected text would change. */
export const comparison = z.object({
  version: z.int(),
  continued: z.array(continued).readonly(),
  added: z.array(key).readonly(),
  gone: z.array(gone).readonly(),
})
