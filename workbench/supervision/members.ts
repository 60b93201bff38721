/** Codes of the departments that are member units on a day. */
export function membersOn(
  departments: readonly Readonly<Record<string, unknown>>[],
  on: string,
): string[] {
  return departments
    .filter(({ memberFrom, memberTo }) => {
      const begun = typeof memberFrom === 'string' && memberFrom <= on
      return begun && (typeof memberTo !== 'string' || on <= memberTo)
    })
    .map(({ code }) => String(code))
}
