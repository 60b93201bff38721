import type { Where } from '../condition/declare.ts'
import type { Membership, Subject } from '../scheme/subject.ts'
import type { Report } from './check.ts'
import { fieldFault, namingFault, strangers } from './named.ts'

/** A subject is one record for each code, somewhere, and may be narrowed only by what an index serves. */
export function checkSubject(subject: Subject, report: Report): void {
  const { over, code, label, home, offers, readBy } = subject
  const say = (where: string, fault: string | null) => fault && report(where, fault)
  say('code', fieldFault(over, code, ['party', 'code', 'region', 'department']))
  say('label', fieldFault(over, label, ['text', 'code']))
  if (over.key?.length !== 1 || over.key[0] !== code)
    report('code', 'is not the key of its register')
  for (const name of home) if (name !== 'region') say('home', fieldFault(over, name, ['region']))
  if (home.at(-1) !== 'region') report('home', 'must end with the region of the record')
  for (const name of offers)
    if (!(over.filters as readonly string[] | undefined)?.includes(name))
      report('offers', `${name} is no declared filter`)
  for (const fault of strangers(over, subject.where as Where)) report('where', fault)
  if (readBy.length === 0) report('readBy', 'allows nobody')
}

/** Members and groups are named in a register of dated facts, by fields that an index serves. */
export function checkMembership(
  { over, member, group, of, into }: Membership,
  report: Report,
): void {
  if (!over.inForce) report('over', `${over.name} holds no dated facts`)
  for (const name of [member, group]) {
    const fault = namingFault(over, name)
    if (fault) report('', fault)
  }
  if (member === group) report('', 'names the member and the group by one field')
  if (of.name === into.name) report('', 'groups subjects of a kind into their own kind')
}
