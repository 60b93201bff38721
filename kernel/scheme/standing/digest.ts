import { type Sql, sql } from '../../sql.ts'

/**
 * SHA-256 over the standings of each region in the order of their subjects, and over those in the order of regions; over
 * the rows of `standing` that meet `where`. In this order the key of the table has them.
 */
export const digestSql = (
  where: Sql,
): Sql => sql`select sha256(coalesce(string_agg(d, ''::bytea order by region), '')) as digest from (
  select region, sha256(convert_to(string_agg(concat_ws('|', region, subject, verdict, coalesce(grade, '?'), coalesce(lo::text, '?'), coalesce(hi::text, '?'), input), E'\\n' order by subject), 'UTF8')) as d
  from standing where ${where} group by region) d`
