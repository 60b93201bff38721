import { Link } from '@tanstack/react-router'
import type { OutlineItem } from '../api/documents.ts'
import { useCatalogue } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'

/** To the item's own record with its history, where the product keeps a register of such items. */
export function RecordLink({ item }: { item: OutlineItem }) {
  const t = useT()
  const { data: catalogue } = useCatalogue()
  const register = catalogue?.registers.find(({ name }) => name === item.kind)
  if (!register) return null
  return (
    <Link
      to="/records/$register/$address"
      params={{ register: register.name, address: item.address }}
    >
      {item.kind === 'goal' ? t('这个目标的办理记录') : t('这项任务的上报、证据和办理记录')}
    </Link>
  )
}
