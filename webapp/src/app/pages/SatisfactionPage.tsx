import { useTranslation } from 'react-i18next'
import { useMay } from '@/api/useSession'
import { SatisfactionDesk } from '@/features/satisfaction/SatisfactionDesk'
import { PageFrame } from '@/ui/PageFrame'

/** Of all for who may read it; of oneself for everybody. */
export function SatisfactionPage() {
  const { t } = useTranslation()
  const all = useMay('READ_FIGURES')
  return (
    <PageFrame title={t(all ? 'satisfaction.title' : 'satisfaction.mine')} lead={t('satisfaction.lead')}>
      <SatisfactionDesk mine={!all} />
    </PageFrame>
  )
}
