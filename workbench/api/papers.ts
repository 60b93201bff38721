import { type Query, queryText, read } from './request.ts'

/** A paper that can be printed of the records of one register. */
export interface PaperKind {
  readonly name: string
  readonly title: string
  readonly about: string
  /** Ways to group it: the value of `by` and what it is called. */
  readonly groupings: readonly { readonly by: string; readonly title: string }[]
  /** States of the record in which there is such a paper; null for all of them. */
  readonly states: readonly string[] | null
}
export const paperFormats = ['docx', 'xlsx', 'html'] as const
export type PaperFormat = (typeof paperFormats)[number]

export const readPapers = async () => (await read<{ papers: PaperKind[] }>('/papers')).papers

/** Names of the papers that a record has as it is now. */
export const readPapersNow = async (about: string, address: string) =>
  (
    await read<{ papers: readonly string[] }>(
      `/records/${about}/${encodeURIComponent(address)}/papers`,
    )
  ).papers

/** Where the browser fetches a paper of a record. */
export const paperUrl = (
  { about, name }: Pick<PaperKind, 'about' | 'name'>,
  address: string,
  { format, ...query }: Query & { readonly format: PaperFormat },
): string => {
  const at = encodeURIComponent(address)
  const record = about === 'document' ? `documents/${at}` : `records/${about}/${at}`
  return `/api/${record}/papers/${name}.${format}${queryText(query)}`
}
