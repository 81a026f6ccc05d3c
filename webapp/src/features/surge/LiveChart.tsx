import { SegmentedControl, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Page } from '@/api/shapes'
import { formatTime } from '@/lib/formatDate'
import { Card } from '@/ui/Card'
import { ChartCard } from '@/ui/charts/ChartCard'
import { useInk } from '@/ui/charts/useInk'
import type { Board, Campaign } from './api/shapes'
import { useSurgeQuery } from './api/useSurgeQuery'
import { COURSE_HEIGHT, courseOption } from './courseOption'
import { flagged, flagsIn } from './flags'
import { liveCourse } from './liveCourse'
import { formatLength } from './spans'

type Banded = 'orders' | 'contacts'

/** Six hours at a glance, of what the board knows already; campaigns are those of the panel below. */
export function LiveChart({ board }: { board: Board }) {
  const { t, i18n } = useTranslation()
  const ink = useInk()
  const language = i18n.language
  const [banded, setBanded] = useState<Banded>('orders')
  const campaigns = useSurgeQuery<Page<Campaign>>('/campaigns', { every: 30_000 }).data?.items
  const { series, calls } = board
  const minute = Math.floor(Date.parse(board.asOf) / 60_000)
  const course = useMemo(() => {
    const spans = liveCourse(series, calls, minute, banded, (at) => formatTime(at, language), t)
    const begun = (campaigns ?? []).flatMap(({ beganAt, name, code, peaks }) =>
      [...new Set([beganAt, ...peaks.map((peak) => peak.beganAt)])].map((at) => ({ at, name, code })),
    )
    return { ...spans, flags: flagsIn(begun, spans.first, 5, spans.names.length) }
  }, [series, calls, minute, banded, campaigns, language, t])
  const option = useMemo(
    () => ({ animation: false, ...courseOption(course, ink, (seconds) => formatLength(seconds, language)) }),
    [course, ink, language],
  )
  if (![...course.lines, course.hungUp].some(({ values }) => values.some((value) => value))) {
    return (
      <Card title={t('surgeChart.title')}>
        <Text c="dimmed">{t('surgeChart.nothing')}</Text>
      </Card>
    )
  }
  const time = formatTime(board.asOf, language)
  const usual = (at: number) => {
    const high = course.band.highs[at]
    return high == null ? null : t('surgeChart.range', { low: course.band.lows[at] ?? 0, high })
  }
  return (
    <ChartCard
      title={t('surgeChart.title')}
      note={board.stale ? t('surgeChart.old', { time }) : t('surgeChart.note', { time })}
      height={COURSE_HEIGHT}
      option={option}
      tools={
        <SegmentedControl
          size="xs"
          value={banded}
          onChange={(value) => setBanded(value as Banded)}
          aria-label={t('surgeChart.bandOf')}
          data={(['orders', 'contacts'] as const).map((value) => ({
            value,
            label: t('surgeChart.band', { series: t(`surge.series.${value}`) }),
          }))}
        />
      }
      head={[
        t('surgeReview.report.from'),
        ...course.lines.map(({ name }) => name),
        t('surgeChart.band', { series: t(`surge.series.${banded}`) }),
        course.hungUp.name,
        course.waits.name,
        t('surgeChart.campaign'),
      ]}
      worded={[false, false, false, false, false, false, false, true]}
      rows={course.names.map((name, at) => ({
        cells: [
          name,
          ...course.lines.map(({ values }) => values[at] ?? null),
          usual(at),
          course.hungUp.values[at] ?? null,
          course.waits.values[at] == null ? null : formatLength(course.waits.values[at], language),
          flagged(course.flags, at),
        ],
      }))}
    />
  )
}
