import '@zhiheng/ui/ink.css'
import '@zhiheng/ui/timeline/timeline.css'
import './look/every.ts'
import './app/floor.ts'
import { openLanguages } from '@zhiheng/ui'
import { createRoot } from 'react-dom/client'
import { Application } from './app/application.tsx'
import { loaders } from './language/loaders.ts'

// A part of the page that is gone from the server: a newer version was installed since this page was opened.
window.addEventListener('vite:preloadError', (event) => {
  const last = Number(sessionStorage.getItem('zhiheng.reloaded') ?? 0)
  if (Date.now() - last < 60_000) return
  event.preventDefault()
  sessionStorage.setItem('zhiheng.reloaded', String(Date.now()))
  location.reload()
})

const i18n = await openLanguages(loaders)
createRoot(document.getElementById('root')!).render(<Application i18n={i18n} />)
