import { catalogueOf, schemaOf } from '@zhiheng/kernel'
import { modules } from '@zhiheng/modules'

// Prints the tables, indexes, functions and policies of the named registers, for review and check-in:
//   npm run --silent db:draft -- sample > db/0002_sampling.sql
const names = process.argv.slice(2)
const statements = schemaOf(catalogueOf(modules), names.length ? names : undefined)
process.stdout.write(
  `-- Derived from the declarations of: ${names.join(', ') || 'every register'}.\n\n${statements.map((statement) => `${statement};\n`).join('\n')}`,
)
