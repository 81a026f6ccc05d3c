import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/api/useSession'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import type { Board } from './api/shapes'
import { useBoard } from './api/useBoard'
import { CampaignPanel } from './CampaignPanel'
import { ForecastPanel } from './ForecastPanel'
import { IncidentPanel } from './incidents/IncidentPanel'
import { KindTicker } from './KindTicker'
import { LiveChart } from './LiveChart'
import { MacroPanel } from './MacroPanel'
import { RepeatersPanel } from './RepeatersPanel'
import { StaffingPanel } from './StaffingPanel'
import { StaleClock } from './StaleClock'
import { StateBar } from './StateBar'
import { SteeringPanel } from './SteeringPanel'
import { Strip } from './Strip'
import { SurgeDeeds } from './SurgeDeeds'
import classes from './surge.module.css'
import { Tiles } from './Tiles'
import { TopicPanel } from './TopicPanel'
import { WallPanel } from './WallPanel'

/**
 * What comes in, who waits, and what can be done; the figures stay when nothing new can be had.
 *
 * @param people who is at the phones, which is another part of the desk
 */
export function BoardDesk({ people }: { people?: ReactNode }) {
  const { t } = useTranslation()
  const board = useBoard()
  // The clock says since when; a second notice above the figures would only take their place.
  const query = { ...board, error: board.data ? null : board.error }
  return (
    <Loaded query={query} failed={t('surge.failed')} skeleton={<ListSkeleton rows={4} height={140} gap={14} />}>
      {(present) => <Desk board={present} people={people} />}
    </Loaded>
  )
}

function Desk({ board, people }: { board: Board; people: ReactNode }) {
  const maySteer = useMay('STEER_SURGE')
  const mayFigures = useMay('READ_FIGURES')
  return (
    <>
      <StaleClock board={board} />
      <StateBar board={board} actions={<SurgeDeeds surge={board.surge} maySteer={maySteer} />} />
      <Tiles board={board} />
      <Strip board={board} />
      <div className={classes.chart}>
        <LiveChart board={board} />
      </div>
      <KindTicker board={board} />
      <div className={classes.panels}>
        <TopicPanel topics={board.topics} maySteer={maySteer} />
        <IncidentPanel maySteer={maySteer} />
        <SteeringPanel maySteer={maySteer} />
        <CampaignPanel maySteer={maySteer} />
        {people ? <div>{people}</div> : null}
        <RepeatersPanel />
        <MacroPanel maySteer={maySteer} />
        <ForecastPanel />
        {mayFigures ? <StaffingPanel calls={board.series.find((each) => each.series === 'calls')} /> : null}
        {maySteer ? <WallPanel /> : null}
      </div>
    </>
  )
}
