import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Actor, type Kernel, take } from '@zhiheng/kernel'
import { confirmDocument, proposalsOf } from '@zhiheng/modules'
import { readText } from '@zhiheng/policy'
import { actorIn, type Crew } from './crew.ts'
import type { Loaded } from './outline.ts'
import { city, counties } from './places.ts'
import { requestOf } from './random.ts'
import { daysAgo, momentOf, type Timeline, writtenFor } from './timeline.ts'

/** The demonstration that is inspected, meets, and is taken up by a county. */
export interface Supervised {
  readonly kernel: Kernel
  readonly crew: Crew
  readonly timeline: Timeline
  readonly loaded: Loaded
}

/** An inspection with findings, and a meeting with a decision to come. */
export async function supervise(of: Supervised): Promise<void> {
  await inspect(of)
  await meet(of)
}

interface Doing {
  readonly actor: Actor
  /** Days before today. */
  readonly ago: number
  readonly answers: Record<string, unknown>
  readonly id?: string
}

async function step(
  { kernel, timeline }: Supervised,
  ref: readonly [register: string, step: string],
  { actor, ago, answers, id }: Doing,
): Promise<string> {
  const done = await take(kernel, ref, {
    on: [{ at: { region: city.code, ...(id && { id }) }, answers }],
    actor,
    at: momentOf(daysAgo(timeline, ago)),
    request: requestOf('supervision', ...ref, JSON.stringify(answers), id ?? ''),
  })
  return done.records[0]!.id
}

async function inspect(of: Supervised): Promise<void> {
  const { crew, timeline, loaded } = of
  const { office, reviewer } = crew
  const days = { startsOn: daysAgo(timeline, 20), endsOn: daysAgo(timeline, -20) }
  const plan = { title: '下半年质量工作督查', kind: 'regular', document: loaded.at.id, ...days }
  const round = await step(of, ['inspection-round', 'open'], {
    actor: office,
    ago: 21,
    answers: { ...plan, basis: loaded.draft.document.docNo },
  })
  for (const department of ['amr', 'eco'])
    await step(of, ['inspection-subject', 'choose'], {
      actor: office,
      ago: 20,
      answers: { round, department },
    })
  await step(of, ['inspection-subject', 'choose'], {
    actor: office,
    ago: 20,
    answers: { round, lowerRegion: counties[3]!.code },
  })
  const record = (about: object) =>
    step(of, ['finding', 'record'], { actor: office, ago: 12, answers: { round, ...about } })
  await record({
    department: 'amr',
    fact: '两个县的重点产品质量安全风险清单未按期报送，市级汇总缺少数据。',
    demand: '督促柳坪县、桐渡县补报，并说明原因。',
    rectifyBy: daysAgo(timeline, -8),
  })
  const closed = await record({
    department: 'eco',
    fact: '园区污水管网复核记录缺少两处点位的照片。',
    demand: '补齐复核记录。',
    rectifyBy: daysAgo(timeline, 2),
  })
  await step(of, ['finding', 'rectify'], {
    actor: actorIn(crew, 'eco-clerk'),
    ago: 6,
    answers: { rectification: '两处点位已复核并补齐照片，记录重新归档。' },
    id: closed,
  })
  await step(of, ['finding', 'verify'], {
    actor: reviewer,
    ago: 4,
    answers: { verification: '抽查归档记录，情况属实。' },
    id: closed,
  })
}

async function meet(of: Supervised): Promise<void> {
  const { crew, timeline, loaded } = of
  const { office } = crew
  const title = '质量强市工作第三次联席会议'
  const meeting = await step(of, ['meeting', 'plan'], {
    actor: office,
    ago: 25,
    answers: {
      title,
      kind: 'regular',
      heldOn: daysAgo(timeline, 10),
      time: '上午9:00',
      place: '市政府二号会议室',
      agenda: ['通报纲要目标任务进展', '研究逾期任务', '部署年度督查'],
    },
  })
  const units = await callUnits(of, meeting, title)
  const answers = { chair: '分管副市长' }
  await step(of, ['meeting', 'hold'], { actor: office, ago: 9, answers, id: meeting })
  for (const { id, attendee } of units)
    await step(of, ['meeting-notice', 'attend'], {
      actor: office,
      ago: 9,
      answers: { attendee },
      id,
    })
  await step(of, ['decision', 'draft'], {
    actor: office,
    ago: 8,
    answers: {
      meeting,
      document: loaded.at.id,
      title: '建立风险清单月度通报制度',
      content: '市市场监管局每月汇总各县（区）重点产品质量安全风险清单并通报。',
      department: 'amr',
      responsible: ['miit', 'agri'],
      deadline: daysAgo(timeline, -60),
    },
  })
}

/** Notices to three units, sent by calling the meeting and receipted by their clerks. */
async function callUnits(of: Supervised, meeting: string, title: string) {
  const { crew } = of
  const units: { readonly id: string; readonly attendee: string; readonly clerk: Actor }[] = []
  for (const department of ['amr', 'ndrc', 'miit']) {
    const answers = { meeting, title, department }
    const doing = { actor: crew.office, ago: 25, answers }
    const id = await step(of, ['meeting-notice', 'list'], doing)
    const head = actorIn(crew, `${department}-head`)
    units.push({ id, attendee: head.name, clerk: actorIn(crew, `${department}-clerk`) })
  }
  const call = { actor: crew.office, ago: 24, answers: {}, id: meeting }
  await step(of, ['meeting', 'call'], call)
  for (const { id, attendee, clerk } of units)
    await step(of, ['meeting-notice', 'receipt'], {
      actor: clerk,
      ago: 22,
      answers: { attendee },
      id,
    })
  return units
}

/** The plan that a county made under the city's outline, confirmed by its own office. */
export async function loadCountyPlan(
  kernel: Kernel,
  crew: Crew,
  timeline: Timeline,
): Promise<void> {
  const { year } = timeline
  const text = await readFile(join(import.meta.dirname, 'county-plan.txt'), 'utf8')
  const moved = text.replace(/20[23]\d/g, (written) => String(Number(written) + year - writtenFor))
  const reading = readText(moved)
  const actor = actorIn(crew, 'county')
  const region = counties[0]!.code
  const asked = { reading, region, today: timeline.today }
  const { title, issuer, docNo } = reading
  const head = { title: title ?? '', issuer, docNo, issuedOn: null, openness: 'open' as const }
  await confirmDocument(
    kernel,
    { actor, at: momentOf(`${year}-03-12`), request: requestOf('county plan') },
    {
      region,
      document: {
        ...head,
        startsOn: `${year}-01-01` as `${number}-${number}-${number}`,
        endsOn: `${year + 4}-12-31` as `${number}-${number}-${number}`,
      },
      text: reading.text,
      outline: reading.outline,
      ...(await proposalsOf(kernel, actor, asked)),
    },
  )
}
