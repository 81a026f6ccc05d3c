import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/api/useSession'
import { CallImport } from '@/features/imports/CallImport'
import { ImportDesk } from '@/features/imports/ImportDesk'
import { ImportList } from '@/features/imports/ImportList'
import { PageFrame } from '@/ui/PageFrame'

export function ImportsPage() {
  const { t } = useTranslation()
  const mayImportCalls = useMay('IMPORT_TICKETS')
  return (
    <PageFrame title={t('imports.title')} lead={t('imports.lead')}>
      <Stack>
        <ImportDesk />
        <ImportList />
        {mayImportCalls ? <CallImport /> : null}
      </Stack>
    </PageFrame>
  )
}
