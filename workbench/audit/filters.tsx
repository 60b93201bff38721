import { getRouteApi } from '@tanstack/react-router'
import { DatePicker, Input, Select } from 'antd'
import dayjs from 'dayjs'
import { useCatalogue } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'

const route = getRouteApi('/audit')

/** Of which register, by whom, between which days. */
export function AuditFilters() {
  const t = useT()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data: catalogue } = useCatalogue()
  const set = (part: Record<string, string | undefined>) =>
    void navigate({
      search: (before) =>
        Object.fromEntries(
          Object.entries({ ...before, ...part }).filter(([, value]) => value !== undefined),
        ),
    })
  const range = [search.from, search.to].map((day) => (day ? dayjs(day) : null))
  return (
    <search className="list-bar">
      <Select
        className="audit-register"
        aria-label={t('台账')}
        allowClear
        placeholder={t('全部台账')}
        value={search.register ?? null}
        options={
          catalogue?.registers.map(({ name, title }) => ({ value: name, label: title })) ?? []
        }
        onChange={(register: string | undefined) => set({ register: register ?? undefined })}
      />
      <Input.Search
        className="audit-actor"
        aria-label={t('办理人')}
        placeholder={t('办理人')}
        allowClear
        defaultValue={search.actor ?? ''}
        onSearch={(actor) => set({ actor: actor || undefined })}
      />
      <DatePicker.RangePicker
        aria-label={t('日期')}
        value={[range[0] ?? null, range[1] ?? null]}
        onChange={(days) =>
          set({
            from: days?.[0]?.format('YYYY-MM-DD'),
            to: days?.[1]?.format('YYYY-MM-DD'),
          })
        }
      />
    </search>
  )
}
