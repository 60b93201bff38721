import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Actor, clock, dayIn, type Kernel, list, Refusal, take } from '@zhiheng/kernel'
import { confirmDocument, type DocumentDraft, periodOf, proposalsOf } from '@zhiheng/modules'
import type { Reading } from '@zhiheng/policy'
import { postsOf } from '../auth/posts.ts'
import { regionOfIssuer } from '../documents/issuer.ts'
import { readDocument } from '../documents/reader.ts'
import { HttpProblem } from '../http/problems.ts'
import { nameOfRegion } from '../regions.ts'
import { province } from './places.ts'
import { requestOf } from './random.ts'
import { staff } from './staff.ts'

/** Where documents are loaded, when, and who is told about each. */
export interface Loading {
  readonly kernel: Kernel
  readonly at: Date
  readonly say: (line: string) => void
}

/**
 * Confirms every readable file of a folder under the region that its issuer names, else under the demonstration's
 * province. What cannot be read or is no outline is named and left out; what is there already stays as it is.
 */
export async function loadDocuments(loading: Loading, folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((e) => e.isFile() && !e.name.startsWith('.')).map((e) => e.name)
  for (const name of names.toSorted()) {
    try {
      loading.say(`${name}：${await loadOne(loading, join(folder, name), name)}`)
    } catch (error) {
      if (!(error instanceof HttpProblem || error instanceof Refusal)) throw error
      loading.say(`${name}：未载入，${error.message}`)
    }
  }
}

async function loadOne(loading: Loading, path: string, name: string): Promise<string> {
  const { kernel, at } = loading
  const bytes = await readFile(path)
  const reading = await readDocument({ bytes, name })
  const { goals, tasks } = reading
  if (goals.length + tasks.length === 0) return '未载入，没有读出目标或任务'
  const found = regionOfIssuer(reading.issuer ?? reading.title ?? '')
  const region = found?.code ?? province.code
  const actor = await officeOf(loading, region)
  const proposals = await proposalsOf(kernel, actor, { reading, region, today: dayIn(at) })
  const request = requestOf('document', region, createHash('sha256').update(bytes).digest('hex'))
  await confirmDocument(kernel, { actor, at, request }, draftOf(reading, region, proposals))
  const where = await nameOfRegion(kernel.pool, region)
  const why = found ? '' : `（${reading.issuer ?? '未写明发文机关'}，不在行政区划表中）`
  return `载入“${where}”${why}，目标 ${goals.length} 项、任务 ${tasks.length} 项`
}

function draftOf(
  reading: Reading,
  region: string,
  { goals, tasks }: Awaited<ReturnType<typeof proposalsOf>>,
): DocumentDraft {
  const { text, outline, title, issuer, docNo, date } = reading
  const document = { title: title ?? '', issuer, docNo, issuedOn: date, ...periodOf(reading) }
  return {
    region,
    document: { ...document, openness: 'open' } as DocumentDraft['document'],
    text,
    outline,
    goals,
    tasks,
  }
}

const keeper = staff.find(({ username }) => username === 'documents')!

/** The office post of a region that the keeper of documents holds; where they hold none yet they are registered there as the same person, and given one. */
async function officeOf({ kernel, at }: Loading, region: string): Promise<Actor> {
  const where = { actor: clock, search: keeper.name }
  const { records } = await list(kernel, 'person', where)
  const person = records.find(({ fields }) => fields.code === keeper.username)!
  const held = async () =>
    (await postsOf(kernel, { person: person.id, name: keeper.name }, dayIn(at))).find(
      (post) => post.region.code === region,
    )
  const known = await held()
  if (known) return known.actor
  const title = `${await nameOfRegion(kernel.pool, region)}质量工作领导小组办公室`
  const answers = { person: person.id, title, role: 'office', startsOn: dayIn(at) }
  const { username: code, name } = keeper
  const registered = { at: { region, id: person.id }, answers: { code, name } }
  const given = { at: { region }, answers }
  const taking = { actor: clock, at }
  const request = (register: string) => requestOf(register, 'documents', region)
  await take(kernel, ['person', 'import'], {
    on: [registered],
    ...taking,
    request: request('person'),
  })
  await take(kernel, ['post', 'give'], { on: [given], ...taking, request: request('post') })
  return (await held())!.actor
}
