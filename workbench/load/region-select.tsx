import { Select } from 'antd'
import type { Region } from '../api/session.ts'

/** One of the regions in which the acting post may keep a document. */
export function RegionSelect(props: {
  id?: string
  size?: 'small'
  region: string
  regions: readonly Region[]
  onRegion: (region: string) => void
}) {
  const { region, regions, onRegion, ...rest } = props
  return (
    <Select
      {...rest}
      value={region}
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      options={regions.map(({ code, name }) => ({ value: code, label: name }))}
      onChange={onRegion}
    />
  )
}
