import {
  type Catalogue,
  type Entry,
  type Fields,
  getEntry,
  type Indicator,
  type Input,
  type Role,
} from '@zhiheng/kernel'

/** What a field is called in another language; its choices, hint and unit where it has them. */
export type FieldLabel =
  | string
  | {
      readonly title: string
      readonly hint?: string
      readonly unit?: string
      readonly choices?: Readonly<Record<string, string>>
    }
export type FieldLabels = Readonly<Record<string, FieldLabel>>

/** The words of a register and its procedure in another language. */
export interface RegisterLabels {
  readonly title: string
  readonly fields: FieldLabels
  readonly states: Readonly<Record<string, string>>
  /** With what a step asks beyond the fields of the record. */
  readonly steps: Readonly<
    Record<string, string | { readonly title: string; readonly ask: FieldLabels }>
  >
}

/** The words of a module in another language. */
export interface ModuleLabels {
  readonly title: string
  readonly registers: Readonly<Record<string, RegisterLabels>>
  readonly indicators?: Readonly<
    Record<string, { readonly title: string; readonly unit?: string; readonly why?: string }>
  >
  readonly subjects?: Readonly<Record<string, string>>
  readonly memberships?: Readonly<Record<string, string>>
  readonly inputs?: Readonly<Record<string, { readonly title: string; readonly unit?: string }>>
}

/** Label by key: `sample.fields.sampleNo`, `sample.states.recorded`, `indicators.pass-rate`, `roles.office`. */
export type Labels = Readonly<Record<string, string>>
type Pairs = readonly (readonly [key: string, label: string])[]

const entries = <T>(of: Readonly<Record<string, T>>) => Object.entries(of)
const under = (key: string, words: Readonly<Record<string, string>>): Pairs =>
  entries(words).map(([name, word]) => [`${key}.${name}`, word])

/** Whether a symbol is a word of Chinese rather than one that every language writes; 年 marks a calendar year. */
const isWord = (symbol: string | undefined): symbol is string =>
  symbol !== '年' && /\p{Script=Han}/u.test(symbol ?? '')

/** Every word of the declarations in Chinese, by key: what other languages have to say too. */
export function wordsOf(catalogue: Catalogue, roles: readonly Role[]): Labels {
  const pairs = catalogue.modules.flatMap(
    (module): Pairs => [
      [`modules.${module.name}`, module.title],
      ...module.registers.flatMap(({ name }) => wordsOfEntry(getEntry(catalogue, name))),
      ...module.indicators.flatMap(wordsOfIndicator),
      ...titles('subjects', module.subjects),
      ...titles('memberships', module.memberships),
      ...(module.inputs ?? []).flatMap(wordsOfInput),
    ],
  )
  return Object.fromEntries([
    ...pairs,
    ...roles.map(({ role, title }) => [`roles.${role}`, title] as const),
  ])
}

/** Steps of the clock, which follow from declared ones, have their words too. */
function wordsOfEntry({ register, procedure }: Entry): Pairs {
  const { name } = register
  return [
    [name, register.title],
    ...wordsOfFields(`${name}.fields`, register.fields),
    ...under(`${name}.states`, procedure.states),
    ...entries(procedure.steps).flatMap(
      ([step, { title, ask }]): Pairs => [
        [`${name}.steps.${step}`, title],
        ...wordsOfFields(`${name}.steps.${step}.ask`, (ask ?? {}) as Fields),
      ],
    ),
  ]
}

const wordsOfFields = (key: string, fields: Fields): Pairs =>
  entries(fields).flatMap(
    ([name, { title, hint, unit, choices }]): Pairs => [
      [`${key}.${name}`, title],
      ...(hint ? [[`${key}.${name}.hint`, hint] as const] : []),
      ...(isWord(unit) ? [[`${key}.${name}.unit`, unit] as const] : []),
      ...under(`${key}.${name}.choices`, choices ?? {}),
    ],
  )

function wordsOfIndicator(indicator: Indicator): Pairs {
  const key = `indicators.${indicator.name}`
  return [
    [key, indicator.title],
    ...(isWord(indicator.unit) ? [[`${key}.unit`, indicator.unit] as const] : []),
    ...(indicator.kind === 'reported' ? [[`${key}.why`, indicator.why] as const] : []),
  ]
}

type Titled = { readonly name: string; readonly title: string }
const titles = (kind: string, declared: readonly Titled[] = []): Pairs =>
  declared.map(({ name, title }) => [`${kind}.${name}`, title])

function wordsOfInput({ name, title, unit }: Input): Pairs {
  const key = `inputs.${name}`
  return [[key, title], ...(isWord(unit) ? [[`${key}.unit`, unit] as const] : [])]
}

/** The labels of modules and roles by the same keys. */
export function labelsOf(
  modules: Readonly<Record<string, ModuleLabels>>,
  roles: Readonly<Record<string, string>>,
): Labels {
  const pairs = entries(modules).flatMap(
    ([name, module]): Pairs => [
      [`modules.${name}`, module.title],
      ...entries(module.registers).flatMap(([register, labels]) => ofRegister(register, labels)),
      ...entries(module.indicators ?? {}).flatMap(
        ([indicator, { title, unit, why }]): Pairs => [
          [`indicators.${indicator}`, title],
          ...(unit ? [[`indicators.${indicator}.unit`, unit] as const] : []),
          ...(why ? [[`indicators.${indicator}.why`, why] as const] : []),
        ],
      ),
      ...under('subjects', module.subjects ?? {}),
      ...under('memberships', module.memberships ?? {}),
      ...entries(module.inputs ?? {}).flatMap(
        ([input, { title, unit }]): Pairs => [
          [`inputs.${input}`, title],
          ...(unit ? [[`inputs.${input}.unit`, unit] as const] : []),
        ],
      ),
    ],
  )
  return Object.fromEntries([...pairs, ...under('roles', roles)])
}

function ofRegister(name: string, { title, fields, states, steps }: RegisterLabels): Pairs {
  return [
    [name, title],
    ...ofFields(`${name}.fields`, fields),
    ...under(`${name}.states`, states),
    ...entries(steps).flatMap(([step, label]): Pairs => {
      const key = `${name}.steps.${step}`
      if (typeof label === 'string') return [[key, label]]
      return [[key, label.title], ...ofFields(`${key}.ask`, label.ask)]
    }),
  ]
}

const ofFields = (key: string, fields: FieldLabels): Pairs =>
  entries(fields).flatMap(([name, label]): Pairs => {
    const own = `${key}.${name}`
    if (typeof label === 'string') return [[own, label]]
    const { title, hint, unit, choices } = label
    return [
      [own, title],
      ...(hint ? [[`${own}.hint`, hint] as const] : []),
      ...(unit ? [[`${own}.unit`, unit] as const] : []),
      ...under(`${own}.choices`, choices ?? {}),
    ]
  })
