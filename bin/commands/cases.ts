import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { casesByRules, moveCases, openKernel } from '@zhiheng/kernel'
import { modules } from '@zhiheng/modules'
import { readConfig } from '@zhiheng/server/config.ts'
import { connect } from '@zhiheng/server/database/connection.ts'
import { keepRules } from '@zhiheng/server/rules.ts'

/**
 * `cases`: how many cases run under which rules; `cases move REGISTER RULES old=new …` moves those under earlier
 * rules to the ones in force, state by state, each with an event.
 */
export async function run(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true })
  const [verb, register, rules, ...states] = positionals
  if (verb && (verb !== 'move' || !register || !rules || states.length === 0)) return usage()
  const { dataDir } = readConfig(process.env)
  const database = await connect({ dataDir, env: process.env, log: console.error, join: true })
  const kernel = openKernel(modules, database.servingUrl)
  try {
    await keepRules(kernel, database.ownerUrl, new Date())
    const running = await casesByRules(kernel)
    if (!register || !rules) return show(running)
    const from = running.find((one) => one.register === register && one.rules.startsWith(rules))
    if (!from) return nothing(register, rules)
    const named = Object.fromEntries(states.map((pair) => pair.split('=') as [string, string]))
    const move = {
      register,
      from: from.rules,
      states: named,
      at: new Date(),
      request: randomUUID(),
    }
    console.log(`已转 moved ${await moveCases(kernel, move)}`)
    return 0
  } finally {
    await kernel.pool.end()
    await database.stop()
  }
}

function usage(): number {
  console.error('用法 usage: cases | cases move REGISTER RULES old=new …')
  return 2
}

function nothing(register: string, rules: string): number {
  console.error(`没有按 ${rules} 办理的 ${register} / no ${register} runs under ${rules}`)
  return 1
}

function show(running: Awaited<ReturnType<typeof casesByRules>>): number {
  for (const { register, rules, state, cases, inForce } of running)
    console.log(
      `${register}\t${rules.slice(0, 12)}\t${inForce ? '现行 in force' : '以前 earlier'}\t${state}\t${cases}`,
    )
  return 0
}
