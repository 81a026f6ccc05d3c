import { useTranslation } from 'react-i18next'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useReports } from './api/useReports'
import { GlanceCard } from './GlanceCard'
import { LinkCard } from './LinkCard'
import classes from './reports.module.css'

const ORDER = [
  'daily',
  'days',
  'peak',
  'campaign',
  'csat',
  'service',
  'praise',
  'not-asked',
  'macros',
  'staffing',
  'returned',
]

/** All reports, each with its last figure. */
export function ReportIndex() {
  const { t } = useTranslation()
  const reports = useReports()
  return (
    <Loaded query={reports} failed={t('reports.indexFailed')} skeleton={<ListSkeleton rows={4} height={150} />}>
      {({ items }) => (
        <div className={classes.cards}>
          {items
            .toSorted((one, other) => place(one.name) - place(other.name))
            .map((card) => (
              <GlanceCard key={card.name} card={card} />
            ))}
          <LinkCard to="/reports/returns" title={t('reports.returns')} about={t('reports.returnsAbout')} />
          <LinkCard to="/figures/calls" title={t('reports.calls')} about={t('reports.callsAbout')} />
        </div>
      )}
    </Loaded>
  )
}

function place(name: string): number {
  const at = ORDER.indexOf(name)
  return at < 0 ? ORDER.length : at
}
