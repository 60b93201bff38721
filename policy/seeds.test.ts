import { describe, expect, it } from 'vitest'
import { readText } from './read.ts'
import { type Gold, seeds } from './testing/seeds.ts'
import { similarity } from './testing/similarity.ts'
import type { ReadGoal } from './types.ts'

const found = seeds()

function isRead(goal: Gold['goals'][number]) {
  return (one: ReadGoal) =>
    one.value === goal.value &&
    one.unit === goal.unit &&
    one.comparator === goal.comparator &&
    one.deadline === goal.deadline &&
    similarity(one.indicator, goal.indicator) >= 0.5
}

describe.skipIf(found.length === 0)(
  'documents annotated by hand (skipped without ../shared)',
  () => {
    it.each(found)('$name: every annotated goal is read and nothing else', ({ text, gold }) => {
      const read = readText(text).goals
      const missed = gold.goals.filter((goal) => !goal.optional && !read.some(isRead(goal)))
      const extra = read.filter((one) => !gold.goals.some((goal) => isRead(goal)(one)))
      const chosen = gold.goals.filter((goal) => goal.optional && read.some(isRead(goal)))
      expect(missed).toEqual([])
      expect(extra).toEqual([])
      expect(read.length - chosen.length).toBe(gold.goals.filter((goal) => !goal.optional).length)
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
