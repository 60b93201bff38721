/** A county of the demonstration: how many samples it takes, and how far its pass rates lie from the city's. */
export interface County {
  readonly code: string
  readonly name: string
  readonly weight: number
  /** Percentage points. */
  readonly offset: number
}

/** An invented province, city and counties: no division of China has these codes or names. */
export const province = { code: '91', name: '云泽省' } as const
export const city = { code: '9101', name: '澜安市' } as const
export const counties: readonly County[] = [
  { code: '910101', name: '东澜区', weight: 26, offset: 0.7 },
  { code: '910102', name: '西澜区', weight: 22, offset: 0.4 },
  { code: '910103', name: '青禾县', weight: 16, offset: -0.2 },
  { code: '910104', name: '柳坪县', weight: 13, offset: -1.1 },
  { code: '910105', name: '桐渡县', weight: 12, offset: -0.6 },
  { code: '910106', name: '石津县', weight: 11, offset: 0.1 },
]

/** A zone across two counties of the city. */
export const zone = {
  code: '910171',
  name: '澜安经济开发区',
  members: ['910101', '910106'],
} as const
