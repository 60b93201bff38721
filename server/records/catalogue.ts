import {
  type Actor,
  type AnyStep,
  definitionOf as countedDefinition,
  type Entry,
  type Fields,
  fromStates,
  type Indicator,
  type Kernel,
} from '@zhiheng/kernel'
import { roles } from '@zhiheng/modules'
import { isMine, isTaken } from './offered.ts'

/** The declarations as the workbench draws them: what exists, and what of it is this actor's. */
export function catalogueFor({ catalogue }: Kernel, actor: Actor) {
  const modules = new Map(catalogue.modules.map(({ name, title }) => [name, title]))
  return {
    roles: Object.fromEntries(roles.map(({ role, title }) => [role, title])),
    registers: [...catalogue.entries.values()].map((entry) => registerOf(entry, modules, actor)),
    indicators: [...catalogue.indicators.values()].map(indicatorOf),
  }
}

function registerOf(entry: Entry, modules: ReadonlyMap<string, string>, actor: Actor) {
  const { register, procedure } = entry
  return {
    name: register.name,
    title: register.title,
    module: modules.get(entry.module) ?? entry.module,
    fields: fieldsOf(register.fields),
    key: list(register.key),
    date: (register.date as string | undefined) ?? null,
    sorts: list(register.sorts),
    filters: list(register.filters),
    search: list(register.search),
    states: procedure.states,
    steps: Object.fromEntries(
      Object.entries(procedure.steps).map(([name, step]) => [name, stepOf(step, actor)]),
    ),
    public: list(register.public),
    inForce: register.inForce ? { ...register.inForce } : null,
    readable: isMine(register.readBy, actor),
  }
}

const list = (names: readonly unknown[] | null | undefined) => (names ?? []).map(String)

function stepOf(step: AnyStep, actor: Actor) {
  return {
    title: step.title,
    from: [...fromStates(step)],
    to: step.to,
    fills: [...(step.fills ?? [])],
    ask: fieldsOf((step.ask ?? {}) as Fields),
    takesFile: step.takesFile ?? false,
    mine: isTaken(step) && isMine(step.by, actor),
  }
}

const fieldsOf = (fields: Fields) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, { $type: _, also: __, ...field }]) => [name, field]),
  )

function indicatorOf(indicator: Indicator) {
  const { name, title, unit, kind, better, source, aliases = [] } = indicator
  const counted = indicator.kind === 'counted' ? indicator : null
  return {
    name,
    title,
    unit,
    kind,
    better,
    aliases: [...aliases],
    by: list(counted?.by),
    definition: definitionOf(indicator),
    source: `《${source.act}》${source.article}`,
    over: counted?.over.name ?? null,
    month: counted?.over.cube?.month ?? null,
  }
}

/** What is counted, in a sentence; of a reported one, why it cannot be counted. */
export const definitionOf = (indicator: Indicator): string =>
  indicator.kind === 'reported' ? indicator.why : countedDefinition(indicator)
