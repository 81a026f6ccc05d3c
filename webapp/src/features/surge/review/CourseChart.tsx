import { Table } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { formatTime } from '@/lib/formatDate'
import { Card } from '@/ui/Card'
import type { Review, ReviewSpan } from '../api/shapes'
import classes from '../surge.module.css'

const USUAL_WIDTH = 900
const TICK = 110
const HEIGHT = 240
const LEFT = 34
const BOTTOM = 22
const LINES = [
  { key: 'orders', stroke: 'solid', dash: undefined },
  { key: 'contacts', stroke: 'dashed', dash: '7 3' },
  { key: 'calls', stroke: 'dotted', dash: '2 3' },
] as const

/** Orders, contacts and calls over the time of the surge, told apart by stroke as well as colour; the same as a table. */
export function CourseChart({ review }: { review: Review }) {
  const { t, i18n } = useTranslation()
  const { ref, width: measured } = useElementSize()
  const width = measured || USUAL_WIDTH
  const { spans, spanMinutes, surge, zone } = review
  if (spans.length < 2) return null
  const first = Date.parse(spans[0]?.from ?? '')
  const last = Date.parse(spans.at(-1)?.from ?? '') + spanMinutes * 60_000
  const most = Math.max(1, ...spans.flatMap((span) => LINES.map(({ key }) => span[key])))
  const x = (at: number) => LEFT + ((Math.min(last, Math.max(first, at)) - first) / (last - first)) * (width - LEFT)
  const y = (value: number) => HEIGHT - BOTTOM - (value / most) * (HEIGHT - BOTTOM - 10)
  const path = (key: (typeof LINES)[number]['key']) =>
    spans
      .map((span, at) => `${at ? 'L' : 'M'}${x(Date.parse(span.from)).toFixed(1)} ${y(span[key]).toFixed(1)}`)
      .join('')
  const began = x(Date.parse(surge.beganAt))
  const ended = x(surge.endedAt ? Date.parse(surge.endedAt) : last)
  const ticks = spans.filter((_, at) => at % Math.ceil(spans.length / Math.max(2, Math.floor(width / TICK))) === 0)
  return (
    <Card
      title={t('surgeReview.report.course')}
      aside={<span className={classes.dim}>{t('surgeReview.report.minutes', { count: spanMinutes })}</span>}
    >
      <div ref={ref}>
        <svg
          className={classes.course}
          viewBox={`0 0 ${width} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={t('surgeReview.report.course')}
        >
          <rect
            className={classes.window}
            x={began}
            width={Math.max(1, ended - began)}
            y={0}
            height={HEIGHT - BOTTOM}
          />
          <line className={classes.axis} x1={LEFT} x2={width} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM} />
          {[most, Math.round(most / 2)].map((value) => (
            <text key={value} x={LEFT - 6} y={y(value) + 4} textAnchor="end">
              {value}
            </text>
          ))}
          {ticks.map((span) => (
            <text key={span.from} x={x(Date.parse(span.from))} y={HEIGHT - 6}>
              {formatTime(span.from, i18n.language, zone)}
            </text>
          ))}
          {LINES.map(({ key, dash }) => (
            <path key={key} data-line={key} d={path(key)} fill="none" strokeWidth={2} strokeDasharray={dash} />
          ))}
        </svg>
      </div>
      <div className={classes.legend}>
        {LINES.map(({ key, stroke }) => (
          <span key={key}>
            <i data-line={key} style={{ borderTopStyle: stroke }} />
            {t(`surge.series.${key}`)}
          </span>
        ))}
      </div>
      <details>
        <summary>{t('surgeReview.report.table')}</summary>
        <SpanTable spans={spans} zone={zone} />
      </details>
    </Card>
  )
}

function SpanTable({ spans, zone }: { spans: ReviewSpan[]; zone: string }) {
  const { t, i18n } = useTranslation()
  return (
    <div className={classes.frame}>
      <Table fz="sm" className="num">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('surgeReview.report.from')}</Table.Th>
            {LINES.map(({ key }) => (
              <Table.Th key={key} ta="end">
                {t(`surge.series.${key}`)}
              </Table.Th>
            ))}
            <Table.Th ta="end">{t('surgeReview.report.hungUp')}</Table.Th>
            <Table.Th ta="end">{t('surge.tile.backlog')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {spans.map((span) => (
            <Table.Tr key={span.from}>
              <Table.Td>{formatTime(span.from, i18n.language, zone)}</Table.Td>
              {[span.orders, span.contacts, span.calls, span.abandons, span.backlog ?? '–'].map((value, at) => (
                <Table.Td key={at} ta="end">
                  {value}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}
