/** The last of the days that a task names, as a task takes it; null for a yearly one such as 每年11月. */
export function plainDeadline(printed: string | null): string | null {
  const days = (printed ?? '').split(';').filter((day) => /^\d{4}(-\d{2}){0,2}$/.test(day))
  return days.toSorted().at(-1) ?? null
}
