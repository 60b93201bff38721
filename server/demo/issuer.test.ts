import { expect, test } from 'vitest'
import { regionOfIssuer } from './issuer.ts'

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
