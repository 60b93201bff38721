import { expect, it } from 'vitest'
import { faceOf } from './face.ts'

const reading = {
  text: '',
  issuer: null,
  docNo: null,
  date: '2023-05-02',
  outline: [],
  repairs: [],
}

it('takes the period from the years of the title', () => {
  expect(faceOf({ ...reading, title: '质量发展纲要（2021—2025年）' })).toMatchObject({
    startsOn: '2021-01-01',
    endsOn: '2025-12-31',
  })
})

it('leaves the end open when the title names no years', () => {
  expect(faceOf({ ...reading, title: '质量强省实施意见' })).toMatchObject({
    startsOn: '2023-05-02',
    endsOn: null,
  })
})
