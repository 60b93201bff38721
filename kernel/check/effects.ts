import type { Catalogue, Entry } from '../catalogue.ts'
import { fieldsIn, type Where } from '../condition/declare.ts'
import type { Field, Fields } from '../fields/declare.ts'
import { isAlike } from '../procedure/alike.ts'
import { type AnyStep, creates, fromStates } from '../procedure/declare.ts'
import { type Effect, isOf, type Need, takingPlaces } from '../procedure/effect.ts'
import { besideFaults } from '../procedure/parent.ts'
import { isNumber } from '../procedure/serial.ts'
import { sumFaults } from '../procedure/sum.ts'
import { clockRole } from '../rights/declare.ts'
import { valueFaults } from '../value/check.ts'
import { isValue } from '../value/declare.ts'
import { gives } from '../value/names.ts'
import { alikeFaults } from './alike.ts'
import { schemesFaults } from './scheme.ts'
import { seenBy } from './value.ts'

/** Says what is wrong with what one step brings about or waits for. */
type Say = (what: string) => void
interface Place {
  readonly catalogue: Catalogue
  readonly entry: Entry
  readonly step: AnyStep
  readonly say: Say
}

/** What declarations say of each other: everything that no module can be checked for alone. Empty means sound. */
export function checkTogether(catalogue: Catalogue): string[] {
  const faults: string[] = []
  for (const entry of catalogue.entries.values())
    for (const [name, step] of Object.entries(entry.procedure.steps)) {
      const say: Say = (what) => faults.push(`${entry.register.name}.${name}: ${what}`)
      const place = { catalogue, entry, step, say }
      for (const effect of step.also ?? []) checkEffect(effect, place)
      if (step.lapses) for (const fault of clockFaults(catalogue, step)) say(fault)
      for (const need of step.needs ?? [])
        if (isAlike(need)) for (const fault of alikeFaults(catalogue, entry, need)) say(fault)
        else checkNeed(need, place)
      for (const beside of step.beside ?? [])
        for (const fault of besideFaults(catalogue, entry.register, beside)) say(fault)
      checkQuota(place)
      for (const fault of sumFaults(catalogue, entry, step)) say(fault)
      checkDelivery(name, place)
      checkRetraction(place)
      if (step.consequence && !isBroughtAbout(catalogue, [entry.register.name, name]))
        say('is only a consequence, and nothing brings it about')
    }
  return [...faults, ...circles(catalogue), ...schemesFaults(catalogue)]
}

/** What follows when time has passed is taken by the clock, so the clock must be allowed it. */
const clockFaults = ({ entries }: Catalogue, { also = [] }: AnyStep): string[] =>
  also.flatMap(({ take: [register, name] }) => {
    const taken = entries.get(register)?.procedure.steps[name]
    const allowed = taken?.by.some(({ roles }) => roles.includes(clockRole.role))
    return allowed ? [] : [`is followed by ${register}.${name}, which the clock may not take`]
  })

const fieldsOf = (entry: Entry) => entry.register.fields as Readonly<Record<string, Field>>

function checkEffect(effect: Effect, { catalogue, entry, step, say }: Place): void {
  const [register, name] = effect.take
  const target = catalogue.entries.get(register)
  const taken = target?.procedure.steps[name]
  if (!target || !taken) {
    say(`is followed by ${register}.${name}, which is not declared`)
    return
  }
  const fields = seenBy(entry.register, step)
  const known = new Set([...Object.keys(fields), 'id', 'region'])
  const told = [
    ...Object.entries(effect.with),
    ...(effect.on === 'region' ? [['', effect.to] as const] : []),
  ].flatMap(([as, value]) => (isOf(value) ? [{ as, of: value.of }] : []))
  const takes = seenBy(target.register, taken)
  for (const { as, of } of told) {
    if (!known.has(of)) say(`tells ${register}.${name} its ${of}, which it has not`)
    if (fields[of]?.secret && !staysSecret(fields[of], takes[as]))
      say(`tells ${register}.${name} its ${of}, which is secret and would not stay so`)
  }
  for (const field of effect.when ? fieldsIn(effect.when as Where) : [])
    if (field !== 'state' && !known.has(field)) say(`looks at ${field} to follow, which it has not`)
  checkTold(effect, { target, taken, say })
  checkToldValues(effect, { target, taken, say }, fields)
  checkReach(effect, { entry, target, taken, say })
}

