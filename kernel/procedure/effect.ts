import { conditionOf, type Where } from '../condition/declare.ts'
import type { AnyRegister, RowOf } from '../register/declare.ts'
import type { Value } from '../value/declare.ts'
import type { AnswersOf, Procedure } from './declare.ts'

/** What follows in another register when a step is taken, in the same transaction and under its own rules. */
export type Effect = Following & (Creation | Change | EachChange | Sending | Retraction)

interface Following {
  /** The step that is taken: `[register, step]`. The actor must be allowed it too. */
  readonly take: readonly [register: string, step: string]
  /** What the step is told: literals, or values of the record as it is after the step that this follows. */
  readonly with: Readonly<Record<string, unknown>>
  /** Follows only where this holds for the record. */
  readonly when?: Where
}
/** Makes a record in the same region. */
interface Creation {
  readonly on: 'new'
}
/** Changes the record that the field `link` of this one points to. */
interface Change {
  readonly on: 'linked'
  readonly link: string
  /** The field of this record that holds the date of the linked one, in a register that is partitioned by it. */
  readonly dated?: string
  /** A record whose state or whose children do not let the step be taken yet is left as it is. */
  readonly whenReady?: true
}
/** Changes every record whose field `link` points to this one and whose state lets the step be taken. */
interface EachChange {
  readonly on: 'each'
  readonly link: string
}
/** Makes a record in the region `to`, outside the actor's scope: it is delivered, and its receipt comes back. */
interface Sending {
  readonly on: 'region'
  readonly to: unknown
}

/** Changes every record that was delivered from this one and whose state lets the step be taken, wherever it lies. */
interface Retraction {
  readonly on: 'sent'
}

/** Stands for a value of the record as the step leaves it, or of what the step asked; `'id'` and `'region'` are its own. */
export interface Of {
  readonly of: string
}
export const of = (name: string): Of => ({ of: name })
export const isOf = (value: unknown): value is Of =>
  typeof value === 'object' && value !== null && 'of' in value && !('give' in value)

type AnyProcedure = Procedure<AnyRegister, string, any>
/** What is meant by its procedure, whose steps the compiler knows, or, where two mean each other, by its register. */
type Target = AnyProcedure | AnyRegister
type StepOf<P> = P extends { readonly steps: infer S } ? keyof S & string : string
type Told<P, K> = P extends AnyProcedure
  ? { readonly [A in keyof AnswersOf<P, K>]: AnswersOf<P, K>[A] | Of | Value }
  : Readonly<Record<string, unknown>>
type RowOfTarget<P> = P extends { readonly about: infer R } ? RowOf<R> : RowOf<P>
/** What a following step is told, and when it follows at all. */
interface Telling<P, K> {
  readonly with: Told<P, K>
  readonly when?: Where
}

const aboutOf = (target: Target): AnyRegister => ('about' in target ? target.about : target)
const take = (target: Target, step: string) => [aboutOf(target).name, step] as const

/** A record of the procedure's register is made in the same region. */
export const create = <P extends Target, K extends StepOf<P>>(
  procedure: P,
  step: K,
  telling: Telling<P, K>,
): Effect => Object.freeze({ take: take(procedure, step), on: 'new', ...telling })

/** A step is taken on the record that this one's field `link` points to; nothing follows where it is absent. */
export const change = <P extends Target, K extends StepOf<P>>(
  procedure: P,
  step: K,
  telling: Telling<P, K> & Pick<Change, 'link' | 'dated' | 'whenReady'>,
): Effect => Object.freeze({ take: take(procedure, step), on: 'linked', ...telling })

/** A step is taken on every record whose field `link`, a declared filter, points here, where its state allows. */
export const each = <P extends Target, K extends StepOf<P>>(
  procedure: P,
  step: K,
  telling: Telling<P, K> & { readonly link: keyof RowOfTarget<P> & string },
): Effect => Object.freeze({ take: take(procedure, step), on: 'each', ...telling })

/** A record is delivered to the region `to`. The step must say `delivers`. */
export const send = <P extends Target, K extends StepOf<P>>(
  procedure: P,
  step: K,
  telling: Telling<P, K> & { readonly to: string | Of },
): Effect => Object.freeze({ take: take(procedure, step), on: 'region', ...telling })

/** A step is taken on every record that was delivered from this one, where its state allows. The step must say `retracts`. */
export const retract = <P extends Target, K extends StepOf<P>>(
  procedure: P,
  step: K,
  telling: Telling<P, K>,
): Effect => Object.freeze({ take: take(procedure, step), on: 'sent', ...telling })

/** A guard over children: records of another register whose field `link` points to this one. */
export interface Need {
  readonly register: string
  readonly link: string
  /** Every one and at least one; every one, should there be any; or at least so many. */
  readonly howMany: 'every' | 'noneBut' | number
  readonly where: Where
  /** What is asked, for the refusal. */
  readonly says: string
}

/** There is at least one such child, and every one satisfies `where`. */
export const every = <P extends Target>(
  procedure: P,
  link: string,
  where: Where<RowOfTarget<P>>,
): Need => need(procedure, link, { howMany: 'every', where: where as Where })

/** No child fails `where`; that there is none is no hindrance. */
export const noneBut = <P extends Target>(
  procedure: P,
  link: string,
  where: Where<RowOfTarget<P>>,
): Need => need(procedure, link, { howMany: 'noneBut', where: where as Where })

/** At least `least` children satisfy `where`. */
export const atLeastSome = <P extends Target>(
  procedure: P,
  link: string,
  { least, where }: { readonly least: number; readonly where: Where<RowOfTarget<P>> },
): Need => need(procedure, link, { howMany: least, where: where as Where })

function need(
  target: Target,
  link: string,
  { howMany, where }: Pick<Need, 'howMany' | 'where'>,
): Need {
  const about = aboutOf(target)
  const says = needSays(about, { howMany, where }, 'about' in target ? target.states : {})
  return { register: about.name, link, howMany, where, says }
}

/** What is asked of the children, which are records of `about`; `states` are the titles of theirs. */
export function needSays(
  about: AnyRegister,
  { howMany, where }: Pick<Need, 'howMany' | 'where'>,
  states: Readonly<Record<string, string>>,
): string {
  const wanted = 'state' in where ? conditionOf(where.state) : null
  const codes = wanted?.op === 'is' ? [wanted.value] : wanted?.op === 'oneOf' ? wanted.values : []
  const titles = codes.map((code) => `“${states[String(code)] ?? code}”`).join('或')
  const must = titles ? `处于${titles}` : '符合条件'
  const how = typeof howMany === 'number' ? `至少要有 ${howMany} 件` : '须全部'
  return `“${about.title}”${how}${must}`
}

/** At most `atMost` records that the field `under` links to the same parent may be in these states. */
export interface Quota {
  readonly under: string
  /** A number, or the parent's field that holds it. */
  readonly atMost: number | string
  /** Left out, the state that the step leads to. What is in one of them already takes no further place. */
  readonly in?: readonly string[]
}

/** The states whose records take the places of a quota. */
export const takingPlaces = (quota: Quota, to: string): readonly string[] => quota.in ?? [to]
