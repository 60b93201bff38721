import type { LeadingGroup } from '../api/organisation.ts'

/** Codes of the member units: whoever serves on the day of asking in the region's own quality leading group. */
export function membersOf(groups: readonly LeadingGroup[]): string[] {
  const own = groups.filter(
    ({ kind, ofDepartment, current }) => kind === 'quality' && ofDepartment === null && current,
  )
  const codes = own.flatMap(({ officeSeat, members }) => [
    officeSeat,
    ...members.filter(({ serves }) => serves).map(({ department }) => department),
  ])
  return [...new Set(codes.filter((code) => code !== null))]
}
