import { expect, it } from 'vitest'
import { withoutOrigin } from './strip.ts'

const segment = (marker: number, text: string) => {
  const body = Buffer.from(text)
  const head = Buffer.from([0xff, marker, 0, body.length + 2])
  return Buffer.concat([head, body])
}
const chunk = (name: string, text: string) => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(text.length)
  return Buffer.concat([length, Buffer.from(name + text), Buffer.alloc(4)])
}

it('a photo keeps its picture and loses place, time and camera', () => {
  const picture = Buffer.from([0xff, 0xda, 0, 2, 1, 2, 0xff, 0xe1, 3, 0xff, 0xd9])
  const whole = Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, 'JFIF'),
    segment(0xe1, 'Exif GPS 36.65'),
    segment(0xfe, 'phone of Lin'),
    segment(0xdb, 'table'),
    picture,
  ])
  const bare = withoutOrigin(whole)
  expect(bare.toString('latin1')).not.toMatch(/GPS|Lin/)
  expect(bare.toString('latin1')).toMatch(/JFIF.*table/s)
  expect(bare.subarray(-picture.length)).toEqual(picture)
})

it('so does a screenshot', () => {
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  const whole = Buffer.concat([
    signature,
    chunk('IHDR', 'size'),
    chunk('tEXt', 'Author Lin'),
    chunk('eXIf', 'GPS'),
    chunk('IDAT', 'picture'),
    chunk('IEND', ''),
  ])
  const bare = withoutOrigin(whole).toString('latin1')
  expect(bare).not.toMatch(/Lin|GPS/)
  expect(bare).toMatch(/IHDRsize.*IDATpicture.*IEND/s)
})

it('a cut picture is no fault, and a document stays as it is', () => {
  const cut = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 1])
  expect(withoutOrigin(cut).length).toBeLessThanOrEqual(cut.length)
  const text = Buffer.from('%PDF-1.7 x')
  expect(withoutOrigin(text)).toBe(text)
})
