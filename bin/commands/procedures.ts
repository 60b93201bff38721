import { parseArgs } from 'node:util'
import { catalogueOf, procedureText } from '@zhiheng/kernel'
import { modules, roles } from '@zhiheng/modules'

/** `procedures [REGISTER…]`: states, steps and time limits with their sources, in Markdown, as they are in force. */
export async function run(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true })
  const { entries } = catalogueOf(modules)
  const unknown = positionals.filter((name) => !entries.has(name))
  for (const name of unknown)
    console.error(`没有名为 ${name} 的台账 / no register is named ${name}`)
  const wanted = positionals.length ? positionals : [...entries.keys()]
  for (const name of wanted) {
    const entry = entries.get(name)
    if (entry) console.log(`${procedureText(entry, roles)}\n`)
  }
  return unknown.length ? 1 : 0
}
