import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ImportDesk } from '@/features/imports/ImportDesk'
import { ImportList } from '@/features/imports/ImportList'
import { PageFrame } from '@/ui/PageFrame'

export function ImportsPage() {
  const { t } = useTranslation()
  return (
    <PageFrame title={t('imports.title')} lead={t('imports.lead')}>
      <Stack>
        <ImportDesk />
        <ImportList />
      </Stack>
    </PageFrame>
  )
}
