import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '../app.ts'
import type { App } from '../http/app.ts'
import { openBrowser } from '../testing/browser.ts'
import { type Instance, openInstance } from '../testing/instance.ts'

let at: Instance
let app: App
let folder: string
beforeAll(async () => {
  at = await openInstance()
  folder = await mkdtemp(join(tmpdir(), 'zhiheng-dist-'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>质衡</title>')
  await writeFile(join(folder, 'assets', 'main-a1b2c3d4.js'), 'export {}')
  app = await buildApp(at.parts, { workbench: folder })
})
afterAll(async () => {
  await app.close()
  await at.close()
  await rm(folder, { recursive: true })
})

test.each([
  '/work/',
  '/work/records/sample',
  '/work/outline/9101~x?on=2026-01-01',
  '/work/outline/9101.nothing',
  '/work/index.php',
])('the address %s of the workbench is its first page, checked anew each time', async (url) => {
  const page = await openBrowser(app).get(url)
  expect(page).toMatchObject({ status: 200, headers: { 'cache-control': 'no-cache' } })
  expect(page.text).toContain('质衡')
  expect(page.headers['content-security-policy']).toContain("script-src 'self'")
})

test('a file with a digest in its name is kept for ever, and one that is missing is missing', async () => {
  const script = await openBrowser(app).get('/work/assets/main-a1b2c3d4.js')
  expect(script.headers['cache-control']).toContain('immutable')
  expect(script.headers['content-type']).toContain('javascript')
  const missing = await openBrowser(app).get('/work/assets/other-a1b2c3d4.js')
  expect(missing.status).toBe(404)
  expect(missing.headers['cache-control']).toBe('no-store')
  expect((await openBrowser(app).get('/work/..%2f..%2fpackage.json')).status).not.toBe(200)
})

test('the bare address leads to the workbench', async () => {
  expect((await openBrowser(app).get('/work')).headers.location).toBe('/work/')
})
