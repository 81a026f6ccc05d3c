import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatTime } from '@/lib/formatDate'
import { ChartCard } from '@/ui/charts/ChartCard'
import { useInk } from '@/ui/charts/useInk'
import type { Review } from '../api/shapes'
import { COURSE_HEIGHT, type CourseLine, courseOption } from '../courseOption'
import { flagged, flagsIn } from '../flags'
import { formatLength } from '../spans'

const STROKES = { orders: 'solid', contacts: 'dashed', calls: 'dotted' } as const

/** What came in over the time of the surge, who waited and what was open, with campaigns where they began; the same as a table. */
export function CourseChart({ review }: { review: Review }) {
  const { t, i18n } = useTranslation()
  const ink = useInk()
  const language = i18n.language
  const { spans, spanMinutes, surge, zone } = review
  const course = useMemo(() => {
    const first = Date.parse(spans[0]?.from ?? surge.beganAt)
    const last = spans.length - 1
    const at = (iso: string) => Math.floor((Date.parse(iso) - first) / (spanMinutes * 60_000))
    const within = (span: number) => Math.min(last, Math.max(0, span))
    const line = (key: string, name: string, of: (span: (typeof spans)[number]) => number | null): CourseLine => ({
      key,
      name,
      values: spans.map(of),
    })
    return {
      names: spans.map((span) => formatTime(span.from, language, zone)),
      lines: (['orders', 'contacts', 'calls'] as const).map((key) => ({
        ...line(key, t(`surge.series.${key}`), (span) => span[key]),
        stroke: STROKES[key],
      })),
      hungUp: line('hungUp', t('surgeChart.hungUp'), (span) => span.abandons),
      waits: line('waits', t('surgeChart.wait'), (span) => span.waitSeconds),
      backlog: line('backlog', t('surgeChart.backlog'), (span) => span.backlog),
      flags: flagsIn(review.flags, first, spanMinutes, spans.length),
      surge: [within(at(surge.beganAt)), surge.endedAt ? within(at(surge.endedAt)) : last] as [number, number],
    }
  }, [spans, spanMinutes, surge, zone, review.flags, language, t])
  const option = useMemo(
    () => courseOption(course, ink, (seconds) => formatLength(seconds, language)),
    [course, ink, language],
  )
  if (spans.length < 2) return null
  const figures = [...course.lines, course.hungUp]
  return (
    <ChartCard
      title={t('surgeReview.report.course')}
      note={`${t('surgeReview.report.minutes', { count: spanMinutes })} · ${zone}`}
      height={COURSE_HEIGHT}
      option={option}
      head={[
        t('surgeReview.report.from'),
        ...figures.map(({ name }) => name),
        course.waits.name,
        course.backlog.name,
        t('surgeChart.campaign'),
      ]}
      worded={[false, false, false, false, false, false, false, true]}
      rows={spans.map((span, at) => ({
        cells: [
          course.names[at] ?? '',
          ...figures.map(({ values }) => values[at] ?? null),
          span.waitSeconds === null ? null : formatLength(span.waitSeconds, language),
          span.backlog,
          flagged(course.flags, at),
        ],
      }))}
    />
  )
}
