import { figures } from '@zhiheng/kernel'
import { passRates } from '@zhiheng/modules'
import { signedIn } from './http.ts'
import { type Bench, provincial } from './import.ts'

const times = 400

/** Milliseconds of each of many calls, sorted. */
export async function sampled(call: () => Promise<unknown>, count = times): Promise<number[]> {
  const took: number[] = []
  for (let n = 0; n < count; n++) {
    const started = performance.now()
    await call()
    took.push(performance.now() - started)
  }
  return took.sort((a, b) => a - b)
}

const at = (sorted: readonly number[], share: number) => sorted[Math.floor(sorted.length * share)]!
/** Of samples in any order. */
export const p99 = (values: number[]): number =>
  at(
    values.sort((a, b) => a - b),
    0.99,
  )

/** One indicator by county and month over two years, median milliseconds. */
export function readFigures({ kernel }: Bench): () => Promise<unknown> {
  const query = {
    actor: provincial,
    region: '91',
    from: '2024-01',
    to: '2025-12',
    each: 'month',
    level: 6,
  } as const
  return () => figures(kernel, passRates[0]!, query)
}

/** Reads two instances in turn, so that whatever else the machine does falls on both. */
export async function figuresRatio(large: Bench, small: Bench) {
  const [many, few] = [readFigures(large), readFigures(small)]
  const took = { many: [] as number[], few: [] as number[] }
  for (let n = 0; n < times; n++) {
    took.many.push(...(await sampled(many, 1)))
    took.few.push(...(await sampled(few, 1)))
  }
  const median = (values: number[]) =>
    at(
      values.sort((a, b) => a - b),
      0.5,
    )
  return { many: median(took.many), few: median(took.few) }
}

/**
 * The first page of the register and one record of it through the same route, asked in turn by a signed-in person:
 * 99th percentiles in milliseconds.
 */
export async function firstPage(bench: Bench) {
  const person = await signedIn(bench)
  const took = { page: [] as number[], one: [] as number[] }
  try {
    const { records } = await person.get('/api/records/sample?limit=50')
    if (records?.length !== 50) throw new Error(`a first page of ${records?.length} records`)
    for (let n = 0; n < times; n++) {
      took.page.push(...(await sampled(() => person.get('/api/records/sample?limit=50'), 1)))
      took.one.push(...(await sampled(() => person.get('/api/records/sample?limit=1'), 1)))
    }
  } finally {
    await person.close()
  }
  return { page: p99(took.page), one: p99(took.one) }
}
