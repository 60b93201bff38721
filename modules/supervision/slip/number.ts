/** The number after the last one of a region: 2026-003 after 2026-002, 2026-001 in a new year. */
export function numberAfter(last: string | null, year: string): string {
  const [of, count] = (last ?? '').split('-')
  const next = of === year ? Number(count) + 1 : 1
  return `${year}-${String(next).padStart(3, '0')}`
}
