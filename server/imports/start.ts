import { type Actor, type AnyStep, type Entry, type Fields, newId } from '@zhiheng/kernel'
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
import { type Proposal, proposalFor, sumsIn } from './proposal.ts'
import { rememberedSources, rememberSource } from './remembered.ts'

/** What a person chose after the preview. */
export interface Choice {
  readonly file: string
  readonly step: string
  readonly keep: 'all' | 'good'
  readonly mapping: Mapping
  readonly region: string
  /** What every row says, and whether sums are in yuan; left out, as the preview proposed. */
  readonly given?: Readonly<Record<string, string>> | undefined
  readonly yuan?: boolean | undefined
  /** Where the list comes from, if the next one from there is to be read in the same way. */
  readonly remember?: string | undefined
}

/** Enqueues the import of an uploaded file under the acting post and returns the job's id. */
export async function startImport(
  parts: Parts,
  entry: Entry,
  asked: { readonly choice: Choice; readonly actor: Actor; readonly session: Session },
): Promise<string> {
  const { choice, actor, session } = asked
  const upload = await uploadOf(parts, choice.file, session.person)
  const input = await inputOf(parts, entry, { choice, kind: upload.kind, actor })
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

interface Wanted {
  readonly choice: Choice
  readonly kind: ImportInput['kind']
  readonly actor: Actor
}

async function inputOf(
  { files, kernel, now }: Parts,
  entry: Entry,
  { choice, kind, actor }: Wanted,
): Promise<ImportInput> {
  const { file, region, keep } = choice
  const { register, step } = taking(entry, choice.step)
  const about = { actor, region, register }
  const remembered = await rememberedSources(kernel, about)
  const sheet = await openSheet(files.pathOf(file), kind)
  const header = await findHeader(sheet, register.fields, remembered)
  const fields = fieldsOf(entry.register, step)
  const mapping = named(header, known(choice.mapping, fields))
  const proposed = proposalFor(register, header.names, remembered)
  const { given, yuan } = stated({ ...choice, mapping }, proposed, fields)
  assertColumns(without(fields, given), mapping)
  if (choice.remember)
    await rememberSource(kernel, about, {
      source: { name: choice.remember, mapping, given, yuan },
      now: now(),
    })
  const reading = { header, mapping, given, yuan: sumsIn(fields, yuan) }
  return { file, region, keep, kind, step: choice.step, register: register.name, ...reading }
}

/** The register and the step that takes files. @throws {HttpProblem} import.not-taken */
function taking({ register, procedure }: Entry, name: string) {
  const steps: Readonly<Record<string, AnyStep>> = procedure.steps
  const step = Object.hasOwn(steps, name) ? steps[name] : undefined
  if (!step?.takesFile) throw new HttpProblem('import.not-taken')
  return { step, register: { name: register.name, fields: register.fields as Fields } }
}

/** What was chosen, or else proposed, of fields that the step states and no column feeds. */
function stated(
  { mapping, ...choice }: Pick<Choice, 'mapping' | 'given' | 'yuan'>,
  proposed: Proposal,
  fields: Fields,
): Pick<Proposal, 'given' | 'yuan'> {
  const { given = proposed.given, yuan = proposed.yuan } = choice
  const fed = new Set(Object.values(mapping))
  const mine = Object.entries(given).filter(([name]) => name in fields && !fed.has(name))
  return { given: Object.fromEntries(mine), yuan }
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
