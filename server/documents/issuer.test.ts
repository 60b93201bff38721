import { expect, test } from 'vitest'
import { placeOfIssuer, regionOfIssuer } from './issuer.ts'

const codeOf = (issuer: string) => regionOfIssuer(issuer)?.code

test('a government belongs to the region in its name, the deepest of several', () => {
  expect(codeOf('山西省人民政府')).toBe('14')
  expect(codeOf('泰安市人民政府')).toBe('3709')
  expect(codeOf('山东省泰安市人民政府办公室')).toBe('3709')
  expect(codeOf('天津市人民政府办公厅')).toBe('12')
  expect(codeOf('鄂托克前旗人民政府')).toBe('150623')
})

test('a name that many regions have needs the one above it', () => {
  expect(codeOf('鼓楼区人民政府')).toBeUndefined()
  expect(codeOf('南京市鼓楼区人民政府')).toBe('320106')
})

test('what names no region of the country belongs nowhere', () => {
  expect(codeOf('澜安市人民政府')).toBeUndefined()
  expect(codeOf('国家标准化管理委员会')).toBeUndefined()
  expect(codeOf('')).toBeUndefined()
})

test('a region that only this instance knows is found too, in its place', () => {
  const own = [
    { code: '9101', name: '澜安市' },
    { code: '910103', name: '青禾县' },
    { code: '920203', name: '青禾县' },
  ]
  expect(regionOfIssuer('澜安市人民政府', own)?.code).toBe('9101')
  expect(regionOfIssuer('澜安市青禾县人民政府', own)?.code).toBe('910103')
  expect(regionOfIssuer('青禾县人民政府', own)).toBeUndefined()
})

test('a place is named even where nobody knows its region', () => {
  expect(placeOfIssuer('青禾县人民政府办公室')).toBe('青禾县')
  expect(placeOfIssuer('中共青禾县委')).toBe('青禾县')
  expect(placeOfIssuer('国家市场监督管理总局')).toBeUndefined()
  expect(placeOfIssuer('国务院办公厅')).toBeUndefined()
})
