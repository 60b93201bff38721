import type pg from 'pg'
import { type Place, placeOfIssuer, regionOfIssuer } from './issuer.ts'

/** Where a document says that it was issued; `code` is null where no region of that name is known, or several. */
export interface IssuedIn {
  readonly code: string | null
  readonly name: string
}

/** The region that the issuer names, else the title; null where neither names one. */
export async function issuedIn(
  pool: pg.Pool,
  { issuer, title }: { readonly issuer: string | null; readonly title: string | null },
): Promise<IssuedIn | null> {
  const words = [issuer, title].filter((text) => text !== null)
  const { rows } = await pool.query<Place>(
    `select distinct code, name from (
       select code, name from region union all select code, name from region_name) known
     where exists (select from unnest($1::text[]) text where position(name in text) > 0)`,
    [words],
  )
  for (const text of words) {
    const found = regionOfIssuer(text, rows)
    if (found) return found
  }
  const name = placeOfIssuer(issuer ?? '')
  return name === undefined ? null : { code: null, name }
}
