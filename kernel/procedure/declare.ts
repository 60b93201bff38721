import type { Where } from '../condition/declare.ts'
import type { Fields, IsoDate, RecordOf } from '../fields/declare.ts'
import type { Extension, Limit } from '../limit/declare.ts'
import type { Lapse } from '../limit/lapse.ts'
import type { AnyRegister, Register, RowOf } from '../register/declare.ts'
import type { Rule } from '../rights/declare.ts'
import type { Source } from '../source.ts'
import type { Alike } from './alike.ts'
import type { Effect, Need, Quota } from './effect.ts'
import type { Balance, Leaving } from './leave.ts'
import type { Beside } from './parent.ts'

/** The pseudo-state of a record that does not exist yet. */
export type New = 'new'
/** Where a step leads that leaves the state as it is, whichever of `from` that was. */
export type Same = 'same'

type DateFieldOf<Row> = {
  [K in keyof Row]: NonNullable<Row[K]> extends IsoDate ? K : never
}[keyof Row] &
  string

/** What someone (or the clock) may do to a record in one of the states `from`. */
export interface Step<State extends string, Row, Fill extends string, Ask> {
  readonly title: string
  readonly source?: Source
  /** `'new'` creates. With a key, `['new', 'recorded']` creates or corrects: an import. */
  readonly from: State | New | readonly (State | New)[]
  readonly to: State | Same
  readonly by: readonly Rule[]
  /** Who reads its event, with what it asked, of those who read the record; left out, all of them. */
  readonly readBy?: readonly Rule[]
  /** Guard over the record as it was: the step is offered only where this holds. */
  readonly when?: Where<Row>
  /** Fields of the record that the step states. */
  readonly fills?: readonly Fill[]
  /** Fields that the step itself gives a value: a fixed one, one that it works out, or null for unknown. */
  readonly sets?: Readonly<Partial<Record<keyof Row & string, unknown>>>
  /** What else the step asks; it stays in the history. */
  readonly ask?: Ask & Fields
  /** The time limit for taking the step, and what the clock does after it: a state to move the record to, or more. */
  readonly within?: Limit<State, DateFieldOf<Row>, keyof Row & string>
  readonly otherwise?: State | Same | Lapse<State | Same>
  /** The step may be taken only when this has passed. */
  readonly notBefore?: Limit<State, DateFieldOf<Row>, keyof Row & string>
  /** Taking the step gives more time to a limit that runs. */
  readonly extends?: Extension
  /** The step whose limit begins anew when this one is taken. */
  readonly restarts?: string
  /** Made by the kernel: the clock takes it when the limit of the step so named has passed. */
  readonly lapses?: string
  /** Made by the kernel: the clock takes it when a provisional limit ends on another day. */
  readonly recomputes?: boolean
  /** Made by the kernel: somebody looks at a secret field. */
  readonly looks?: boolean
  /** A file of many records may be fed to this step. */
  readonly takesFile?: boolean
  /** The step approves what came before: the post that took the last step may not take it. */
  readonly secondPost?: boolean
  /** As little may a post, or a person, that took one of these; or the post stated in `field` be one of `of`. */
  readonly apartFrom?: readonly string[] | { readonly field: Fill; readonly of: string }
  /** What must hold of the record, and of what the step asks, as the step leaves them. */
  readonly leaves?: readonly Leaving[]
  /** The state of the records that the step makes, where it leaves those that are there as they are. */
  readonly starts?: State
  /** What follows in other registers, in the same transaction. */
  readonly also?: readonly Effect[]
  /** Is taken only because another step was: nobody is offered it. */
  readonly consequence?: boolean
  /** Makes a record in a region outside the actor's scope, by another step's `send`. */
  readonly delivers?: boolean
  /** Changes a record that was delivered, from where it was sent: a consequence, by another step's `retract`. */
  readonly retracts?: boolean
  /** Guards over the record's children, and over records that are like it wherever they are. */
  readonly needs?: readonly (Need | Alike)[]
  readonly quota?: Quota
  readonly balance?: Balance
  /** Guards over the records that this one links to. */
  readonly beside?: readonly Beside[]
  /** What the record holds is kept for ever under its hash. */
  readonly remembers?: Remembered
}

/**
 * Fields of a record whose canonical JSON stays in the table `declaration`, under its SHA-256, whatever becomes of the
 * record: what is remembered may be named by its hash from anywhere, and is never changed.
 */
export interface Remembered {
  /** The word for what it is: `scheme`. */
  readonly kind: string
  /** Fields that hold its name, its canonical text and the hash of that in hex. */
  readonly name: string
  readonly text: string
  readonly hash: string
}

