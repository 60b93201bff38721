import type { Places, SchemeContent, SchemeResult, Where } from '@zhiheng/kernel'
import { orNull, present, type Row, RowFault, textOf } from './row.ts'

type Settings = Pick<SchemeContent, 'code' | 'version' | 'title' | 'kind' | 'subject' | 'among'> & {
  readonly result: Omit<SchemeResult, 'bands' | 'caps'>
}

/** What holds for the whole scheme. */
export function settingsOf(row: Row): Settings {
  const { code, version, title, kind, subject, among } = row
  const places = placesIn(row)
  return {
    ...{ code: textOf(code), version: Number(version), title: textOf(title) },
    ...{ kind: textOf(kind), subject: textOf(subject) },
    ...(among ? { among: whereOf(textOf(among)) } : {}),
    result: {
      combine: row.combine as SchemeResult['combine'],
      decimals: row.decimals as SchemeResult['decimals'],
      ...present({ base: row.base as number | null }),
      total: (row.total ?? null) as number | null,
      rescale: row.rescale as SchemeResult['rescale'],
      ...(places ? { places } : {}),
      goesOut: row.goesOut === true,
    },
  }
}

function placesIn({ placesMost, placesLeast, tieBy, tieElse }: Row): Places | null {
  if (placesMost === null || placesMost === undefined) return null
  return {
    most: placesMost as number,
    ...present({ least: placesLeast as number | null }),
    ties: {
      by: (tieBy ?? []) as readonly string[],
      else: (tieElse ?? 'committee') as Places['ties']['else'],
    },
  }
}

function whereOf(text: string): Where {
  try {
    return JSON.parse(text) as Where
  } catch {
    throw new RowFault(null, 'among', '对象范围无法读取')
  }
}

/** The fields of the record that state it. */
export function settingsRow({ among, result, ...content }: SchemeContent): Row {
  const { code, version, title, kind, subject } = content
  const { combine, decimals, base, total, rescale, places, goesOut } = result
  return {
    ...{ code, version, title, kind, subject, combine, decimals, total, rescale, goesOut },
    ...{ among: among ? JSON.stringify(among) : null, base: orNull(base) },
    ...{ placesMost: orNull(places?.most), placesLeast: orNull(places?.least) },
    tieBy: places?.ties.by.length ? places.ties.by : null,
    tieElse: orNull(places?.ties.else),
  }
}
