import {
  type Actor,
  type AnyStep,
  getEntry,
  type Kernel,
  type RecordRead,
  truthOf,
  type Where,
} from '@zhiheng/kernel'

/** The steps by which administrator, office and head name a substitute, each within what they are over. */
export const substituteSteps = {
  administrator: 'give',
  office: 'giveInTerritory',
  head: 'giveInDepartment',
} as const
/** The steps by which a post leaves its holder, and comes to the successor. */
export const outSteps = { administrator: 'handOver', head: 'handOverInDepartment' } as const
export const intoSteps = { administrator: 'takeOver', head: 'takeOverInDepartment' } as const

type Steps = Partial<Record<'administrator' | 'office' | 'head', string>>

/** Which of the steps for administrator, office and head is the actor's; undefined where none is. */
export const stepOf = <S extends Steps>({ roles }: Pick<Actor, 'roles'>, steps: S) =>
  (['administrator', 'office', 'head'] as const)
    .filter((role) => roles.includes(role))
    .map((role) => steps[role] as S[keyof S] | undefined)
    .find((name) => name !== undefined)

/** What an actor may do with a post that somebody holds or is going to hold, as the steps declare it. */
export function passingOf(kernel: Kernel, actor: Actor, { region, fields }: RecordRead) {
  const allows = (register: string, steps: Steps): boolean => {
    const name = stepOf(actor, steps)
    const step =
      name === undefined ? undefined : getEntry(kernel.catalogue, register).procedure.steps[name]
    return step !== undefined && isOpen(step as AnyStep, actor, { ...fields, region })
  }
  return {
    substitute: allows('substitution', substituteSteps),
    handOver: allows('post', outSteps),
  }
}

const isOpen = ({ by, when }: AnyStep, actor: Actor, row: Readonly<Record<string, unknown>>) =>
  by.some(
    ({ roles, where }) =>
      roles.some((role) => actor.roles.includes(role)) &&
      truthOf(where as Where, row, actor) === 'yes',
  ) && truthOf((when ?? {}) as Where, row, actor) === 'yes'
