import fc from 'fast-check'
import * as simplifiedToTraditional from 'opencc-js/cn2t'
import { describe, expect, it } from 'vitest'
import { readText } from './read.ts'
import { cases } from './testing/cases.ts'
import { SAMPLE } from './testing/sample.ts'
import type { Reading } from './types.ts'

const texts = [...cases('develop'), ...cases('held-out')].map(({ text }) => text)

/** What a reading says, without places and quotes. */
function items({ goals, tasks, ambitions, rules }: Reading) {
  return {
    goals: goals.map(({ span: _span, quote: _quote, node: _node, ...goal }) => goal),
    tasks: tasks.map(({ title, lead, responsible, cooperating, deadline }) =>
      [title, lead, responsible, cooperating, deadline].join('|'),
    ),
    ambitions: ambitions.map(({ statement, deadline }) => `${statement}|${deadline}`),
    rules: rules.map(({ kind, article, value, unit, stages }) =>
      [kind, article, value, unit, stages].join('|'),
    ),
  }
}

function quoted({ goals, tasks, ambitions, rules }: Reading) {
  return [...goals, ...tasks, ...ambitions, ...rules]
}

/** The goals and tasks of a text, one string each. */
function printed(text: string): string[] {
  const { goals, tasks } = readText(text)
  return [
    ...goals.map(({ indicator, value, unit, deadline }) => [indicator, value, unit, deadline]),
    ...tasks.map((task) => [
      task.title,
      task.lead,
      task.responsible,
      task.cooperating,
      task.deadline,
    ]),
  ].map((item) => item.join('|'))
}

const WIDTH = 34

/** The text as an old mail would show it: paragraphs set in, lines broken at a fixed width. */
function wrapped(text: string): string {
  const lines = text.split('\n').map((line) => {
    if (line.trim() === '' || /\t| \| /.test(line)) return line
    return `　　${line}`.match(new RegExp(`.{1,${WIDTH}}`, 'g'))!.join('\n')
  })
  return lines.join('\n')
}

const UNRELATED = [
  '\n\n上一篇：关于开展节日慰问的报道\n下一篇：天气预报',
  '\n\n版权所有 未经许可不得转载\n',
  '\n\n这里是一段与前文无关的文字，介绍园林里的花木与游人。\n',
]

describe('any reading', () => {
  it.each(UNRELATED)('is not changed by unrelated text behind the document: %j', (behind) => {
    for (const text of [SAMPLE, ...texts]) {
      expect(items(readText(`${text}${behind}`))).toEqual(items(readText(text)))
    }
  })

  it('gives the same items for the traditional form of a text', () => {
    const convert = simplifiedToTraditional.Converter({ from: 'cn', to: 't' })
    for (const text of [SAMPLE, ...texts]) {
      expect(items(readText(convert(text)))).toEqual(items(readText(text)))
    }
  })

  it.each([
    ['full stops are Western dots', (text: string) => text.replaceAll('。', '.'), 0.99],
    ['paragraphs are set in and wrapped', wrapped, 0.95],
  ])('keeps nearly all goals and tasks when %s', (_, change, share) => {
    const plain = texts.filter((text) => !/^\s/m.test(text))
    const [all, kept] = plain.reduce(
      ([sum, same], text) => {
        const [read, again] = [printed(text), new Set(printed(change(text)))]
        return [sum + read.length, same + read.filter((item) => again.has(item)).length]
      },
      [0, 0],
    )
    expect(all).toBeGreaterThan(500)
    expect(kept / all).toBeGreaterThanOrEqual(share)
  })

  it('of a mutated document quotes what stands at its offsets, and is the same again', () => {
    const change = fc.record({
      at: fc.nat(2000),
      length: fc.nat(30),
      put: fc.oneof(fc.string({ unit: 'binary', maxLength: 4 }), fc.constantFrom(...SAMPLE)),
      again: fc.boolean(),
    })
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(change, { maxLength: 5 }),
        (text, changes) => {
          const mutated = changes.reduce((now, { at, length, put, again }) => {
            const from = at % (now.length + 1)
            const kept = again ? now.slice(from, from + length) : ''
            return now.slice(0, from) + kept + put + now.slice(from + (again ? 0 : length))
          }, text)
          const reading = readText(mutated)
          for (const { quote, span, confidence } of quoted(reading)) {
            expect(quote).toBe(mutated.slice(span.start, span.end))
            expect(confidence).toBeGreaterThanOrEqual(0)
            expect(confidence).toBeLessThanOrEqual(1)
          }
          expect(items(readText(mutated))).toEqual(items(reading))
        },
      ),
      { numRuns: 400 },
    )
  })
})
