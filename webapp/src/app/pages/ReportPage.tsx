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
  return (
    <Loaded query={reports} failed={t('reports.failed')} skeleton={<ListSkeleton rows={3} height={160} />} page>
      {({ items }) => {
        const card = items.find((each) => each.name === name)
        return card ? (
          <PageFrame
            key={name}
            title={inLanguage(card.title, i18n.language)}
            lead={inLanguage(card.about, i18n.language)}
          >
            <ReportDesk card={card} />
          </PageFrame>
        ) : (
          <NotFoundPage />
        )
      }}
    </Loaded>
  )
}
