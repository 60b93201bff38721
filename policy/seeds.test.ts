import { describe, expect, it } from 'vitest'
import { readText } from './read.ts'
import { seeds } from './testing/seeds.ts'
import { similarity } from './testing/similarity.ts'

const found = seeds()

describe.skipIf(found.length === 0)(
  'documents annotated by hand (skipped without ../shared)',
  () => {
    it.each(found)('$name: every annotated goal is read and nothing else', ({ text, gold }) => {
      const expected = gold.goals.filter((goal) => !goal.optional)
      const read = readText(text).goals
      const missed = expected.filter(
        (goal) =>
          !read.some(
            (one) =>
              one.value === goal.value &&
              one.unit === goal.unit &&
              one.comparator === goal.comparator &&
              one.deadline === goal.deadline &&
              similarity(one.indicator, goal.indicator) >= 0.5,
          ),
      )
      expect(missed).toEqual([])
      expect(read.length).toBe(expected.length)
    })

    it.each(found)('$name: every annotated task is read with its departments', ({ text, gold }) => {
      const read = readText(text).tasks
      const missed = gold.tasks
        .filter((task) => !task.optional)
        .filter(
          (task) =>
            !read.some(
              (one) =>
                similarity(one.title, task.title) >= 0.6 &&
                one.lead.join() === task.lead.join() &&
                [...one.responsible, ...one.cooperating].join() === task.responsible.join(),
            ),
        )
      expect(missed).toEqual([])
    })
  },
)
