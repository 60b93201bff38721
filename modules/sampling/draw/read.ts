import type { Entry } from './entry.ts'
import type { PublishedDraw } from './replay.ts'

type Json = Readonly<Record<string, unknown>>

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isCount = (value: unknown, least: number): value is number =>
  Number.isSafeInteger(value) && (value as number) >= least
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText)
const isNullOr = (value: unknown, holds: (value: unknown) => boolean): boolean =>
  value === null || holds(value)

const isEntry = (value: unknown): value is Entry =>
  isJson(value) &&
  ['firm', 'inspector'].includes(value.kind as string) &&
  isText(value.code) &&
  isCount(value.tickets, 1) &&
  isNullOr(value.stratum, isText) &&
  isNullOr(value.excluded, isText) &&
  areTexts(value.conflicts)

const isRule = (value: unknown): boolean =>
  isJson(value) &&
  isCount(value.firms, 0) &&
  isCount(value.perFirm, 1) &&
  isNullOr(
    value.perClass,
    (shares) => isJson(shares) && Object.values(shares).every((share) => isCount(share, 0)),
  )

const isDrawn = (value: unknown): boolean =>
  isJson(value) && isText(value.firm) && isCount(value.rank, 1) && areTexts(value.inspectors)

/** Reads what `/api/draws/:id` publishes. @throws {TypeError} it is not a finished draw */
export function readPublished(text: string): PublishedDraw {
  const value: unknown = JSON.parse(text)
  const sound =
    isJson(value) &&
    ['format', 'secret', 'commitment', 'witness', 'listHash', 'seed'].every((name) =>
      isText(value[name]),
    ) &&
    isRule(value.rule) &&
    Array.isArray(value.entries) &&
    value.entries.every(isEntry) &&
    Array.isArray(value.drawn) &&
    value.drawn.every(isDrawn)
  if (!sound) throw new TypeError('this is not a published draw')
  return value as unknown as PublishedDraw
}
