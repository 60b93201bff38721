import '@zhiheng/ui/ink.css'
import './look/base.css'
import './look/frame.css'
import './look/lists.css'
import './look/record.css'
import './look/pages-narrow.css'
import { openLanguages } from '@zhiheng/ui'
import { createRoot } from 'react-dom/client'
import { Application } from './app/application.tsx'
import { loaders } from './language/loaders.ts'

const i18n = await openLanguages(loaders)
createRoot(document.getElementById('root')!).render(<Application i18n={i18n} />)
