import { figures, find, list } from '@zhiheng/kernel'
import { passRates } from '@zhiheng/modules'
import { type Bench, provincial } from './import.ts'

const times = 400

/** Milliseconds of each of many calls, sorted. */
async function sampled(call: () => Promise<unknown>, count = times): Promise<number[]> {
  const took: number[] = []
  for (let n = 0; n < count; n++) {
    const started = performance.now()
    await call()
    took.push(performance.now() - started)
  }
  return took.sort((a, b) => a - b)
}

const at = (sorted: readonly number[], share: number) => sorted[Math.floor(sorted.length * share)]!

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

/** First page of the register and one record by its address, 99th percentiles in milliseconds. */
export async function firstPage({ kernel }: Bench) {
  const page = await list(kernel, 'sample', { actor: provincial, limit: 50 })
  const one = page.records[25]!
  const took = { page: [] as number[], one: [] as number[] }
  for (let n = 0; n < times; n++) {
    took.page.push(
      ...(await sampled(() => list(kernel, 'sample', { actor: provincial, limit: 50 }), 1)),
    )
    took.one.push(
      ...(await sampled(() => find(kernel, 'sample', { actor: provincial, at: one }), 1)),
    )
  }
  const p99 = (values: number[]) =>
    at(
      values.sort((a, b) => a - b),
      0.99,
    )
  return { page: p99(took.page), one: p99(took.one) }
}
