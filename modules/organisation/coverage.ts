import { existsOn, type GroupFacts } from './membership.ts'

/** A place or body that must have a matching leading group, and the one that it has. */
export interface Covered {
  readonly code: string
  readonly name: string
  readonly group: string | null
}

/** Which lower regions and departments have a matching body of a kind on a day, in the order given. */
export function coverageOn(
  on: string,
  known: {
    readonly kind: string
    readonly groups: readonly GroupFacts[]
    readonly region: string
    readonly regions: readonly { readonly code: string; readonly name: string }[]
    readonly departments: readonly { readonly code: string; readonly name: string }[]
  },
): { readonly regions: Covered[]; readonly departments: Covered[] } {
  const living = known.groups.filter((group) => group.kind === known.kind && existsOn(group, on))
  const titleOf = (region: string, department: string | null) =>
    living.find((group) => group.region === region && group.ofDepartment === department)?.title ??
    null
  return {
    regions: known.regions.map(({ code, name }) => ({ code, name, group: titleOf(code, null) })),
    departments: known.departments.map(({ code, name }) => ({
      ...{ code, name },
      group: titleOf(known.region, code),
    })),
  }
}
