import { type Actor, clock, dayIn, type Kernel, take } from '@zhiheng/kernel'
import { createAccount } from '../auth/accounts.ts'
import { hashPassword } from '../auth/password.ts'
import { postsOf } from '../auth/posts.ts'
import { agriculture, countiesWithOfficers, marketRegulation } from './case-staff.ts'
import { departments } from './departments.ts'
import { registerGroup } from './leading-group.ts'
import { city, province } from './places.ts'
import { requestOf } from './random.ts'
import { demoPassword, type Staff, staff } from './staff.ts'

/** Who acts in the demonstration, by user name; the ones that everything goes through by their own. */
export interface Crew {
  readonly office: Actor
  readonly reviewer: Actor
  readonly by: ReadonlyMap<string, Actor>
}

/** The actor of a user name. @throws RangeError when there is none */
export function actorIn({ by }: Crew, username: string): Actor {
  const actor = by.get(username)
  if (!actor) throw new RangeError(`nobody is called ${username}`)
  return actor
}

const departmentRows = departments.map((answers) => ({ at: { region: city.code }, answers }))
/** The bodies of other levels whose officers handle cases. */
const caseDepartments = [province, ...countiesWithOfficers].map(({ code, name }) => ({
  at: { region: code },
  answers: {
    code: marketRegulation,
    name: `${name}市场监督管理局`,
    shortName: `${name.slice(-1)}市场监管局`,
    aliases: [],
    formerNames: [],
    docPrefix: `${name.slice(0, -1)}市监`,
  },
}))

const [farming] = countiesWithOfficers
const farmDepartment = {
  at: { region: farming!.code },
  answers: {
    code: agriculture,
    name: `${farming!.name}农业农村局`,
    shortName: '区农业农村局',
    aliases: [],
    formerNames: [],
    docPrefix: `${farming!.name.slice(0, -1)}农`,
  },
}

/** Registers departments, persons, posts and their sign-ins as of the moment `at`. */
export async function hireEverybody(kernel: Kernel, at: Date): Promise<Crew> {
  const [first, ...others] = staff
  const password = await hashPassword(demoPassword)
  const administrator = await hire(kernel, first!, { actor: clock, at, password })
  await take(kernel, ['department', 'import'], {
    on: [...departmentRows, ...caseDepartments, farmDepartment],
    actor: administrator,
    at,
    request: requestOf('departments'),
  })
  await registerGroup(kernel, administrator, at)
  const by = new Map([[first!.username, administrator]])
  for (const each of others)
    by.set(each.username, await hire(kernel, each, { actor: administrator, at, password }))
  return { office: by.get('office')!, reviewer: by.get('reviewer')!, by }
}

interface Hiring {
  readonly actor: Actor
  readonly at: Date
  readonly password: string
}

async function hire(kernel: Kernel, one: Staff, { actor, at, password }: Hiring): Promise<Actor> {
  const { username, name, region, role, title, party } = one
  const made = await take(kernel, ['person', 'import'], {
    on: [{ at: { region }, answers: { code: username, name } }],
    actor,
    at,
    request: requestOf('person', username),
  })
  const person = made.records[0]!.id
  const answers = { person, title, role, department: one.department, party, startsOn: dayIn(at) }
  await take(kernel, ['post', 'give'], {
    on: [{ at: { region }, answers }],
    actor,
    at,
    request: requestOf('post', username),
  })
  const account = { person, username, name, password, mustChange: false, created: at }
  await createAccount(kernel.pool, account)
  const [post] = await postsOf(kernel, { person, name }, dayIn(at))
  return post!.actor
}
