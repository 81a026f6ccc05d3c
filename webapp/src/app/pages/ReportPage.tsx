import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useReports } from '@/features/reports/api/useReports'
import { inLanguage } from '@/features/reports/cellText'
import { ReportDesk } from '@/features/reports/ReportDesk'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { PageFrame } from '@/ui/PageFrame'
import { NotFoundPage } from './NotFoundPage'

export function ReportPage() {
  const { t, i18n } = useTranslation()
  const { name = '' } = useParams()
  const reports = useReports()
  const card = reports.data?.items.find((each) => each.name === name)
  if (reports.data && !card) return <NotFoundPage />
  return (
    <PageFrame
      key={name}
      title={card ? inLanguage(card.title, i18n.language) : t('reports.title')}
      lead={card ? inLanguage(card.about, i18n.language) : undefined}
    >
      <Loaded query={reports} failed={t('reports.failed')} skeleton={<ListSkeleton rows={3} height={160} />}>
        {() => (card ? <ReportDesk card={card} /> : null)}
      </Loaded>
    </PageFrame>
  )
}
