// Everything that CI asks: format, lint, types, then the three test runners. The last line is their sum.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

await import('./require-node.mjs')
// Loaded late, because an older Node would fail to load it before the sentence above is said.
const { summarise } = await import('./test-summary.ts')

/** Checks that must pass; one that fails counts as a failed test, and the rest is run all the same. */
const CHECKS = [
  ['biome', 'check', '.'],
  ['tsc', '-p', 'tsconfig.json'],
  ['tsc', '-p', 'tsconfig.web.json'],
]

const running = new Set()
let interrupted = false
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    interrupted = true
    for (const child of running) child.kill(signal)
  })
}

/** Runs a program of node_modules/.bin (npm puts it on PATH) with our output; returns its exit code. */
async function run([program, ...args], env = {}) {
  if (interrupted) return 1
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...env } })
    running.add(child)
    const done = (code) => {
      running.delete(child)
      resolve(code)
    }
    child.once('error', (error) => {
      console.error(error.message)
      done(1)
    })
    child.once('exit', (code) => done(code ?? 1))
  })
}

/** A runner of vitest that also writes its results to `file`. */
function vitest(project, file) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  return { command: ['vitest', 'run', '--project', project, ...reporters], env: {} }
}

/** A journey that fails is tried once more, with instances of its own: what needed that is told at the end. */
function playwright(file) {
  const command = ['playwright', 'test', '--retries=1', '--reporter=list,json']
  return { command, env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file } }
}

function runners(folder) {
  const file = (name) => join(folder, `${name}.json`)
  const list = [
    { name: 'unit', file: file('unit'), ...vitest('unit', file('unit')) },
    { name: 'database', file: file('database'), ...vitest('database', file('database')) },
  ]
  if (!existsSync('playwright.config.ts')) return list
  return [...list, { name: 'browser', file: file('browser'), ...playwright(file('browser')) }]
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

async function main(folder) {
  const results = []
  for (const check of CHECKS) results.push({ name: check.join(' '), code: await run(check) })
  for (const { name, file, command, env } of runners(folder)) {
    const code = await run(command, env)
    results.push({ name, code, report: readReport(file) })
  }
  return summarise(results)
}

const folder = mkdtempSync(join(tmpdir(), 'zhiheng-results-'))
try {
  const { lines, failed } = await main(folder)
  console.log(`\n${lines.join('\n')}`)
  process.exitCode = failed ? 1 : 0
} finally {
  rmSync(folder, { recursive: true, force: true })
}
