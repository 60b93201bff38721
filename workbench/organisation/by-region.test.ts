import { expect, it } from 'vitest'
import { byRegion, isOfSeveral } from './by-region.ts'

const body = (region: string, code: string) => ({ region, code })

it('lists a region’s own bodies before those below, in their order', () => {
  const list = [body('910101', 'amr'), body('9101', 'agri'), body('91', 'edu'), body('9101', 'tra')]
  expect(byRegion(list, '91').map(({ region, code }) => region + code)).toEqual([
    '91edu',
    '9101agri',
    '9101tra',
    '910101amr',
  ])
})

it('says the region where it is not the post’s own, also where it has no bodies itself', () => {
  expect(isOfSeveral([body('9101', 'amr')], '91')).toBe(true)
  expect(isOfSeveral([body('91', 'amr')], '91')).toBe(false)
})
