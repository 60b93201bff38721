import { find, type Kernel, list, type RecordRead, take, type Where } from '@zhiheng/kernel'
import { countiesWithOfficers } from '../case-staff.ts'
import { actorIn, type Crew } from '../crew.ts'
import { requestOf } from '../random.ts'
import { daysAgo, momentOf, type Timeline } from '../timeline.ts'

/** Where cases of the demonstration happen, to whom and when. */
export interface CaseDemo {
  readonly kernel: Kernel
  readonly crew: Crew
  readonly timeline: Timeline
}

/** Who takes a step, and how many days before today. */
export interface Doing {
  readonly by: string
  readonly ago: number
  /** Another region than that of most cases. */
  readonly region?: string
}
type Answers = Readonly<Record<string, unknown>>
/** `on`: the day in the address of a record that is kept by it. */
type Ref = readonly [register: string, step: string, id?: string, on?: string]

/** Takes steps one after the other: each a minute after the one before it on the same day. */
export class Desk {
  readonly of: CaseDemo
  /** Where its steps are taken unless they say otherwise. */
  readonly county = countiesWithOfficers[0]!.code
  private taken = 0

  constructor(of: CaseDemo) {
    this.of = of
  }

  /** The record on which the step was taken. */
  async step([register, name, id, on]: Ref, doing: Doing, answers: Answers = {}): Promise<string> {
    const { kernel, crew } = this.of
    const { by, ago, region = this.county } = doing
    this.taken += 1
    const done = await take(kernel, [register, name], {
      on: [{ at: { region, ...(id && { id }), ...(on && { on }) }, answers }],
      actor: actorIn(crew, by),
      at: this.at(ago),
      request: requestOf('cases', register, name, String(this.taken)),
    })
    return done.records[0]!.id
  }

  /** The newest record about a product that somebody sees in a region. @throws RangeError where there is none */
  async newestAbout(
    product: string,
    [register, by, region]: readonly [register: string, by: string, region: string],
  ): Promise<string> {
    const { kernel, crew } = this.of
    const asked = { actor: actorIn(crew, by), where: { region }, limit: 200 }
    const { records } = await list(kernel, register, asked)
    const found = records.find(({ fields }) => fields.product === product)
    if (!found) throw new RangeError(`no ${register} about ${product}`)
    return found.id
  }

  /** The newest record of a register that somebody sees. @throws RangeError where there is none */
  async newest(register: string, by: string, where: Where): Promise<string> {
    const { kernel, crew } = this.of
    const { records } = await list(kernel, register, { actor: actorIn(crew, by), where, limit: 1 })
    if (!records[0]) throw new RangeError(`no ${register} of this kind`)
    return records[0].id
  }

  /** A record of the county as somebody sees it. @throws RangeError where they do not */
  async read(register: string, by: string, id: string): Promise<RecordRead> {
    const { kernel, crew } = this.of
    const found = await find(kernel, register, {
      actor: actorIn(crew, by),
      at: { region: this.county, id },
    })
    if (!found) throw new RangeError(`no such ${register}`)
    return found
  }

  /** The post of somebody, as records name it. */
  post(username: string): string {
    return actorIn(this.of.crew, username).post!
  }

  day(ago: number): string {
    return daysAgo(this.of.timeline, ago)
  }

  /** When the next step of a day is taken: a day has more minutes than the demonstration has steps. */
  at(ago: number): Date {
    return momentOf(this.day(ago), 60 + (this.taken % 1200))
  }
}
