import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { catalogueOf, procedureText } from '@zhiheng/kernel'
import { modules, roles } from '@zhiheng/modules'
import { procedurePages } from './procedures/pages.ts'

/**
 * `procedures [REGISTER…]`: states, steps and time limits with their sources, in Markdown, as they are in force;
 * `--write FOLDER` writes all of them, one file per module.
 */
export async function run(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { write: { type: 'string' } },
  })
  if (values.write !== undefined) return write(values.write)
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

async function write(folder: string): Promise<number> {
  await mkdir(folder, { recursive: true })
  for (const [file, text] of procedurePages()) {
    await writeFile(join(folder, file), text)
    console.log(join(folder, file))
  }
  return 0
}
