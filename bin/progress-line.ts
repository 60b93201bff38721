/** What a terminal and a log file have in common. */
interface Out {
  readonly isTTY?: boolean
  write(text: string): unknown
}

/** Lines for people, and one line that is written over again and again; in a log each of them stands for itself. */
export function progressLine(out: Out) {
  let open = false
  const end = () => {
    if (open) out.write('\n')
    open = false
  }
  return {
    progress: (line: string) => {
      out.write(out.isTTY ? `\r\x1b[K${line}` : `${line}\n`)
      open = Boolean(out.isTTY)
    },
    say: (line: string) => {
      end()
      out.write(`${line}\n`)
    },
    end,
  }
}
