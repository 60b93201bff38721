import { list, type Sql, sql } from '../../sql.ts'

/** What of a standing a digest covers. */
const columns = ['subject', 'lo', 'hi', 'grade', 'verdict', 'input'] as const

/** SHA-256 over the standings of each region in the order of their subjects, and over those in the order of regions. */
export const digestSql = (
  standings: Sql,
): Sql => sql`select sha256(coalesce(string_agg(d, ''::bytea order by region), '')) as digest from (
  select region, sha256(convert_to(region || string_agg(row(${list(columns.map((name) => sql.ref(`s.${name}`)))})::text, E'\\n' order by subject collate "C"), 'UTF8')) as d
  from (${standings}) s group by region) d`
