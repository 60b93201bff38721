import type { ReactNode } from 'react'

/** A table of sentences: what does not fit scrolls inside its own box, whose shaded edge says that there is more. */
export function PlainTable(props: { children: ReactNode; className?: string }) {
  const { children, className = '' } = props
  return (
    <div className={`table-box ${className}`}>
      <table className="plain-table">{children}</table>
    </div>
  )
}
