/**
 * Which keys were seen, and in which row first: 16 bytes a key where a Map of strings takes over 100, so that
 * a file of ten million rows can be checked for repetitions. Keys are compared by a 64-bit hash: among ten
 * million, two different ones agree with a probability of about three in a million.
 */
export class KeySet {
  private capacity = 1024
  private size = 0
  private slots = new Uint32Array(3 * this.capacity)

  /** The row of an equal key added before, or undefined. `row` is at least 1. */
  add(key: string, row: number): number | undefined {
    if (2 * this.size >= this.capacity) this.grow()
    const [high, low] = hash(key)
    const at = this.find(high, low)
    const first = this.slots[at + 2]!
    if (first !== 0) return first
    this.slots.set([high, low, row], at)
    this.size += 1
    return undefined
  }

  private find(high: number, low: number): number {
    let slot = low & (this.capacity - 1)
    for (;;) {
      const at = 3 * slot
      if (this.slots[at + 2] === 0) return at
      if (this.slots[at] === high && this.slots[at + 1] === low) return at
      slot = (slot + 1) & (this.capacity - 1)
    }
  }

  private grow(): void {
    const old = this.slots
    this.capacity *= 2
    this.slots = new Uint32Array(3 * this.capacity)
    for (let at = 0; at < old.length; at += 3)
      if (old[at + 2] !== 0)
        this.slots.set(old.subarray(at, at + 3), this.find(old[at]!, old[at + 1]!))
  }
}

/** Two independent 32-bit multiplicative hashes of the UTF-16 units, each finally mixed. */
function hash(key: string): [high: number, low: number] {
  let high = 0x811c9dc5
  let low = 0x9e3779b9
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i)
    high = Math.imul(high ^ unit, 0x01000193)
    low = Math.imul(low ^ unit, 0x85ebca6b)
    low ^= low >>> 13
  }
  return [mixed(high), mixed(low)]
}

function mixed(value: number): number {
  let v = value ^ (value >>> 16)
  v = Math.imul(v, 0x7feb352d)
  v ^= v >>> 15
  v = Math.imul(v, 0x846ca68b)
  return (v ^ (v >>> 16)) >>> 0
}
