import pg from 'pg'

/** What each kind of statement of the write path is for. */
const stages: readonly [RegExp, string][] = [
  [/^begin/, 'begin'],
  [/^(copy|insert into) incoming/, 'stage'],
  [/insert into resolved/, 'resolve'],
  [/from resolved$/, 'summary'],
  [/insert into "\w+_key"/, 'keys'],
  [/insert into event/, 'events'],
  [/insert into "\w+_delta"/, 'deltas'],
  [/insert into "sample"/, 'records'],
  [/^commit/, 'commit'],
]

/** Adds up the seconds that statements take, by stage, and the processor time of Node itself; two batches run at a time. */
export function watchStages() {
  const cpu = process.cpuUsage()
  const seconds = new Map<string, number>()
  const { query } = pg.Client.prototype
  const add = (text: string, from: number) => {
    const stage = stages.find(([pattern]) => pattern.test(text))?.[1] ?? 'other SQL'
    seconds.set(stage, (seconds.get(stage) ?? 0) + (performance.now() - from) / 1000)
  }
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const from = performance.now()
    const first = args[0] as string | { text?: string; cursor?: { text: string } }
    const text = typeof first === 'string' ? first : (first.text ?? first.cursor?.text ?? '')
    const result = (query as (...a: unknown[]) => unknown).apply(this, args)
    if (result instanceof Promise) result.finally(() => add(text, from)).catch(() => undefined)
    else (result as NodeJS.EventEmitter | undefined)?.once?.('finish', () => add(text, from))
    return result
  } as typeof query
  return {
    /** Share of each stage in all that was done, largest first. */
    report(): string {
      const { user, system } = process.cpuUsage(cpu)
      const all = [...seconds, ['Node: read, check and send rows', (user + system) / 1e6] as const]
      const total = all.reduce((sum, [, s]) => sum + s, 0)
      return all
        .sort((a, b) => b[1] - a[1])
        .map(([stage, s]) => `${stage} ${s.toFixed(1)} s ${((100 * s) / total).toFixed(0)} %`)
        .join(' · ')
    },
    stop() {
      pg.Client.prototype.query = query
    },
  }
}