/** What is secret is only told to a secret field of the same kind; what a step asks was never sealed. */
const staysSecret = (from: Field, to: Field | undefined): boolean =>
  to?.secret === true && to.kind === from.kind

interface Reached {
  readonly target: Entry
  readonly taken: AnyStep
  readonly say: Say
}

/** The step that follows is told everything that it requires, and nothing that it does not take. */
function checkTold(effect: Effect, { target, taken, say }: Reached): void {
  const asked = (taken.ask ?? {}) as Fields
  const fills = (taken.fills ?? []).map((name) => [name, fieldsOf(target)[name]] as const)
  const answers = new Map([...fills, ...Object.entries(asked)])
  for (const name of Object.keys(effect.with))
    if (!answers.has(name)) say(`tells ${effect.take.join('.')} a ${name}, which it does not take`)
  for (const [name, field] of answers)
    if (field?.required && !(name in effect.with))
      say(`does not tell ${effect.take.join('.')} its ${name}`)
}

/** What is worked out to be told fits what the other step takes. */
function checkToldValues(
  effect: Effect,
  { target, taken, say }: Reached,
  fields: Readonly<Record<string, Field>>,
): void {
  const told = Object.entries(effect.with)
  const to = effect.on === 'region' ? [['region', effect.to] as const] : []
  const takes = seenBy(target.register, taken)
  for (const [name, value] of [...told, ...to]) {
    const field = takes[name]
    if (!isValue(value) || !field) continue
    if (gives(value, 'total') || gives(value, 'nextSerial'))
      say(
        `tells ${effect.take.join('.')} a ${value.give}, which is only known to a field of its own`,
      )
    for (const fault of valueFaults(value, field, (one) => fields[one]))
      say(`tells ${effect.take.join('.')} its ${name}, but ${fault}`)
  }
}

function checkReach(
  effect: Effect,
  { entry, target, taken, say }: Reached & { entry: Entry },
): void {
  const makes = effect.on === 'new' || effect.on === 'region'
  if (makes !== creates(taken))
    say(`${effect.take.join('.')} ${makes ? 'makes no record' : 'makes a record'}`)
  if (effect.on === 'region' && !taken.delivers)
    say(`sends ${effect.take.join('.')}, which does not deliver`)
  if (effect.on === 'linked') {
    if (effect.whenReady && Object.values(taken.sets ?? {}).some(isNumber))
      say(`${effect.take.join('.')} gives numbers, and would leave gaps where it is not ready`)
    if (fieldsOf(entry)[effect.link]?.to !== target.register.name)
      say(`${effect.link} does not link to ${target.register.name}`)
    if (target.register.date && !effect.dated)
      say(`does not say where the date of the ${target.register.name} is`)
  }
  if (effect.on === 'sent') for (const fault of retractFaults(entry, target, taken)) say(fault)
  if (effect.on === 'each') checkChildLink(effect.link, { entry, child: target, say })
}

/** Only what the register delivers is reached, by a step that is made for it. */
function retractFaults(entry: Entry, { register }: Entry, taken: AnyStep): string[] {
  const sends = [entry.procedure, ...(entry.procedure.earlier ?? [])]
    .flatMap(({ steps }) => Object.values<AnyStep>(steps))
    .flatMap(({ also = [] }) => also)
    .some(({ on, take }) => on === 'region' && take[0] === register.name)
  return [
    ...(sends ? [] : [`retracts what it never sends to ${register.name}`]),
    ...(taken.retracts ? [] : [`retracts by a step of ${register.name} that does not say so`]),
  ]
}

