import { useTranslation } from 'react-i18next'
import { CallLists } from '@/features/callbacks/CallLists'
import { PageFrame } from '@/ui/PageFrame'

export function CallbacksPage() {
  const { t } = useTranslation()
  return (
    <PageFrame title={t('callbacks.title')} lead={t('callbacks.lead')}>
      <CallLists />
    </PageFrame>
  )
}
