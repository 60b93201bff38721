import { fieldsIn, type Where } from '../condition/declare.ts'
import { knownOfEvents } from '../event/store.ts'
import type { Field } from '../fields/declare.ts'
import { readValue } from '../fields/run.ts'
import { lapsingSteps } from '../limit/clocked.ts'
import { lapsesTo } from '../limit/lapse.ts'
import {
  type AnyStep,
  changes,
  creates,
  fromStates,
  type Procedure,
  startState,
  statesAfter,
  stays,
} from '../procedure/declare.ts'
import { numberedBy } from '../procedure/serial.ts'
import type { AnyRegister } from '../register/declare.ts'
import type { Rule } from '../rights/declare.ts'
import { isValue } from '../value/declare.ts'
import type { Report } from './check.ts'
import { checkDesks } from './desk.ts'
import { checkCompared, checkLeft } from './leave.ts'
import { checkLimits } from './limit.ts'
import { checkRules } from './rules.ts'
import { checkSince } from './since.ts'
import { checkValues, seenBy } from './value.ts'

export function checkProcedure(procedure: Procedure, report: Report): void {
  const steps = Object.entries(procedure.steps)
  if (!steps.some(([, step]) => creates(step))) report('', 'has no step that creates a record')
  checkLimits(procedure, report)
  checkSince(procedure, report)
  checkDesks(procedure, report)
  for (const state of unreached(procedure)) report(state, 'can never be reached')
  for (const [name, step] of [...steps, ...lapsingSteps(procedure)]) {
    const say = (what: string) => report(name, what)
    checkStates(procedure, step, say)
    checkFills(procedure.about, step, say)
    checkSecrets(procedure.about, step, say)
    checkValues(procedure.about, step, say)
    checkLeft(procedure, step, say)
    checkRemembered(procedure.about, step, say)
    if (step.when) checkCompared(step.when as Where, seenBy(procedure.about, step), say)
    const fields = procedure.about.fields as Readonly<Record<string, Field>>
    checkRules(step.by, fields, say)
    if (step.readBy) checkEventReaders(step.readBy, fields, say)
  }
}

function unreached(procedure: Procedure): string[] {
  const reached = new Set(['new'])
  for (let before = 0; before !== reached.size; ) {
    before = reached.size
    for (const step of Object.values(procedure.steps))
      if (fromStates(step).some((state) => reached.has(state)))
        for (const state of [...statesAfter(step), lapsesTo(step)]) if (state) reached.add(state)
  }
  return Object.keys(procedure.states).filter((state) => !reached.has(state))
}

function checkStates(procedure: Procedure, step: AnyStep, say: (what: string) => void): void {
  const known = new Set(['new', 'same', ...Object.keys(procedure.states)])
  if (stays(step) && ((creates(step) && !step.starts) || step.quota))
    say('leaves the state as it is, and needs one')
  if (step.starts && !(stays(step) && creates(step) && changes(step)))
    say('starts a state, and does not leave that of what is there')
  for (const state of [...fromStates(step), step.to, startState(step), lapsesTo(step) ?? step.to])
    if (!known.has(state)) say(`names ${state}, which is no state`)
  if (step.takesFile && !(creates(step) || changes(step)))
    say('takes a file but does nothing with it')
}

/** What is sealed satisfies no condition; what is asked and kept nowhere has no register to be sealed for. */
function checkSecrets({ fields }: AnyRegister, step: AnyStep, say: (what: string) => void): void {
  const kept = fields as Readonly<Record<string, Field>>
  for (const [name, field] of Object.entries<Field>(step.ask ?? {}))
    if (field.secret) say(`asks ${name}, which is secret: it should be a field`)
  const looked = [step.when, ...(step.also ?? []).map((effect) => effect.when)]
  for (const name of looked.flatMap((where) => (where ? fieldsIn(where as Where) : [])))
    if (kept[name]?.secret) say(`looks at ${name}, which is secret`)
}

/** Who reads an event is told by what it remembers of its record. */
function checkEventReaders(
  readBy: readonly Rule[],
  fields: Readonly<Record<string, Field>>,
  say: (what: string) => void,
): void {
  checkRules(readBy, fields, say)
  if (!readBy.every(knownOfEvents)) say('is read by what an event does not remember')
}

/** What is remembered is text that the step states with its hash, and no secret. */
function checkRemembered({ fields }: AnyRegister, step: AnyStep, say: (what: string) => void) {
  if (!step.remembers) return
  const { kind, name, text, hash } = step.remembers
  if (kind === 'procedure') say('remembers a procedure, which the kernel does')
  for (const field of [name, text, hash])
    if (!['code', 'text', 'longText'].includes((fields as Setting['fields'])[field]?.kind ?? ''))
      say(`remembers ${field}, which is no text`)
    else if ((fields as Setting['fields'])[field]?.secret)
      say(`remembers ${field}, which is secret`)
  for (const field of [text, hash])
    if (!step.fills?.includes(field)) say(`remembers ${field}, and does not state it`)
}

interface Setting {
  readonly fields: Readonly<Record<string, Field>>
  readonly step: AnyStep
  readonly say: (what: string) => void
}

/** A fixed value is one that the field can hold, and is not asked for as well. */
function checkSet([name, value]: readonly [string, unknown], { fields, step, say }: Setting): void {
  if (step.fills?.includes(name)) say(`sets ${name} and asks for it`)
  if (isValue(value)) return
  const field = fields[name]
  if (field && 'problem' in readValue(field, value)) say(`sets ${name} to what it cannot hold`)
}

/** A new record must have what it requires; a key never changes; a search vector is made whole. */
function checkFills(register: AnyRegister, step: AnyStep, say: (what: string) => void): void {
  const fields = register.fields as Readonly<Record<string, Field>>
  const sets = (step.sets ?? {}) as Readonly<Record<string, unknown>>
  const fills = new Set<string>([...(step.fills ?? []), ...Object.keys(sets)])
  for (const name of fills) if (!(name in fields)) say(`fills ${name}, which is no field`)
  for (const [name, value] of Object.entries(sets)) checkSet([name, value], { fields, step, say })
  for (const name of Object.keys(step.ask ?? {}))
    if (name in fields) say(`asks ${name}, which is a field: it should fill it`)
  const numbered = numberedBy(register, step)
  if (creates(step))
    for (const [name, field] of Object.entries(fields))
      if (field.required && !fills.has(name) && !numbered.includes(name))
        say(`creates a record without its ${name}`)
  const key = (register.key ?? []) as readonly string[]
  if (!creates(step))
    for (const name of key) if (fills.has(name)) say(`changes the key field ${name}`)
  const words = (register.search ?? []) as readonly string[]
  const touched = words.filter((name) => fills.has(name))
  if (!creates(step) && touched.length > 0 && touched.length < words.length)
    say(`fills ${touched.join(', ')} but not every search field`)
}
