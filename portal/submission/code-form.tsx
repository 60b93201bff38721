import type { ReactNode } from 'react'
import { link } from '../frame/link.ts'
import type { PageLanguage } from '../page.ts'

/** A form at the page of a code, which goes with it. */
export function CodeForm(props: {
  readonly code: string
  readonly language: PageLanguage
  readonly children: ReactNode
}) {
  return (
    <form
      className="boxes"
      method="post"
      action={link('/track', props.language)}
      encType="multipart/form-data"
    >
      <input type="hidden" name="code" value={props.code} />
      {props.children}
    </form>
  )
}
