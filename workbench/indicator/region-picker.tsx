import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Select } from 'antd'
import { readRegions } from '../api/catalogue.ts'
import { useActing } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'

const route = getRouteApi('/indicators/$name')

/** Regions below the acting post's, and their names. */
export function useRegions(under: string) {
  return useQuery({ queryKey: ['regions', under], queryFn: () => readRegions(under) })
}

/** Which region the page is about: the post's own, or one below it. */
export function RegionPicker({ region }: { region: string }) {
  const t = useT()
  const post = useActing()
  const navigate = route.useNavigate()
  const { data = [] } = useRegions(post.region.code)
  const below = data.filter(({ code }) => code !== post.region.code)
  const options = [post.region, ...below].map(({ code, name }) => ({ value: code, label: name }))
  return (
    <Select
      className="region-picker"
      aria-label={t('地区')}
      showSearch={{ optionFilterProp: 'label' }}
      value={region}
      options={options}
      onChange={(next: string) =>
        void navigate({
          search: ({ region: _, ...rest }) =>
            next === post.region.code ? rest : { ...rest, region: next },
        })
      }
    />
  )
}
