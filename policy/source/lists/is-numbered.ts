import { startsWithMarker } from '../../outline/marker.ts'

const LOOK = 16

/** True for a line with the number of a part in front, its brackets printed wide or not. */
export function isNumbered(text: string): boolean {
  const plain = text
    .slice(0, LOOK)
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
  return startsWithMarker(plain)
}
