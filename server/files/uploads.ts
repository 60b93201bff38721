import type {} from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { HttpProblem } from '../http/problems.ts'
import type { Parts } from '../parts.ts'
import type { Stored, Wanted } from './store.ts'

/** A file that a person has uploaded. */
export interface Upload extends Stored {
  readonly name: string
}

/**
 * Stores the one file of a multipart request and remembers who uploaded it.
 * @throws {HttpProblem} as `FileStore.put` does, and file.missing
 */
export async function receive(
  { files, kernel, limits, now }: Parts,
  request: FastifyRequest,
  wanted: Pick<Wanted, 'kinds'>,
): Promise<Upload> {
  const part = await request.file({ limits: { fileSize: limits.fileBytes + 1, files: 1 } })
  if (!part) throw new HttpProblem('file.missing')
  const named = part.filename.split(/[\\/]/).at(-1)?.slice(-200) ?? ''
  const stored = await files.put(part.file, { ...wanted, most: limits.fileBytes, name: named })
  const name = named || stored.sha256
  await kernel.pool.query(
    `insert into stored_file (sha256, uploaded_by, name, size, kind, at) values ($1, $2, $3, $4, $5, $6)
    on conflict (sha256, uploaded_by) do update set name = excluded.name, at = excluded.at`,
    [stored.sha256, request.session?.person, name, stored.size, stored.kind, now()],
  )
  return { ...stored, name }
}

/** What a person has uploaded under this digest. @throws {HttpProblem} file.unknown when they have not */
export async function uploadOf(
  { kernel }: Pick<Parts, 'kernel'>,
  sha256: string,
  person: string,
): Promise<Upload> {
  const found = await kernel.pool.query<Upload>(
    'select sha256, name, size, kind from stored_file where sha256 = $1 and uploaded_by = $2',
    [sha256, person],
  )
  const upload = found.rows[0]
  if (!upload) throw new HttpProblem('file.unknown')
  return upload
}
