import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { catalogueOf, inputText } from '@zhiheng/kernel'
import { modules } from '@zhiheng/modules'
import { inputsPage } from './inputs/page.ts'

/**
 * `inputs [NAME…]`: what schemes may ask of the records about a subject, in Markdown; `--write FILE` writes all of
 * them.
 */
export async function run(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { write: { type: 'string' } },
  })
  if (values.write !== undefined) {
    await writeFile(values.write, inputsPage())
    console.log(values.write)
    return 0
  }
  if (positionals.length === 0) {
    console.log(inputsPage())
    return 0
  }
  return printed(positionals)
}

function printed(names: readonly string[]): number {
  const { inputs } = catalogueOf(modules)
  const unknown = names.filter((name) => !inputs.has(name))
  for (const name of unknown) console.error(`没有名为 ${name} 的数据项 / no input is named ${name}`)
  for (const name of names) {
    const input = inputs.get(name)
    if (input) console.log(`${inputText(input)}\n`)
  }
  return unknown.length ? 1 : 0
}