function checkChildLink(
  link: string,
  { entry, child, say }: { readonly entry: Entry; readonly child: Entry; readonly say: Say },
): void {
  if (fieldsOf(child)[link]?.to !== entry.register.name)
    say(`${child.register.name}.${link} does not link here`)
  if (!(child.register.filters as readonly string[] | undefined)?.includes(link))
    say(`${child.register.name}.${link} is no declared filter: no index serves it`)
}

function checkNeed(need: Need, { catalogue, entry, say }: Place): void {
  const child = catalogue.entries.get(need.register)
  if (!child) {
    say(`needs ${need.register}, which is not declared`)
    return
  }
  checkChildLink(need.link, { entry, child, say })
  if (entry.register.date) say('guards over children of a register that is partitioned by date')
  for (const field of fieldsIn(need.where))
    if (field !== 'state' && !(field in fieldsOf(child)))
      say(`looks at ${need.register}.${field}, which is no field`)
}

function checkQuota({ catalogue, entry, step, say }: Place): void {
  if (!step.quota) return
  const { under, atMost } = step.quota
  const parent = catalogue.entries.get(fieldsOf(entry)[under]?.to ?? '')
  if (!parent) {
    say(`has a quota under ${under}, which links to nothing`)
    return
  }
  checkChildLink(under, { entry: parent, child: entry, say })
  const states = takingPlaces(step.quota, step.to)
  for (const state of states)
    if (!(state in entry.procedure.states)) say(`has a quota in ${state}, which is no state`)
  if (!states.includes(step.to)) say(`has a quota, and leads to ${step.to}, which takes no place`)
  if (typeof atMost === 'string' && fieldsOf(parent)[atMost]?.kind !== 'integer')
    say(`${parent.register.name}.${atMost} is no whole number`)
}

/** What is changed from where it was sent is there already, and changes because something else did. */
function checkRetraction({ step, say }: Place): void {
  if (!step.retracts) return
  if (creates(step)) say('retracts, and must only change what was delivered')
  if (!step.consequence) say('retracts, and must be a consequence')
}

/** A delivered record arrives new, has no key to claim, and can be signed for or returned. */
function checkDelivery(name: string, { entry, step, say }: Place): void {
  if (!step.delivers) return
  if (fromStates(step).join() !== 'new') say('delivers, and must only make records')
  if (entry.register.key)
    say('delivers to a register with a key, which another region cannot claim')
  const onward = Object.entries(entry.procedure.steps).filter(
    ([other, { from }]) => other !== name && fromStates({ from } as AnyStep).includes(step.to),
  )
  if (onward.length < 2) say('delivers what can not be both signed for and returned')
}

function isBroughtAbout(catalogue: Catalogue, wanted: readonly [string, string]): boolean {
  return [...catalogue.entries.values()].some(({ procedure }) =>
    Object.values(procedure.steps).some((step) =>
      (step.also ?? []).some(({ take }) => take[0] === wanted[0] && take[1] === wanted[1]),
    ),
  )
}

/** Steps that bring each other about would never end. */
function circles(catalogue: Catalogue): string[] {
  const nextOf = (at: string): string[] => {
    const [register = '', step = ''] = at.split('.')
    const also = catalogue.entries.get(register)?.procedure.steps[step]?.also ?? []
    return also.map(({ take }) => take.join('.'))
  }
  const begin = [...catalogue.entries.values()].flatMap(({ register, procedure }) =>
    Object.keys(procedure.steps).map((step) => `${register.name}.${step}`),
  )
  return begin
    .filter((start) => reaches(start, nextOf))
    .map((start) => `${start}: brings itself about`)
}

function reaches(start: string, nextOf: (at: string) => string[]): boolean {
  const seen = new Set<string>()
  const open = nextOf(start)
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === start) return true
    if (!seen.has(at)) open.push(...nextOf(at))
    seen.add(at)
  }
  return false
}
