import { type Actor, type Entry, type Fields, getStep, newId } from '@zhiheng/kernel'
import type { Session } from '../auth/sessions.ts'
import { uploadOf } from '../files/uploads.ts'
import { HttpProblem } from '../http/problems.ts'
import { enqueue } from '../jobs/queue.ts'
import { insertJob } from '../jobs/store.ts'
import type { ImportInput } from '../jobs/tasks/import.ts'
import type { Parts } from '../parts.ts'
import { assertColumns } from './columns.ts'
import { fieldsOf } from './fields.ts'
import { findHeader, type Header } from './header.ts'
import { type Mapping, regionColumn } from './mapping.ts'
import { openSheet } from './open.ts'
import { givenFor, yuanIn } from './platforms.ts'

/** What a person chose after the preview. */
export interface Choice {
  readonly file: string
  readonly step: string
  readonly keep: 'all' | 'good'
  readonly mapping: Mapping
  readonly region: string
}

/** Enqueues the import of an uploaded file under the acting post and returns the job's id. */
export async function startImport(
  parts: Parts,
  entry: Entry,
  asked: { readonly choice: Choice; readonly actor: Actor; readonly session: Session },
): Promise<string> {
  const { choice, actor, session } = asked
  const upload = await uploadOf(parts, choice.file, session.person)
  const input = await inputOf(parts, entry, { ...choice, kind: upload.kind })
  const id = newId()
  const client = await parts.kernel.pool.connect()
  try {
    await client.query('begin')
    await insertJob(client, {
      id,
      kind: 'import',
      title: `导入“${entry.register.title}”：${upload.name}`,
      input,
      person: session.person,
      createdBy: actor.post ?? '',
      region: choice.region,
      created: parts.now(),
    })
    await enqueue(client, { task: 'import', payload: { job: id }, key: `import:${id}` })
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
  return id
}

async function inputOf(
  { files }: Parts,
  entry: Entry,
  choice: Choice & Pick<ImportInput, 'kind'>,
): Promise<ImportInput> {
  const { register } = entry
  const step = Object.hasOwn(entry.procedure.steps, choice.step)
    ? getStep(entry, choice.step)
    : undefined
  if (!step?.takesFile) throw new HttpProblem('import.not-taken')
  const sheet = await openSheet(files.pathOf(choice.file), choice.kind)
  const header = await findHeader(sheet, register.fields as Fields)
  const fields = fieldsOf(register, step)
  const mapping = known(choice.mapping, fields)
  const here = named(header, mapping)
  const given = givenFor(register.name, header.names, here)
  assertColumns(without(fields, given), here)
  const yuan = yuanIn(register.name, header.names)
  return { ...choice, register: register.name, header, mapping, given, yuan }
}

/** The fields that columns must feed, where the others are given. */
const without = (fields: Fields, given: Readonly<Record<string, string>>): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !(name in given)))

/** Of the columns that the file really has. */
const named = ({ names }: Header, mapping: Mapping): Mapping =>
  Object.fromEntries(names.map((name) => [name, mapping[name] ?? null]))

/** Columns of fields that the step does not state are passed over. */
const known = (mapping: Mapping, fields: Fields): Mapping =>
  Object.fromEntries(
    Object.entries(mapping).map(([header, field]) => [
      header,
      field !== null && (field === regionColumn || Object.hasOwn(fields, field)) ? field : null,
    ]),
  )
