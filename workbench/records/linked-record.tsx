import { Link } from '@tanstack/react-router'
import { addressText, type Linked } from '@zhiheng/ui'

/** The way to a record that a field names, by its headline. */
export function LinkedByName({ register, region, id, title }: Linked) {
  const address = addressText({ region, id, on: null })
  return (
    <Link to="/records/$register/$address" params={{ register, address }}>
      {title}
    </Link>
  )
}
