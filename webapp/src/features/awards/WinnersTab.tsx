import { IconLock, IconTrophy } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { AwardYear } from '@/api/shapes'
import { EmptyView } from '@/ui/EmptyView'
import { AwardCard } from './AwardCard'
import classes from './awards.module.css'
import { PeopleCard } from './PeopleCard'
import { StageBar } from './StageBar'
import { TeamCard } from './TeamCard'

export function WinnersTab({ year, decides }: { year: AwardYear; decides: boolean }) {
  const { t } = useTranslation()
  const paper = decides ? year.year : null
  const outside = year.publishedAt !== null
  return (
    <div className={classes.stack}>
      {decides ? <StageBar year={year} /> : null}
      {year.team ? (
        <ul className={classes.grid}>
          {year.awards.map((award) => (
            <AwardCard key={award.category} award={award} year={year.year} paper={paper} outside={outside} />
          ))}
          <TeamCard team={year.team} year={year.year} paper={paper} outside={outside} />
        </ul>
      ) : decides ? (
        <EmptyView
          icon={<IconTrophy size={30} stroke={1.5} />}
          title={t('awards.uncountedTitle')}
          why={t('awards.uncountedWhy')}
        />
      ) : (
        <EmptyView
          icon={<IconLock size={30} stroke={1.5} />}
          title={t('awards.secretTitle')}
          why={t('awards.secretWhy')}
        />
      )}
      <PeopleCard year={year} />
    </div>
  )
}