/** What a record in a state waits for. */
export interface Wait<Step extends string = string> {
  /** The step that is to be taken: whoever may take it finds the record on the desk. */
  readonly asks: Step
  /** Later steps by whose time limits it is due, where the one that is asked for has none: the nearest that runs. */
  readonly due?: readonly Step[]
  /** A few words for the desk, such as 投诉待受理. */
  readonly why: string
  /**
   * A step of those who see to it that the other one is taken: the record lies on their desk too, due on the same
   * day. Which states that step starts from does not matter.
   */
  readonly watchedBy?: Step
  /** It lies with the posts that the record names as its handlers, where it names any; of a watched one, the watch. */
  readonly handlers?: boolean
}

/** From which day on a procedure is in force, for the cases that a date of theirs places there. */
export interface Since<Field extends string = string> {
  readonly day: IsoDate
  /** The date field by which a new case is placed: the day of receipt. */
  readonly by: Field
}

export interface Procedure<
  R extends AnyRegister = AnyRegister,
  State extends string = string,
  Steps = Record<string, AnyStep>,
> {
  readonly name: string
  readonly title: string
  readonly source: Source
  readonly about: R
  readonly states: Readonly<Record<State, string>>
  /** States whose records are kept but count nowhere. */
  readonly voids?: readonly State[]
  readonly steps: Steps
  /** What was in force before: cases that began under it end under it. */
  readonly earlier?: readonly Procedure[]
  /** A new case is under the version in force on a date of its own; left out, under the one in force when it is made. */
  readonly since?: Since
  /** What the records of a state wait for, and for whom: what desks show. */
  readonly waits?: Readonly<Partial<Record<State, Wait>>>
}

export type AnyStep = Step<string, any, string, any>

/** Declares the states of a register's records and the steps between them. Nothing else changes a record. */
export function defineProcedure<
  R extends AnyRegister,
  State extends string,
  const Steps extends Readonly<
    Record<string, Step<NoInfer<State>, RowOf<R>, keyof FieldsOf<R> & string, unknown>>
  >,
>(
  name: string,
  spec: {
    readonly title: string
    readonly source: Source
    readonly about: R
    readonly states: Readonly<Record<State, string>>
    readonly voids?: readonly NoInfer<State>[]
    readonly steps: Steps
    readonly earlier?: readonly Procedure[]
    readonly since?: Since<keyof FieldsOf<R> & string>
    readonly waits?: Readonly<Partial<Record<NoInfer<State>, Wait<keyof NoInfer<Steps> & string>>>>
  },
): Procedure<R, State, Steps> {
  return Object.freeze({ name, ...spec }) as Procedure<R, State, Steps>
}

export type FieldsOf<R> = R extends Register<infer F> ? F : never

type Filled<R, S> = S extends { readonly fills: readonly (infer K)[] }
  ? Pick<RecordOf<FieldsOf<R>>, K & keyof FieldsOf<R>>
  : Record<never, never>
type Asked<S> = S extends { readonly ask: infer A extends Fields }
  ? RecordOf<A>
  : Record<never, never>
/** Absent optional values may be left out. */
type Lenient<T> = { [K in keyof T as null extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as null extends T[K] ? K : never]?: T[K]
}
/** What taking step `K` of procedure `P` must state: the type of its form and of its API body. */
export type AnswersOf<P, K> =
  P extends Procedure<infer R, any, infer Steps>
    ? K extends keyof Steps
      ? Lenient<Filled<R, Steps[K]> & Asked<Steps[K]>>
      : never
    : never

/** The step by which cases pass from the rules that they began under to those in force. */
export const movesCases = 'moveToNewRules'

/** The states a step may start from, as a list. */
export function fromStates(step: AnyStep): readonly string[] {
  return typeof step.from === 'string' ? [step.from] : step.from
}
/** Whether the step leaves the state as it is. */
export const stays = (step: AnyStep): boolean => step.to === 'same'
/** The state of a record that the step makes. */
export const startState = (step: AnyStep): string => step.starts ?? step.to
/** The states in which the step can leave a record. */
export function statesAfter(step: AnyStep): readonly string[] {
  const before = fromStates(step).filter((state) => state !== 'new')
  return stays(step) ? [...before, ...(step.starts ? [step.starts] : [])] : [step.to]
}
export const creates = (step: AnyStep): boolean => fromStates(step).includes('new')
/** Whether the step may find its record already there. */
export const changes = (step: AnyStep): boolean => fromStates(step).some((s) => s !== 'new')
