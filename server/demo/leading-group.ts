import { type Actor, type Kernel, take } from '@zhiheng/kernel'
import { departments } from './departments.ts'
import { city } from './places.ts'
import { requestOf } from './random.ts'

const since = '2019-02-01'

/** Registers the city's leading group with the bodies that are its member units. */
export async function registerGroup(kernel: Kernel, actor: Actor, at: Date): Promise<void> {
  const title = '质量强市工作领导小组'
  const taking = { actor, at }
  const made = await take(kernel, ['leading-group', 'import'], {
    on: [
      {
        at: { region: city.code },
        answers: { title, kind: 'quality', officeSeat: 'amr', startsOn: since },
      },
    ],
    ...taking,
    request: requestOf('leading-group'),
  })
  const group = made.records[0]!.id
  const members = departments.filter(({ validTo }) => validTo === undefined)
  await take(kernel, ['group-member', 'name'], {
    on: members.map(({ code }) => ({
      at: { region: city.code },
      answers: { group, duty: 'member', department: code, since },
    })),
    ...taking,
    request: requestOf('group-members'),
  })
}
