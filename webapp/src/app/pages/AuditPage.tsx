import { useTranslation } from 'react-i18next'
import { AuditTable } from '@/features/security/AuditTable'
import { PageFrame } from '@/ui/PageFrame'

export function AuditPage() {
  const { t } = useTranslation()
  return (
    <PageFrame title={t('nav.audit')} lead={t('audit.lead')}>
      <AuditTable />
    </PageFrame>
  )
}
