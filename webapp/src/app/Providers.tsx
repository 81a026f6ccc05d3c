import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { ModalsProvider } from '@mantine/modals'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newQueryClient } from '@/api/queryClient'
import { useOnPaper } from '@/lib/onPaper'
import { Announcer } from '@/ui/Announcer'
import { keepFocus } from '@/ui/keepFocus'
import { cssVariablesResolver, theme } from '@/ui/theme'

const colorSchemeManager = localStorageColorSchemeManager({ key: 'sweetline.theme' })

export function Providers({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const [queryClient] = useState(newQueryClient)
  const onPaper = useOnPaper()
  useEffect(() => keepFocus(document), [])
  return (
    <QueryClientProvider client={queryClient}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariablesResolver}
        colorSchemeManager={colorSchemeManager}
        defaultColorScheme="auto"
        forceColorScheme={onPaper ? 'light' : undefined}
      >
        <ModalsProvider labels={{ confirm: t('action.save'), cancel: t('action.cancel') }}>
          {children}
          <Notifications position="top-right" limit={4} />
          <Announcer />
        </ModalsProvider>
      </MantineProvider>
    </QueryClientProvider>
  )
}
