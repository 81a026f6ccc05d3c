import '@mantine/core/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import '@mantine/spotlight/styles.layer.css'
import 'pretendard/dist/web/variable/pretendardvariable-dynamic-subset.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router'
import { Providers } from './app/Providers'
import { newRouter } from './app/router'
import { startI18n } from './i18n/i18n'

const root = document.getElementById('root')
if (root) {
  await startI18n()
  createRoot(root).render(
    <StrictMode>
      <Providers>
        <RouterProvider router={newRouter()} />
      </Providers>
    </StrictMode>,
  )
}
