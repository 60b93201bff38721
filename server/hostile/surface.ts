import type { Place } from './world.ts'

interface Parameter {
  readonly in: 'path' | 'query' | 'header'
  readonly name: string
  readonly required?: boolean
}
/** The description of the API, as far as requests are made from it. */
export interface Described {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly parameters?: readonly Parameter[] }>>>
  >
}

/** What stands for the parameters of an address: records, and values by the name of the parameter. */
export interface Known {
  readonly places: readonly Place[]
  /** Papers that records of a register are printed as. */
  readonly papers: Readonly<Record<string, readonly string[]>>
  readonly values: Readonly<Record<string, readonly string[]>>
}

/** One request that the description allows. */
export interface Request {
  readonly method: string
  /** As the description has it. */
  readonly path: string
  readonly url: string
}

/**
 * Every address that the description offers to these methods, with everything that is known put in its places.
 * @throws {RangeError} where nothing is known for a place: a new parameter is never passed over
 */
export function* requestsOf(
  { paths }: Described,
  methods: readonly string[],
  known: Known,
): Generator<Request> {
  for (const [path, routes] of Object.entries(paths))
    for (const [method, { parameters = [] }] of Object.entries(routes))
      if (methods.includes(method))
        for (const filled of filledIn(path, known))
          for (const query of queriesOf(path, parameters, known.values))
            yield { method: method.toUpperCase(), path, url: `${filled}${query}` }
}

/** A register and an address are those of one record; anything else goes with anything. */
function* filledIn(path: string, { places, papers, values }: Known): Generator<string> {
  if (!/\{(register|address)\}/.test(path)) yield* rest(path, values)
  const done = new Set<string>()
  for (const { register, address } of places) {
    const filled = path.replace('{register}', register).replace('{address}', address)
    const own = { ...values, paper: papers[register] ?? [], ...formatsOf(path) }
    if (filled !== path && !done.has(filled)) yield* rest(filled, own)
    done.add(filled)
  }
}

const formatsOf = (path: string) => ({
  format: path.includes('{paper}') ? ['html', 'docx'] : ['csv', 'json', 'xlsx'],
})

function* rest(path: string, values: Known['values']): Generator<string> {
  const name = /\{(\w+)\}/.exec(path)?.[1]
  if (!name) return yield path
  for (const value of valuesOf(name, values))
    yield* rest(path.replace(`{${name}}`, encodeURIComponent(value)), values)
}

/** Without what may be left out; and, where words may be looked for on a screen, with each of them. */
function* queriesOf(
  path: string,
  parameters: readonly Parameter[],
  known: Known['values'],
): Generator<string> {
  const asked = parameters.filter(({ in: where }) => where === 'query')
  const needed = asked.filter(({ required }) => required).map(({ name }) => name)
  const searched = asked.some(({ name }) => name === 'q') && !path.includes('{format}')
  const words = searched ? valuesOf('q', known) : []
  const base = needed
    .filter((name) => name !== 'q')
    .map((name) => [name, valuesOf(name, known)[0]!])
  if (!needed.includes('q')) yield queryOf(base)
  for (const word of words) yield queryOf([...base, ['q', word]])
}

const queryOf = (pairs: readonly (readonly string[])[]): string =>
  pairs.length > 0
    ? `?${new URLSearchParams(pairs.map(([name, value]): [string, string] => [name!, value!]))}`
    : ''

function valuesOf(name: string, values: Known['values']): readonly string[] {
  const found = values[name]
  if (!found) throw new RangeError(`say what to put for the parameter “${name}”`)
  return found
}
