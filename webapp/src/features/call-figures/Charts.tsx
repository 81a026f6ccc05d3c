import { useTranslation } from 'react-i18next'
import { formatTime } from '@/lib/formatDate'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import type { CallFigures, FiguresQuery, PressedNumber } from './api/shapes'
import { useWeek } from './api/useWeek'
import { ServiceChart } from './charts/ServiceChart'
import { VolumeChart } from './charts/VolumeChart'
import { WaitChart } from './charts/WaitChart'
import { WeekChart } from './charts/WeekChart'
import classes from './figures.module.css'
import { count } from './figureText'
import { useSpanText } from './useSpanText'

interface Props {
  figures: CallFigures
  query: FiguresQuery
  mine: boolean
  onPress: (number: PressedNumber) => void
}

/** What one agent has of the line is no chart: of the calls that others lost nothing is known. */
export function Charts({ figures, query, mine, onPress }: Props) {
  if (mine || query.agent) return null
  return <ChartsOfLine figures={figures} query={query} onPress={onPress} />
}

function ChartsOfLine({ figures, query, onPress }: Omit<Props, 'mine'>) {
  const { t, i18n } = useTranslation()
  const week = useWeek(query)
  const span = useSpanText(figures.zone, figures.every, query.from === query.to)
  const note = t('callFigures.note', {
    n: count(figures.sum.volume.offered, i18n.language),
    filter: filterText() || t('callFigures.allCalls'),
    zone: figures.zone,
    time: formatTime(figures.asOf, i18n.language),
    version: figures.formula,
  })
  return (
    <div className={classes.charts}>
      <VolumeChart figures={figures} note={note} span={span} onPress={onPress} />
      <ServiceChart figures={figures} note={note} span={span} onPress={onPress} />
      <WaitChart figures={figures} note={note} onPress={onPress} />
      {week.data ? (
        <WeekChart week={week.data} note={note} onPress={onPress} />
      ) : (
        <Card title={t('callFigures.week')}>
          <Loaded query={week} failed={t('callFigures.weekFailed')} skeleton={<ListSkeleton rows={3} height={34} />}>
            {() => null}
          </Loaded>
        </Card>
      )}
    </div>
  )

  function filterText(): string {
    return (['team', 'language', 'topic'] as const)
      .filter((name) => query[name])
      .map((name) => `${t(`callFigures.by.${name}`)} ${query[name]}`)
      .join(', ')
  }
}
