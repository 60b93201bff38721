import { Button } from 'antd'
import { useId } from 'react'
import type { ReadDocument } from '../api/load.ts'
import type { Region } from '../api/session.ts'
import { useT } from '../language/use-t.ts'
import { RegionSelect } from './region-select.tsx'

/** Whether a document that was issued somewhere is being kept elsewhere. */
export const isElsewhere = (issuedIn: ReadDocument['issuedIn'], region: Region): boolean =>
  issuedIn !== null &&
  (issuedIn.code === null ? issuedIn.name !== region.name : issuedIn.code !== region.code)

/** Says that the issuer names another region than the chosen one, and lets a person choose. */
export function RegionNote(props: {
  issuer: string | null
  issuedIn: ReadDocument['issuedIn']
  region: Region
  regions: readonly Region[]
  onRegion: (region: string) => void
}) {
  const t = useT()
  const id = useId()
  const { issuer, issuedIn, region, regions, onRegion } = props
  if (!issuedIn || !isElsewhere(issuedIn, region)) return null
  const there = regions.find(({ code, name }) =>
    issuedIn.code === null ? name === issuedIn.name : code === issuedIn.code,
  )
  return (
    <section className="load-note load-note-doubt" aria-label={t('地区不一致')}>
      <p>
        {t('发文机关是{{issuer}}，与载入地区{{region}}不一致。', {
          issuer: issuer ?? issuedIn.name,
          region: region.name,
        })}
      </p>
      {there ? (
        <Button size="small" onClick={() => onRegion(there.code)}>
          {t('载入到{{region}}', { region: there.name })}
        </Button>
      ) : (
        <p className="quiet">
          {t('{{place}}不在您的岗位管辖的地区之内，请确认没有选错文件。', { place: issuedIn.name })}
        </p>
      )}
      <span className="load-note-region">
        <label htmlFor={id}>{t('载入地区')}</label>
        <RegionSelect
          id={id}
          size="small"
          region={region.code}
          regions={regions}
          onRegion={onRegion}
        />
      </span>
    </section>
  )
}
