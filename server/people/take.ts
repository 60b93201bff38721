import { type Actor, type RowInput, type StepPart, takeAll } from '@zhiheng/kernel'
import { system } from '@zhiheng/modules'
import { createAccount } from '../auth/accounts.ts'
import { freshPassword, inTransaction } from '../auth/issue.ts'
import { HttpProblem } from '../http/problems.ts'
import type { Parts } from '../parts.ts'
import type { Plan, PlannedPerson, PlannedPost } from './plan.ts'

/** A slip of paper for one person: the password stands here once and nowhere else. */
export interface Slip {
  readonly name: string
  readonly code: string
  readonly region: string
  readonly username: string
  readonly password: string
  readonly until: string
  /** Names of the posts that the sheet gives. */
  readonly posts: readonly string[]
}

/** How many of each kind a plan makes, changes and leaves. */
export const countsOf = ({ persons, posts }: Plan) => ({
  persons: tally(persons),
  posts: tally(posts),
  accounts: persons.filter(({ username }) => username !== null).length,
})

function tally(all: readonly { readonly is: 'new' | 'changed' | 'same' }[]) {
  const of = (kind: string) => all.filter(({ is }) => is === kind).length
  return { created: of('new'), changed: of('changed'), unchanged: of('same') }
}

/**
 * Does what was planned, all or nothing: persons and posts in one transaction, inside which the accounts are made.
 * @throws {HttpProblem} rows.refused, account.taken
 */
export async function takePlan(
  parts: Parts,
  plan: Plan,
  by: { readonly actor: Actor; readonly request: string },
): Promise<Slip[]> {
  if (plan.problems.length > 0)
    throw new HttpProblem('rows.refused', `${plan.problems.length} 处有误，一行也没有保存`, [
      ...plan.problems,
    ])
  const opened = plan.persons.filter(({ username }) => username !== null)
  const fresh = await Promise.all(opened.map(() => freshPassword(parts)))
  const { kernel, now } = parts
  return inTransaction(kernel.pool, async (client) => {
    for (const [i, { id, name, username }] of opened.entries()) {
      const { hash, until } = fresh[i]!
      const account = { person: id, username: username!, name, password: hash, mustChange: true }
      if (!(await createAccount(client, { ...account, created: now(), passwordUntil: until })))
        throw new HttpProblem('account.taken')
    }
    await takeRecords(parts, plan, by)
    return opened.map((person, i) => slipOf(plan, person, fresh[i]!))
  })
}

async function takeRecords(
  { kernel, now }: Parts,
  plan: Plan,
  { actor, request }: { readonly actor: Actor; readonly request: string },
): Promise<void> {
  const steps = stepsOf(plan).filter(({ on }) => on.length > 0)
  // What is recorded of an account is the server's to say; all else is the administrator's own right.
  const both = { ...actor, roles: [...actor.roles, system.role] }
  if (steps.length > 0) await takeAll(kernel, { actor: both, at: now(), request }, steps)
}

const stepsOf = ({ persons, posts }: Plan): StepPart[] => [
  { ref: ['person', 'import'], on: persons.filter(({ is }) => is !== 'same').map(personRow) },
  { ref: ['post', 'give'], on: posts.filter(({ is }) => is === 'new').map(giveRow) },
  { ref: ['post', 'change'], on: posts.filter(({ is }) => is === 'changed').map(changeRow) },
  {
    ref: ['person', 'openAccount'],
    on: persons.filter(({ username }) => username !== null).map(accountRow),
  },
]

const personRow = ({ n, region, id, code, name }: PlannedPerson): RowInput => ({
  n,
  at: { region, id },
  answers: { code, name },
})

const accountRow = ({ n, region, id, username }: PlannedPerson): RowInput => ({
  n,
  at: { region, id },
  answers: { username },
})

const giveRow = ({ n, region, answers }: PlannedPost): RowInput => ({ n, at: { region }, answers })

function changeRow({ n, region, id, answers, before }: PlannedPost): RowInput {
  const { person: _, ...stated } = answers
  const kept = { ...stated, groupDuty: before?.fields.groupDuty ?? null }
  return { n, at: { region, id: id! }, answers: { ...kept, reason: '按导入的表更正' } }
}

function slipOf(
  { posts }: Plan,
  { id, name, code, region, username }: PlannedPerson,
  { password, until }: { readonly password: string; readonly until: Date },
): Slip {
  const held = posts.filter(({ answers }) => answers.person === id)
  return {
    name,
    code,
    region,
    username: username!,
    password,
    until: until.toISOString(),
    posts: held.map(({ answers }) => answers.title),
  }
}
