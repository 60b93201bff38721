import { catalogueOf, type Entry, type Field, type Fields, getEntry } from '@zhiheng/kernel'
import { modules } from '@zhiheng/modules'
import { describe, expect, test } from 'vitest'
import { paperKinds } from '../index.ts'
import type { BlockDeclared, PaperDeclared, RowsDeclared, Template } from './declared.ts'
import { around, slots } from './fill.ts'
import { daysOf, templatesOf } from './templates.ts'

const catalogue = catalogueOf(modules)
const fieldsOf = (entry: Entry) => entry.register.fields as Record<string, Field>

/** Whether what stands in the braces of a template is anything of the register. */
function means(entry: Entry, slot: string): boolean {
  const [first = '', inner] = slot.replace(/^[@$#]/, '').split('.')
  if (slot.startsWith('$')) return first in around
  if (slot.startsWith('@')) {
    const step = entry.procedure.steps[first]
    return (
      step !== undefined &&
      (inner === undefined || inner === 'by' || inner in ((step.ask ?? {}) as Fields))
    )
  }
  const field = fieldsOf(entry)[first]
  if (inner === undefined || !field) return field !== undefined
  return field.to !== undefined && inner in fieldsOf(getEntry(catalogue, field.to))
}

const wrongIn = (entry: Entry, templates: readonly Template[]): string[] =>
  templates
    .flatMap((text) => [...text.matchAll(slots)].map(([, slot]) => slot!))
    .filter((slot) => !means(entry, slot))

function rowsIn(blocks: readonly BlockDeclared[]): RowsDeclared[] {
  return blocks.flatMap((block) => {
    if (typeof block === 'function') return []
    if (block.kind === 'rows') return [block]
    return block.kind === 'onlyIf' ? rowsIn(block.blocks) : []
  })
}

/** Everything that a declared paper names and that is not there. */
function unknownIn(about: string, declared: PaperDeclared): string[] {
  const entry = getEntry(catalogue, about)
  const states = [...declared.when, ...(declared.drafts ?? [])]
  const { number } = declared.letterhead ?? {}
  const days = daysOf(declared).map((day) =>
    typeof day === 'string' ? `{${day}}` : `{@${day.step}}`,
  )
  const serial = number?.field === undefined ? [] : [`{${number.field}}`]
  const children = rowsIn(declared.blocks).flatMap(({ register, link, columns }) => {
    const child = getEntry(catalogue, register)
    const links = fieldsOf(child)[link]?.to === about ? [] : [`${register}.${link}`]
    return [
      ...links,
      ...wrongIn(
        child,
        columns.map(({ text }) => text),
      ),
    ]
  })
  return [
    ...states.filter((state) => !(state in entry.procedure.states)),
    ...wrongIn(entry, [...templatesOf(declared), ...days, ...serial]),
    ...children,
  ]
}

describe('every declared paper', () => {
  test.each(paperKinds.filter(({ declared }) => declared))(
    '$about/$name names only what exists',
    ({ about, declared }) => {
      expect(unknownIn(about, declared!)).toEqual([])
    },
  )

  test('has a name of its own', () => {
    const names = paperKinds.map(({ about, name }) => `${about}/${name}`)
    expect(new Set(names).size).toBe(names.length)
  })
})

test('a template that names nothing is found', () => {
  const paper = {
    title: '',
    when: ['draft', 'nowhere'],
    blocks: [
      { kind: 'paragraph', text: '{title}{nothing}{task.title}{task.nothing}{@issue}{@none}' },
    ],
  } as const
  expect(unknownIn('supervision-slip', paper)).toEqual([
    'nowhere',
    'nothing',
    'task.nothing',
    '@none',
  ])
})
