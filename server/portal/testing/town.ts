import { randomUUID } from 'node:crypto'
import {
  type Actor,
  type Address,
  addressText,
  type Kernel,
  list,
  newId,
  publicActor,
  type RowInput,
  type StepRef,
  take,
} from '@zhiheng/kernel'
import { actFor } from '@zhiheng/kernel/rights/store.ts'
import { confirmDocument, proposalsOf } from '@zhiheng/modules'
import { readText } from '@zhiheng/policy'
import {
  city,
  outlineText,
  people,
  samplesOf,
} from '../../../modules/programme/testing/linchuan.ts'
import { buildApp } from '../../app.ts'
import type { App } from '../../http/app.ts'
import { type Browser, openBrowser } from '../../testing/browser.ts'
import { openInstance } from '../../testing/instance.ts'
import { buildPortal, portalFolder } from '../../web/build.ts'

/** What a browser is answered. */
export interface Seen {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly text: string
}

/** A town with one confirmed outline, samples that miss its first goal, and a task that a person has signed for. */
export interface Town {
  readonly app: App
  readonly kernel: Kernel
  readonly visitor: Browser
  /** Path of the outline's page. */
  readonly page: string
  /** Asks for a page as a browser does. */
  browse(url: string): Promise<Seen>
  publish(): Promise<unknown>
  askTakeDown(): Promise<unknown>
  unpublish(): Promise<unknown>
  /** How many rows of a table the database shows the public, without any predicate of the application. */
  shown(table: string): Promise<number>
  close(): Promise<void>
}

const now = new Date('2026-10-20T02:00:00Z')

export async function openTown(): Promise<Town> {
  await buildPortal((line) => console.log(line))
  const instance = await openInstance()
  const { kernel } = instance.parts
  const app = await buildApp({ ...instance.parts, now: () => now }, { portal: portalFolder })
  const visitor = openBrowser(app)
  const at = await confirmOutline(kernel)
  const samples = samplesOf('2026-09', 'industrial', [9, 1])
  await step(kernel, ['sample', 'import'], { actor: people.office, on: samples })
  await signTask(kernel)
  const change = (name: string, actor: Actor, answers = {}) =>
    step(kernel, ['document', name], { actor, on: [{ at, answers }] })
  return {
    app,
    kernel,
    visitor,
    page: `/outline/${addressText(at)}`,
    browse: (url) => browse(app, url),
    publish: () => change('publish', people.secondOffice, { review: '同意公开' }),
    askTakeDown: () => change('askTakeDown', people.office, { reason: '更正' }),
    unpublish: () => change('unpublish', people.secondOffice, { review: '同意撤下' }),
    shown: (table) => shownToPublic(kernel, table),
    close: async () => {
      await app.close()
      await instance.close()
    },
  }
}

async function browse(app: App, url: string): Promise<Seen> {
  const reply = await app.inject({ url, headers: { accept: 'text/html,*/*' } })
  return { status: reply.statusCode, headers: reply.headers, text: reply.body }
}

const taking = (actor: Actor) => ({ actor, at: now, request: randomUUID() })

interface Taken {
  readonly actor: Actor
  readonly on: readonly RowInput[]
}
const step = (kernel: Kernel, ref: StepRef, { actor, on }: Taken) =>
  take(kernel, ref, { on, ...taking(actor) })

async function confirmOutline(kernel: Kernel): Promise<Address> {
  const reading = readText(outlineText)
  const what = { reading, region: city, today: '2026-01-25' }
  const { goals, tasks } = await proposalsOf(kernel, people.office, what)
  const document = {
    title: reading.title!,
    issuer: reading.issuer,
    docNo: reading.docNo,
    issuedOn: '2026-01-20',
    startsOn: '2026-01-01',
    endsOn: '2026-12-31',
    openness: 'open',
  } as const
  const { text, outline } = reading
  const draft = { region: city, document, text, outline, goals, tasks }
  const { id } = await confirmDocument(kernel, taking(people.office), draft)
  return { region: city, id }
}

/** The office names the lead, whose clerk signs with a person's name: that stays inside. */
async function signTask(kernel: Kernel): Promise<void> {
  const department = { code: 'amr', name: '临川市市场监督管理局', shortName: '市市场监管局' }
  await step(kernel, ['department', 'import'], {
    actor: { ...people.office, kind: 'clock', roles: ['clock'] },
    on: [{ at: { region: city, id: newId() }, answers: department }],
  })
  const asked = { actor: people.office, search: '加强产品质量监管' }
  const { records } = await list(kernel, 'task', asked)
  const at = { region: city, id: records[0]!.id }
  const assigned = { at, answers: { department: 'amr', responsible: [] } }
  await step(kernel, ['task', 'assign'], { actor: people.office, on: [assigned] })
  const signed = { at, answers: { personName: '孙三', post: people.clerk.post } }
  await step(kernel, ['task', 'sign'], { actor: people.clerk, on: [signed] })
}

async function shownToPublic(kernel: Kernel, table: string): Promise<number> {
  const client = await kernel.pool.connect()
  try {
    await client.query(`begin; ${actFor(publicActor, '')}`)
    return (await client.query(`select from "${table}"`)).rowCount ?? 0
  } finally {
    await client.query('rollback')
    client.release()
  }
}
