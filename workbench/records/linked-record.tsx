import { Link } from '@tanstack/react-router'
import { addressText, type Linked } from '@zhiheng/ui'
import { useCatalogue } from '../app/use-session.ts'

/** The way to a record that a field names, by its headline; to an enterprise by its code. What the post does not read is named. */
export function LinkedByName({ register, region, id, title }: Linked) {
  const { data: catalogue } = useCatalogue()
  if (!catalogue?.registers.some(({ name }) => name === register)) return <span>{title}</span>
  if (register === 'party')
    return (
      <Link to="/parties/$code" params={{ code: id }} title={id}>
        {title}
      </Link>
    )
  const address = addressText({ region, id, on: null })
  return (
    <Link to="/records/$register/$address" params={{ register, address }}>
      {title}
    </Link>
  )
}
