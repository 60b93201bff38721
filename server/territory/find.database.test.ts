import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nameRegion } from '../regions.ts'
import { type Instance, openInstance } from '../testing/instance.ts'
import { findRegions } from './find.ts'

let at: Instance
beforeAll(async () => {
  at = await openInstance()
  for (const [code, name] of [
    ['91', '海东省'],
    ['9101', '临川市'],
    ['910101', '甲县'],
    ['910102', '乙县'],
    ['9102', '丹溪市'],
    ['910201', '丙县'],
  ])
    await nameRegion(at.parts.kernel.pool, { code: code!, name: name! })
})
afterAll(() => at.close())

const find = (words: string, near = '910101') =>
  findRegions(at.parts.kernel.pool, { words, near, on: '2026-05-20' })

describe('a region to name in a record', () => {
  it('is offered from around: itself, what lies above it, and its neighbours', async () => {
    const names = (await find('')).map(({ name }) => name)
    expect(names).toEqual(['甲县', '临川市', '乙县', '海东省', '全国'])
  })

  it('is found anywhere in the country by a part of its name, the nearest first', async () => {
    expect((await find('县')).slice(0, 3).map(({ name, within }) => [name, within])).toEqual([
      ['甲县', '海东省临川市'],
      ['乙县', '海东省临川市'],
      ['丙县', '海东省丹溪市'],
    ])
    expect(await find('历下')).toMatchObject([{ code: '370102', within: '山东省济南市' }])
    expect(await find('370102')).toMatchObject([{ name: '历下区' }])
    expect(await find('没有这个地方')).toEqual([])
  })

  it('is asked for over the web by whoever has signed in, and by nobody with a code that is none', async () => {
    const officer = await at.staff('910101', 'officer', 'amr')
    const path = `/api/regions/find?near=910101&words=${encodeURIComponent('乙')}`
    expect((await officer.get(path)).body).toMatchObject([{ code: '910102' }])
    expect((await officer.get('/api/regions/find?near=12345')).status).toBe(400)
    expect((await at.browser().get(path)).status).toBe(401)
  })
})
