/** Characters that people and scanners confuse; each may stand for any other of its group. */
const GROUPS = [
  '0OQD',
  '1IL7',
  '2Z',
  '5S',
  '8B3',
  '6G',
  'UVY',
  'CG',
  'MN',
  '7T',
  '4A',
  'EF',
  'PR',
  'KX',
]

/** Every character that looks like this one, nearest first; never the character itself. */
export function looksLike(char: string): string[] {
  const found = GROUPS.filter((group) => group.includes(char)).flatMap((group) => [...group])
  return [...new Set(found)].filter((other) => other !== char)
}
