import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')

/** What each workspace may import, besides itself and libraries; `kernel/types` are the types of the kernel alone. */
const MAY_IMPORT: Record<string, string[]> = {
  codes: [],
  policy: ['codes'],
  kernel: ['codes'],
  modules: ['kernel', 'codes', 'policy'],
  server: ['modules', 'kernel', 'codes', 'policy'],
  bin: ['server', 'modules', 'kernel', 'codes', 'policy'],
  ui: ['kernel/types'],
  workbench: ['ui', 'kernel/types'],
  portal: ['ui', 'kernel/types'],
}
const OF_THE_APPS = new Set(['ui', 'workbench', 'portal'])

/** The one thing above them that tests of lower workspaces may use: a database of their own. */
const HARNESS = 'server/database/testing/'

/** Files by which a module may be known to other modules. */
const DECLARATION =
  /(\.(register|procedure|indicator|scheme|subject|input|programme)|(^|\/)(index|roles|sources))\.ts$/

/** Holds what the modules of cases are made from: who may, and steps that all of them have. */
const SHARED_MODULE = 'casework'

/** Words of one body of work that the kernel, which serves all of them, must not know. */
const DOMAIN_WORDS = /抽查|纲要|台账|召回|投诉|sampling|recall|complaint|certificate|enterprise/i

/** Paths of somebody's machine, as they open a text: home folders, and places of a checkout or what lies beside it. */
const MACHINE_PATH = /["'`]\/((home|Users|root)|\w+\/(main|shared))\//

interface Source {
  path: string
  workspace: string
  text: string
}

/** Source files as git knows them, with those not yet added. */
function sources(): Source[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx', '*.mjs']
  const paths = execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).split('\n')
  return paths
    .filter((path) => path !== '' && existsSync(join(ROOT, path)))
    .map((path) => ({
      path,
      workspace: path.split('/')[0] ?? '',
      text: readFileSync(join(ROOT, path), 'utf8'),
    }))
}

/** Where each import of a file leads, as a path in the repository (`kernel`, `kernel/types`, `modules/x/y.ts`). */
function importsOf({ path, text }: Source): string[] {
  const specifiers = [...text.matchAll(/(?:\bfrom|\bimport\(?)\s*['"]([^'"]+)['"]/g)].map(
    ([, name]) => name ?? '',
  )
  return specifiers.flatMap((name) => {
    if (name.startsWith('.')) return posix.join(posix.dirname(path), name)
    return name.startsWith('@zhiheng/') ? name.slice('@zhiheng/'.length) : []
  })
}

function isForbidden(source: Source, target: string) {
  const allowed = MAY_IMPORT[source.workspace]
  const [workspace = ''] = target.split('/')
  if (isTest(source.path) && target.startsWith(HARNESS)) return false
  if (!allowed || !(workspace in MAY_IMPORT) || workspace === source.workspace) return false
  const onlyTypes = OF_THE_APPS.has(source.workspace) && workspace === 'kernel'
  return onlyTypes ? !/^kernel\/types(\.ts)?$/.test(target) : !allowed.includes(workspace)
}

function isForeignDetail(source: Source, target: string) {
  const [own, module] = source.path.split('/')
  const [workspace, other] = target.split('/')
  if (isTest(source.path) && target.includes('/testing/')) return false
  if (other === SHARED_MODULE) return false
  const folders = own === 'modules' && workspace === 'modules' && source.path.split('/').length > 2
  return folders && other !== module && target.split('/').length > 2 && !DECLARATION.test(target)
}

/** The text without comments, near enough to look for words. */
function codeOf({ text }: Source) {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')
}

function wrongWith(source: Source): string[] {
  const { path, workspace } = source
  const found = importsOf(source).flatMap((target) => [
    ...(isForbidden(source, target) ? [`${path} must not import ${target}`] : []),
    ...(isForeignDetail(source, target) ? [`${path} imports ${target}, no declaration`] : []),
  ])
  const word = workspace === 'kernel' && !isTest(path) && DOMAIN_WORDS.exec(codeOf(source))?.[0]
  if (word) found.push(`${path} knows the domain word “${word}”`)
  if (MACHINE_PATH.test(codeOf(source))) found.push(`${path} names a path of one machine`)
  return found
}

function isTest(path: string) {
  return path.endsWith('.test.ts') || path.includes('/testing/')
}

test('imports point one way, the kernel knows no domain word, and no code knows a machine', () => {
  expect(sources().flatMap(wrongWith)).toEqual([])
})

test.each([
  ['kernel/a.ts', `import { x } from '@zhiheng/modules'`],
  ['kernel/a.ts', `import { x } from '../server/index.ts'`],
  ['kernel/a.ts', `import { x } from '../server/database/testing/database.ts'`],
  ['codes/a.ts', `export { x } from '@zhiheng/policy'`],
  ['policy/a.ts', `const x = await import('@zhiheng/kernel')`],
  ['modules/m/a.ts', `import type { X } from '@zhiheng/server/config.ts'`],
  ['modules/m/a.ts', `import { x } from '../other/rules.ts'`],
  ['workbench/a.tsx', `import { x } from '@zhiheng/kernel'`],
  ['ui/a.tsx', `import { x } from '@zhiheng/workbench'`],
  ['kernel/a.ts', `const title = '监督抽查'`],
  ['server/a.ts', `const at = '${'/root'}/data/x'`],
  ['policy/a.test.ts', `const gold = '${'/srv'}/shared/gold'`],
])('a fault in %s is found: %s', (path, text) => {
  expect(wrongWith({ path, workspace: path.split('/')[0] ?? '', text })).toHaveLength(1)
})

test.each([
  ['kernel/a.database.test.ts', `import { x } from '../server/database/testing/database.ts'`],
  ['modules/m/a.ts', `import { sample } from '../other/sample.register.ts'`],
  ['modules/m/deep/a.ts', `import { rule } from '../rules.ts'`],
  ['modules/index.ts', `import { m } from './m/index.ts'`],
  ['workbench/vite.config.ts', `export default { base: '/work/' }`],
  ['server/a.ts', `import { modules } from '@zhiheng/modules'`],
  ['ui/a.tsx', `import type { Field } from '@zhiheng/kernel/types'`],
  ['kernel/a.ts', `// as in 监督抽查\nimport { z } from 'zod'`],
])('what %s may do passes: %s', (path, text) => {
  expect(wrongWith({ path, workspace: path.split('/')[0] ?? '', text })).toEqual([])
})
