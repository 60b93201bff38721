import { dayIn, type Fields } from '@zhiheng/kernel'
import { place } from '../../records/names.ts'
import { dayText } from '../words.ts'
import type { DayOf, Template } from './declared.ts'
import type { Filling } from './filling.ts'
import { valueText } from './value-text.ts'

/** What stands in the braces of a template, and what is printed instead where it is not known. */
export const slots = /\{([^{}|]+)(?:\|([^{}]*))?\}/g

/** The text with its values; `room` leaves place for a hand where a value is not known, otherwise nothing stands there. */
export function fill(of: Filling, template: Template, room = false): string {
  return template.replace(slots, (_, slot: string, otherwise: string | undefined) => {
    const text = slotText(of, slot) || otherwise
    return text || (room ? roomFor(of, slot) : '')
  })
}

function slotText(of: Filling, slot: string): string {
  if (slot.startsWith('@')) return stepText(of, slot.slice(1))
  if (slot.startsWith('#')) return String(of.record.fields[slot.slice(1)] ?? '')
  if (slot.startsWith('$')) return around[slot.slice(1)]?.(of) ?? ''
  const [first, inner] = slot.split('.') as [string, string?]
  if (inner === undefined) return fieldText(of, first)
  const linked = of.linked.get(first)
  return linked ? fieldText(linked, inner) : ''
}

function fieldText({ entry, record, named }: Filling, name: string): string {
  const field = (entry.register.fields as Fields)[name]
  return field ? valueText(field, record.fields[name], named) : ''
}

/** What is known of a paper beside its record's fields. */
export const around: Readonly<Record<string, (of: Filling) => string>> = {
  region: ({ record, named }) => named(place, record.region) ?? record.region,
  number: ({ number = '' }) => number,
  today: ({ of }) => dayText(of.today),
}

function stepText(of: Filling, said: string): string {
  const [step, what] = said.split('.') as [string, string?]
  const event = of.events.findLast((each) => each.step === step)
  if (!event) return ''
  if (what === undefined) return dayText(dayIn(new Date(event.at)))
  if (what === 'by') return event.actorName
  const asked = of.entry.procedure.steps[step]?.ask as Fields | undefined
  const field = asked?.[what]
  return field ? valueText(field, event.answers?.[what], of.named) : ''
}

function roomFor({ entry }: Filling, slot: string): string {
  const isDay = /^@\w+$/.test(slot) || (entry.register.fields as Fields)[slot]?.kind === 'date'
  return isDay ? '　　　　年　　月　　日' : '　　　　　　'
}

/** A day of the record as `2026-03-31`; null while it is not known. */
export function dayOf({ record, events }: Filling, day: DayOf): string | null {
  if (typeof day === 'string') return (record.fields[day] as string | null | undefined) ?? null
  const event = events.findLast(({ step }) => step === day.step)
  return event ? dayIn(new Date(event.at)) : null
}
