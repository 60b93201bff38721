import { type Actor, type Kernel, type RecordRead, stream } from '@zhiheng/kernel'
import { departmentsOf } from '../../organisation/index.ts'
import { everyOne, type Holding, holdingsOf } from '../outline/load.ts'
import { type Behind, behind, defaultDay, itemsOf } from '../outline/stand.ts'
import {
  type Head,
  type ResponsibilitySheet,
  responsibilitySheet,
  type SheetFacts,
} from './sheet.ts'

/** Who answers for what in a region on a day: heads of departments after their posts, goals and tasks with states. */
export async function responsibilityOn(
  kernel: Kernel,
  actor: Actor,
  { region, on }: { readonly region: string; readonly on: string },
): Promise<ResponsibilitySheet> {
  const where = { region }
  const [bodies, posts, persons, documents] = await Promise.all([
    departmentsOf(kernel, actor, region),
    everyOne(stream(kernel, 'post', { actor, where: { region, role: 'head', state: 'held' } })),
    everyOne(stream(kernel, 'person', { actor, where })),
    everyOne(stream(kernel, 'document', { actor, where })),
  ])
  const holdings = await holdingsOf(
    kernel,
    actor,
    documents.filter(({ state }) => state !== 'withdrawn'),
  )
  const from = await behind(kernel, actor, { holdings, on })
  return responsibilitySheet({
    on,
    departments: bodies.filter(
      ({ validFrom, validTo }) => (!validFrom || validFrom <= on) && (!validTo || on <= validTo),
    ),
    heads: headsOn(posts, persons, on),
    charges: holdings.flatMap((holding) => chargesOf(holding, on, from)),
  })
}

function headsOn(posts: readonly RecordRead[], persons: readonly RecordRead[], on: string): Head[] {
  const names = new Map(persons.map(({ id, fields }) => [id, String(fields.name)]))
  return posts.flatMap(({ fields }) => {
    const { person, title, department, startsOn, endsOn } = fields as Record<string, string | null>
    const serves = (!startsOn || startsOn <= on) && (!endsOn || on <= endsOn)
    if (!serves || !department) return []
    return [{ department, name: names.get(person ?? '') ?? '', post: title ?? '' }]
  })
}

function chargesOf(holding: Holding, on: string, from: Behind): SheetFacts['charges'] {
  const document = holding.document.fields.title
  const records = new Map([...holding.goals, ...holding.tasks].map((one) => [one.id, one.fields]))
  return itemsOf(holding, defaultDay(holding.document, on), from).map((item) => {
    const { department, personName = null } = records.get(item.id) as {
      readonly department: string | null
      readonly personName?: string | null
    }
    const { kind, address, title, state, provisional, why } = item
    return {
      ...{ kind, address, title, state, provisional, why, document },
      of: department,
      person: personName,
    }
  })
}
