import type { RecordRow } from '../api/records.ts'

interface Subject {
  readonly department: string | null
  readonly lowerRegion: string | null
  readonly task: string | null
}

/**
 * One subject for each task with its department, one for each department that none of these tasks brings along,
 * and one for each lower region.
 */
export function subjectsOf(
  chosen: {
    readonly departments: readonly string[]
    readonly regions: readonly string[]
    readonly tasks: readonly string[]
  },
  tasks: readonly Pick<RecordRow, 'id' | 'fields'>[],
): Subject[] {
  const withTask = chosen.tasks.map((task) => {
    const department = tasks.find(({ id }) => id === task)?.fields.department
    return {
      department: typeof department === 'string' ? department : null,
      lowerRegion: null,
      task,
    }
  })
  const covered = new Set(withTask.map(({ department }) => department))
  return [
    ...withTask,
    ...chosen.departments
      .filter((department) => !covered.has(department))
      .map((department) => ({ department, lowerRegion: null, task: null })),
    ...chosen.regions.map((lowerRegion) => ({ department: null, lowerRegion, task: null })),
  ]
}
