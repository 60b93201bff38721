/** Whoever reads what is printed may leave before its end (`| head`): that is no fault, and ends nothing. */
export function bearClosedOutput(streams: readonly NodeJS.WritableStream[]): void {
  for (const stream of streams)
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
}
