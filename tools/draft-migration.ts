import { readFileSync, writeFileSync } from 'node:fs'
import { catalogueOf, schemaOf } from '@zhiheng/kernel'
import { modules } from '@zhiheng/modules'

// Prints the tables, indexes, functions and policies of the named registers, for review and check-in:
//   npm run --silent db:draft -- sample > db/0002_sampling.sql
// or writes files again that were drafted before, each from the registers that its first line names:
//   npm run --silent db:draft -- db/0002_sampling.sql db/0004_organisation.sql
const catalogue = catalogueOf(modules)
const heading = '-- Derived from the declarations of: '

function draft(names: readonly string[]): string {
  const statements = schemaOf(catalogue, names)
  return `${heading}${names.join(', ')}.\n\n${statements.map((statement) => `${statement};\n`).join('\n')}`
}

function namesIn(file: string): string[] {
  const [first = ''] = readFileSync(file, 'utf8').split('\n', 1)
  if (!first.startsWith(heading)) throw new Error(`${file} was not drafted: it is written by hand`)
  return first.slice(heading.length).replace(/\.$/, '').split(', ')
}

const given = process.argv.slice(2)
if (given.some((name) => name.endsWith('.sql')))
  for (const file of given) writeFileSync(file, draft(namesIn(file)))
else process.stdout.write(draft(given.length ? given : [...catalogue.entries.keys()]))
