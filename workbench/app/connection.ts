type Listener = () => void

let reached = true
const listeners = new Set<Listener>()

/** Whether the server answered the last time that it was asked anything. */
export const connection = {
  get: (): boolean => reached,
  set(next: boolean): void {
    if (next === reached) return
    reached = next
    for (const tell of listeners) tell()
  },
  /** Calls back at each change until what it returns is called. */
  subscribe(listener: Listener): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}
