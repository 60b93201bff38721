import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Instance, openInstance } from '../testing/instance.ts'
import { recordSamples } from '../testing/samples.ts'

let at: Instance
beforeAll(async () => {
  at = await openInstance()
  const office = await at.staff('9101', 'office')
  for (const county of ['910101', '910102', '910103'])
    await recordSamples(office, county, [1, 2, 3, 4, 5])
  const neighbour = await at.staff('9102', 'office')
  await recordSamples(neighbour, '910201', [1, 2, 3, 4, 8])
})
afterAll(() => at.close())

const asked = 'from=2020-01&to=2030-12'

test('a county learns the mean of its city and its own place, and no other county’s figure', async () => {
  const county = await at.staff('910101', 'office')
  const { status, body } = await county.get(`/api/figures/pass-rate/peers?${asked}`)
  expect(status).toBe(200)
  const same = { mean: 80, peers: 3, own: 80, rank: 1 }
  expect(body.standings).toEqual([
    { among: '9101', title: '全市', ...same },
    { among: '91', title: '全省', ...same, mean: 75, peers: 4 },
  ])
  const figures = await county.get(`/api/figures/pass-rate?region=9101&level=6&${asked}&each=whole`)
  expect(figures.text).not.toContain('910102')
  const city = await county.get(`/api/figures/pass-rate?region=9101&${asked}&each=whole`)
  expect(city.body.figures).toEqual([])
  const own = await county.get(`/api/figures/pass-rate?${asked}&each=whole`)
  expect(own.body.figures).toMatchObject([{ region: '910101', value: 80 }])
  const other = await county.get(`/api/figures/pass-rate/peers?region=910102&${asked}`)
  expect(other.body).toEqual({ standings: [] })
})

test('a city among fewer than three is not compared', async () => {
  const city = await at.staff('9101', 'office')
  const { body } = await city.get(`/api/figures/pass-rate/peers?${asked}`)
  expect(body).toEqual({ standings: [] })
  expect((await city.get(`/api/figures/none/peers?${asked}`)).status).toBe(404)
})
