import {
  type Actor,
  type AnyStep,
  conditionOf,
  definitionOf as countedDefinition,
  type Entry,
  type Field,
  type Fields,
  fromStates,
  type Indicator,
  type Kernel,
  lapsesTo,
  type Wait,
} from '@zhiheng/kernel'
import { roles } from '@zhiheng/modules'
import { englishDefinition } from './english-definition.ts'
import { type Language, type Say, sayIn } from './language.ts'
import { isMine, isTaken } from './offered.ts'

/** What of the declarations is told to whom, in which words. */
interface Telling {
  readonly actor: Actor
  readonly say: Say
  readonly language: Language
}

/** The declarations as the workbench draws them: what exists, and what of it is this actor's. */
export function catalogueFor({ catalogue }: Kernel, actor: Actor, language: Language = 'zh-CN') {
  const say = sayIn(language)
  const telling = { actor, say, language }
  const modules = new Map(
    catalogue.modules.map(({ name, title }) => [name, say(`modules.${name}`, title)]),
  )
  return {
    roles: Object.fromEntries(roles.map(({ role, title }) => [role, say(`roles.${role}`, title)])),
    registers: [...catalogue.entries.values()].map((entry) => ({
      ...registerOf(entry, telling),
      module: modules.get(entry.module) ?? entry.module,
    })),
    indicators: [...catalogue.indicators.values()].map((one) => indicatorOf(one, say, language)),
  }
}

function registerOf({ register, procedure }: Entry, telling: Telling) {
  const { name } = register
  const { actor, say } = telling
  return {
    name,
    title: say(name, register.title),
    fields: fieldsOf(register.fields, `${name}.fields`, say),
    key: list(register.key),
    date: (register.date as string | undefined) ?? null,
    sorts: list(register.sorts),
    filters: list(register.filters),
    search: list(register.search),
    states: saidOf(procedure.states, `${name}.states`, say),
    steps: Object.fromEntries(
      Object.entries(procedure.steps).map(([step, declared]) => [
        step,
        stepOf(declared, `${name}.steps.${step}`, telling),
      ]),
    ),
    asks: asksOf(procedure.waits ?? {}),
    public: list(register.public),
    inForce: register.inForce ? { ...register.inForce } : null,
    readable: isMine(register.readBy, actor),
  }
}

/** The step that is waited for, by state. */
const asksOf = (waits: Readonly<Record<string, Wait | undefined>>) =>
  Object.fromEntries(
    Object.entries(waits).flatMap(([state, wait]) => (wait ? [[state, wait.asks] as const] : [])),
  )

const list = (names: readonly unknown[] | null | undefined) => (names ?? []).map(String)

function stepOf(step: AnyStep, key: string, { actor, say, language }: Telling) {
  return {
    title: say(key, step.title),
    from: [...fromStates(step)],
    to: step.to,
    otherwise: lapsesTo(step) ?? null,
    fills: [...(step.fills ?? [])],
    ask: fieldsOf((step.ask ?? {}) as Fields, `${key}.ask`, say),
    must: mustOf(step, language === 'en' ? () => '' : say),
    takesFile: step.takesFile ?? false,
    while: whileOf(step),
    mine: isTaken(step) && isMine(step.by, actor),
  }
}

/**
 * Fields that a record must have as the step leaves it, whatever else it says, each with what is told where it is
 * missing: a rule over an absent value does not hold. Rules have no English: '' leaves the words to the page.
 */
const mustOf = ({ leaves = [] }: AnyStep, say: Say): Record<string, string> =>
  Object.fromEntries(
    leaves.flatMap(({ where, says, field }) =>
      Object.entries(where).flatMap(([name, wanted]) => {
        if (name.startsWith('$') || conditionOf(wanted).op === 'absent') return []
        return [[name, name === field ? say('', says) : '']]
      }),
    ),
  )

/** By a link field, the states of what it names in which alone the step is taken. */
const whileOf = ({ beside = [] }: AnyStep): Record<string, string[]> =>
  Object.fromEntries(
    beside.flatMap(({ link, states }) => (states ? [[link, [...states.in]] as const] : [])),
  )

const fieldsOf = (fields: Fields, key: string, say: Say) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, fieldOf(field, `${key}.${name}`, say)]),
  )

function fieldOf({ $type: _, also: __, ...field }: Field, key: string, say: Say) {
  const { title, hint, unit, choices } = field
  return {
    ...field,
    title: say(key, title),
    ...(hint && { hint: say(`${key}.hint`, hint) }),
    ...(unit && { unit: say(`${key}.unit`, unit) }),
    ...(choices && { choices: saidOf(choices, `${key}.choices`, say) }),
  }
}

const saidOf = (words: Readonly<Record<string, string>>, key: string, say: Say) =>
  Object.fromEntries(
    Object.entries(words).map(([name, word]) => [name, say(`${key}.${name}`, word)]),
  )

function indicatorOf(indicator: Indicator, say: Say, language: Language) {
  const { name, title, unit, kind, better, source, aliases = [] } = indicator
  const counted = indicator.kind === 'counted' ? indicator : null
  const key = `indicators.${name}`
  return {
    name,
    title: say(key, title),
    unit: say(`${key}.unit`, unit),
    kind,
    better,
    aliases: [...aliases],
    by: list(counted?.by),
    subjects: list(counted?.subjects),
    definition: language === 'en' ? inEnglish(indicator, say) : say('', definitionOf(indicator)),
    source: `《${source.act}》${source.article}`,
    over: counted?.over.name ?? null,
    month: counted?.over.cube?.month ?? null,
  }
}

/** What is counted, in a sentence; of a reported one, why it cannot be counted. */
export const definitionOf = (indicator: Indicator): string =>
  indicator.kind === 'reported' ? indicator.why : countedDefinition(indicator)

const inEnglish = (indicator: Indicator, say: Say): string =>
  indicator.kind === 'reported'
    ? say(`indicators.${indicator.name}.why`, indicator.why)
    : englishDefinition(indicator, say)
