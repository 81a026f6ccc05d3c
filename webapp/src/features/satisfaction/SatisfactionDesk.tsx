import { Alert, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { AnswersCard } from './AnswersCard'
import { useCsat } from './api/useCsat'
import { ContactsDrawer } from './behind/ContactsDrawer'
import { useOpening } from './behind/useOpening'
import { useOpeningName } from './behind/useOpeningName'
import { CompareCard } from './CompareCard'
import { CsatFilters } from './CsatFilters'
import { DayChart } from './DayChart'
import { DriversCard } from './DriversCard'
import { GroupScores } from './GroupScores'
import { LedgerCard } from './LedgerCard'
import { ScoreCard } from './ScoreCard'
import { StandingsCard } from './StandingsCard'
import classes from './satisfaction.module.css'
import { useCsatFilters } from './useCsatFilters'
import { useGroupName } from './useGroupName'

/** What customers said of us; of everybody, or only of oneself. */
export function SatisfactionDesk({ mine }: { mine: boolean }) {
  const { t } = useTranslation()
  const filters = useCsatFilters()
  const { query, by, change } = filters
  const days = useCsat(query, 'day', mine)
  const groups = useCsat(query, by, mine)
  // Without a campaign to name it is the same question as that of the groups, and so not asked twice.
  const campaigns = useCsat(query, query.campaign ? 'campaign' : by, mine)
  const nameOf = useGroupName(groups.data?.rows ?? [], campaigns.data?.rows)
  const { opening, close } = useOpening()
  const openingName = useOpeningName(nameOf)
  return (
    <>
      <CsatFilters filters={filters} nameOf={nameOf} />
      <Loaded query={days} failed={t('satisfaction.failed')} skeleton={<ListSkeleton rows={3} height={140} />}>
        {(csat) => (
          <Stack className={days.isPlaceholderData ? classes.old : undefined}>
            {mine ? <Alert color="blue">{t('satisfaction.mineHint')}</Alert> : null}
            <ScoreCard csat={csat} query={query} mine={mine} />
            {csat.rows.length > 0 ? <DayChart csat={csat} /> : null}
            <div className={classes.pair}>
              {mine ? null : <LedgerCard csat={csat} />}
              <DriversCard csat={csat} />
            </div>
            {mine || !groups.data ? null : (
              <GroupScores
                csat={groups.data}
                by={by}
                nameOf={nameOf}
                onBy={(value) => change({ by: value })}
                onNarrow={(key) => change({ [by]: key })}
              />
            )}
            {mine ? null : (
              <div className={classes.pair}>
                <CompareCard query={query} nameOf={nameOf} />
                <StandingsCard query={query} />
              </div>
            )}
            <AnswersCard query={query} mine={mine} />
          </Stack>
        )}
      </Loaded>
      {opening ? (
        <ContactsDrawer query={query} opening={opening} name={openingName(opening)} mine={mine} onClose={close} />
      ) : null}
    </>
  )
}
