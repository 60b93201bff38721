// complete optional platform packages that the registry in use does not serve, so that `npm ci` accepts the lock
import fs from 'node:fs'

const f = process.argv[2] ?? 'package-lock.json',
  lock = JSON.parse(fs.readFileSync(f, 'utf8')),
  P = lock.packages
let n = 0
const OS = [
    'android',
    'darwin',
    'freebsd',
    'openbsd',
    'netbsd',
    'linux',
    'win32',
    'openharmony',
    'sunos',
    'aix',
  ],
  CPU = [
    'arm64',
    'x64',
    'arm',
    'ia32',
    'ppc64',
    's390x',
    'riscv64',
    'loong64',
    'mips64el',
    'wasm32',
  ]
for (const [path, e] of Object.entries({ ...P }))
  for (const [name, ver] of Object.entries(e.optionalDependencies ?? {})) {
    const nested = `${path ? `${path}/` : ''}node_modules/${name}`,
      top = `node_modules/${name}`
    if (P[nested] || P[top]) continue
    const parts = name.split(/[-/]/)
    const os = OS.filter((o) => parts.includes(o))
    const cpu = CPU.filter((c) => parts.some((p) => p === c || (c === 'arm' && p === 'arm')))
    P[top] = {
      version: ver.replace(/^[\^~]/, ''),
      ...(cpu.length ? { cpu } : {}),
      dev: !!e.dev || undefined,
      optional: true,
      ...(os.length ? { os } : { os: ['none'] }),
      ...(name.includes('musl') ? { libc: ['musl'] } : {}),
    }
    n++
  }
lock.packages = Object.fromEntries(Object.entries(P).sort(([a], [b]) => (a < b ? -1 : 1)))
fs.writeFileSync(f, `${JSON.stringify(lock, null, 2)}\n`)
console.log('added', n)
