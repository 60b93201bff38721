import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Built, isCurrent, stampedBuild } from './stamp.ts'

let folder: string
let place: Built
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhiheng-stamp-'))
  place = { dist: join(folder, 'dist'), sources: [join(folder, 'app'), join(folder, 'lock')] }
  await mkdir(place.dist)
  await mkdir(join(folder, 'app'))
  await put('one')
})
afterEach(() => rm(folder, { recursive: true }))

const put = (content: string) => writeFile(join(folder, 'app', 'page.tsx'), content)
const nothing = async () => undefined

test('a build is current until a source changes its content or its name', async () => {
  expect(await isCurrent(place)).toBe(false)
  await stampedBuild(place, nothing)
  expect(await isCurrent(place)).toBe(true)
  await rename(join(folder, 'app', 'page.tsx'), join(folder, 'app', 'leaf.tsx'))
  expect(await isCurrent(place)).toBe(false)
  await rename(join(folder, 'app', 'leaf.tsx'), join(folder, 'app', 'page.tsx'))
  await writeFile(join(folder, 'app', 'page.test.tsx'), 'no part of it')
  expect(await isCurrent(place)).toBe(true)
  await put('two')
  expect(await isCurrent(place)).toBe(false)
})

test('what was built while its sources changed is built again', async () => {
  let builds = 0
  await stampedBuild(place, async () => {
    builds += 1
    if (builds === 1) await put('two')
  })
  expect(builds).toBe(2)
  expect(await isCurrent(place)).toBe(true)
})

test('what was built of sources that went and came back is not taken for a build of them', async () => {
  await stampedBuild(place, nothing)
  const made: string[] = []
  const swap = async () => {
    made.push('x')
    await put(`during ${made.length}`)
  }
  await put('two')
  await stampedBuild(place, swap)
  expect(made).toHaveLength(3)
  await put('two')
  expect(await isCurrent(place)).toBe(false)
})

test('a build that fails leaves none that seems current', async () => {
  await stampedBuild(place, nothing)
  const failed = stampedBuild(place, () => Promise.reject(new Error('no')))
  await expect(failed).rejects.toThrow('no')
  expect(await isCurrent(place)).toBe(false)
})
