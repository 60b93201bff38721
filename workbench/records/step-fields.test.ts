import { expect, it } from 'vitest'
import type { RegisterFace } from '../api/catalogue.ts'
import { stepFields } from './step-fields.ts'

const field = (title: string, more: object = {}) => ({
  kind: 'text',
  title,
  required: false,
  ...more,
})
const face = {
  fields: { reason: field('理由'), note: field('备注'), kept: field('内部', { internal: true }) },
  steps: {
    refuse: {
      fills: ['reason', 'note', 'kept'],
      ask: { toldOn: field('告知日期') },
      must: { reason: '须说明理由', toldOn: '', kept: '', party: '' },
    },
  },
} as unknown as RegisterFace

it('asks for what the step must leave, and for nothing that the form does not hold', () => {
  const fields = stepFields(face, 'refuse')
  const required = Object.entries(fields).map(([name, { required }]) => [name, required])
  expect(Object.fromEntries(required)).toEqual({
    reason: true,
    note: false,
    kept: false,
    toldOn: true,
  })
  expect(fields.reason?.missing).toBe('须说明理由')
  expect(stepFields(face, 'nothing')).toEqual({})
})
