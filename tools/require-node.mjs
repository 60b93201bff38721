// Stops with one sentence where the Node that npm found is too old to run TypeScript source.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Zhiheng needs Node 22.18 or newer, and this is ${process.versions.node}. On Linux x64 \`npm ci\` installs a pinned Node 24; it seems to have failed, so run it again or install Node 24.`,
  )
  process.exit(1)
}
