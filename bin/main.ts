import { bearClosedOutput } from './closed-output.ts'
import { commands } from './commands.ts'
import { dispatch } from './dispatch.ts'
import { leaveAtSignals } from './signals.ts'

leaveAtSignals()
bearClosedOutput([process.stdout, process.stderr])
process.exitCode = await dispatch(process.argv.slice(2), commands, {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
})
