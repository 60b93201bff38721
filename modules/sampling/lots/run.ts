import {
  type Address,
  clock,
  find,
  type Kernel,
  look,
  type RecordRead,
  type RowInput,
  type Taking,
  takeAll,
} from '@zhiheng/kernel'
import { system } from '../../roles.ts'
import { commitmentOf, type Drawn, drawLots, listHashOf } from '../draw/index.ts'
import { type DrawRead, entryOf, readDraw, ruleOf } from './read.ts'

/** Why a draw cannot go on, in a sentence for the person. */
export class DrawHindered extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'DrawHindered'
  }
}

type By = Omit<Taking, 'rows'>
/** What the computer states is the system's; whether the step may be taken at all is asked of the post. */
const withSystem = (by: By): By => ({
  ...by,
  actor: { ...by.actor, roles: [...by.actor.roles, system.role] },
})

/**
 * Makes the lists of a draw public, with their hash and a commitment to 32 secret bytes, in hex, that nobody sees.
 * @throws {DrawHindered} an empty list, or shares by class that cannot be read; {Refusal} of the step
 */
export async function fixLists(
  kernel: Kernel,
  by: By,
  { at, secret }: { readonly at: Address; readonly secret: string },
): Promise<void> {
  const { draw, lines } = await readDraw({ kernel, actor: by.actor }, at)
  const entries = lines.map(entryOf)
  const taking = entries.filter(({ excluded }) => excluded === null)
  if (!taking.some(({ kind }) => kind === 'firm')) throw new DrawHindered('名录中没有可抽取的企业')
  if (taking.filter(({ kind }) => kind === 'inspector').length < ruleOfDraw(draw).perFirm)
    throw new DrawHindered('名录中可派出的人员少于每家派出人数')
  const answers = { commitment: commitmentOf(secret), listHash: listHashOf(entries), kept: secret }
  await takeAll(kernel, withSystem(by), [
    { ref: ['draw', 'seal'], on: [{ at, answers }] },
    { ref: ['draw', 'fix'], on: [{ at, answers: {} }] },
  ])
}

function ruleOfDraw(draw: RecordRead) {
  try {
    return ruleOf(draw)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new DrawHindered('各类企业抽查比例有误：每行一类，写作 a:1，百分比为整数')
  }
}

/**
 * Draws: the secret, the seed, every place and, for a product of a plan, the tasks, or else the inspections, in one
 * transaction. The witness is what nobody could know when the lists were fixed.
 * @throws {DrawHindered} the lists are no longer those that were published; {Refusal} of the steps
 */
export async function runDraw(
  kernel: Kernel,
  by: By,
  { at, witness }: { readonly at: Address; readonly witness: string },
): Promise<void> {
  const read = await readDraw({ kernel, actor: by.actor }, at)
  const frozen = read.lines.filter(({ state }) => state === 'frozen')
  const secret = await keptSecret(kernel, by, read.draw)
  const rule = ruleOfDraw(read.draw)
  const outcome = drawLots({ secret, witness, rule, entries: frozen.map(entryOf) })
  if (outcome.listHash !== read.draw.fields.listHash)
    throw new DrawHindered('名录与公布的摘要不一致，须作废重抽')
  const { seed, drawn } = outcome
  const parts = [
    { ref: ['draw', 'reveal'] as const, on: [{ at, answers: { secret, seed } }] },
    { ref: ['draw', 'draw'] as const, on: [{ at, answers: { witness } }] },
    { ref: ['draw-entry', 'place'] as const, on: placed({ ...read, lines: frozen }, drawn) },
    { ref: ['sampling-task', 'assign'] as const, on: await tasksOf(kernel, by, { read, drawn }) },
    { ref: ['site-inspection', 'plan'] as const, on: inspectionsOf(read, drawn) },
  ]
  await takeAll(
    kernel,
    withSystem(by),
    parts.filter(({ on }) => on.length > 0),
  )
}

/** Only the computer looks, once a post is about to draw, and the look is recorded. */
async function keptSecret(kernel: Kernel, { at, request }: By, draw: RecordRead): Promise<string> {
  if (draw.state !== 'fixed') throw new DrawHindered('名录尚未公布，或者已经抽取')
  const what = { actor: clock, at: addressOf(draw), field: 'kept', reason: '双随机抽取' }
  const secret = await look(kernel, 'draw', { ...what, now: at, request: lookOf(request) })
  if (secret === null) throw new DrawHindered('秘密字节的密钥已销毁，须作废重抽')
  return secret
}

const addressOf = ({ region, id }: RecordRead): Address => ({ region, id })
/** Another request than the draw's own, and the same for the same. */
const lookOf = (request: string): string =>
  `${request.slice(0, -1)}${((Number.parseInt(request.slice(-1), 16) + 1) % 16).toString(16)}`

/** Where each line came: an enterprise with those who go there, an inspector with what is inspected. */
function placed({ lines }: DrawRead, drawn: readonly Drawn[]): RowInput[] {
  const byFirm = new Map(drawn.map((one) => [one.firm, one]))
  return lines.map((line) => {
    const { kind, code } = line.fields as { kind: string; code: string }
    const came = kind === 'firm' ? byFirm.get(code) : undefined
    const goesTo =
      kind === 'firm'
        ? (came?.inspectors ?? [])
        : drawn.filter(({ inspectors }) => inspectors.includes(code)).map(({ firm }) => firm)
    const isDrawn = kind === 'firm' ? came !== undefined : goesTo.length > 0
    return {
      at: addressOf(line),
      answers: { rank: came?.rank ?? null, drawn: isDrawn, goesTo: goesTo.length ? goesTo : null },
    }
  })
}

/** One task for each enterprise to which somebody goes; whoever has none is assigned by hand. */
async function tasksOf(
  kernel: Kernel,
  { actor }: By,
  { read, drawn }: { readonly read: DrawRead; readonly drawn: readonly Drawn[] },
): Promise<RowInput[]> {
  const { region, id, fields } = read.draw
  const { item, dueOn, department } = fields as Record<string, string | null>
  if (!item || !dueOn) return []
  const product = await find(kernel, 'plan-item', { actor, at: { region, id: item } })
  const place = product?.fields.stage === 'production' ? 'factory' : 'shop'
  return drawn
    .filter(({ inspectors }) => inspectors.length > 0)
    .map(({ firm, inspectors }) => ({
      at: { region },
      answers: { item, draw: id, party: firm, place, department, assignees: inspectors, dueOn },
    }))
}

/** One inspection for each enterprise to which somebody goes, where the draw says what is to be inspected. */
function inspectionsOf({ draw, lines }: DrawRead, drawn: readonly Drawn[]): RowInput[] {
  const { id, region } = draw
  const { drawNo, subject, checks, regime, dueOn, department } = draw.fields
  if (!checks) return []
  const classes = new Map(lines.map(({ fields }) => [fields.code, fields.stratum]))
  return drawn
    .filter(({ inspectors }) => inspectors.length > 0)
    .map(({ firm, inspectors }) => ({
      at: { region },
      answers: {
        ...{ basis: `双随机抽取 ${drawNo} ${subject}`, kind: 'random', regime, draw: id },
        ...{ party: firm, riskClass: classes.get(firm) ?? null, on: dueOn, items: checks },
        ...{ department, assignees: inspectors },
      },
    }))
}
