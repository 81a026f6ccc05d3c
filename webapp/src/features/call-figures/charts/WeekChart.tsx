import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ChartCard } from '@/ui/charts/ChartCard'
import { axes } from '@/ui/charts/parts'
import { useInk } from '@/ui/charts/useInk'
import type { PressedNumber, Week } from '../api/shapes'
import { count, percent } from '../figureText'

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7]

interface Props {
  week: Week
  note: string
  onPress: (number: PressedNumber) => void
}

type Cell = Week['cells'][number]

/** Which hours of the week are busy, in calls an hour of such a day. */
export function WeekChart({ week, note, onPress }: Props) {
  const { t, i18n } = useTranslation()
  const ink = useInk()
  const { cells } = week
  const option = useMemo(() => {
    const hours = hoursOf(cells)
    const most = Math.max(1, ...cells.map(mean))
    const base = axes(ink, hours.map(clock))
    return {
      ...base,
      legend: undefined,
      grid: { left: 8, right: 12, top: 8, bottom: 4, containLabel: true },
      tooltip: { ...base.tooltip, trigger: 'item' as const },
      yAxis: {
        type: 'category' as const,
        data: WEEKDAYS.map((day) => weekday(day, i18n.language)),
        inverse: true,
        axisLabel: { color: ink.dimmed },
        axisTick: { show: false },
        axisLine: { show: false },
      },
      // The numbers stand in the cells, so that no colour has to be read; patterns would hide them.
      aria: { enabled: true, decal: { show: false } },
      visualMap: { show: false, min: 0, max: most, inRange: { color: ink.heat } },
      series: [
        {
          id: 'week',
          type: 'heatmap' as const,
          name: t('callFigures.week'),
          data: cells.map((cell) => ({
            value: [hours.indexOf(cell.minute), cell.weekday - 1, Number(mean(cell).toFixed(1))],
            label: { color: mean(cell) > 0.6 * most ? ink.onHeat : ink.text },
          })),
          label: { show: true, formatter: ({ value }: { value: number[] }) => String(Math.round(value[2] ?? 0)) },
          itemStyle: { borderColor: ink.paper, borderWidth: 2, borderRadius: 4 },
        },
      ],
    }
  }, [cells, ink, t, i18n.language])
  return (
    <ChartCard
      pressHint={t('callFigures.open')}
      title={t('callFigures.week')}
      note={note}
      option={option}
      head={[
        t('callFigures.weekHour'),
        t('callFigures.anHour'),
        t('callFigures.tile.offered'),
        t('callFigures.tile.serviceLevel'),
        t('callFigures.tile.abandonRate'),
      ]}
      rows={cells.map((cell) => ({
        cells: [
          name(cell),
          count(mean(cell), i18n.language),
          count(cell.offered, i18n.language),
          percent(cell.ofOffered.value, i18n.language),
          percent(cell.abandonRate.value, i18n.language),
        ],
        onPress: () => press(cell),
      }))}
      onPress={(index) => {
        const pressed = cells[index]
        if (pressed) press(pressed)
      }}
    />
  )

  function name(cell: Cell) {
    return `${weekday(cell.weekday, i18n.language)} ${clock(cell.minute)}`
  }

  function press(cell: Cell) {
    onPress({
      figure: 'offered',
      of: name(cell),
      only: { every: 'hour', weekday: cell.weekday, minute: cell.minute },
    })
  }
}

function mean(cell: Cell): number {
  return cell.offered / Math.max(1, cell.days)
}

function hoursOf(cells: Cell[]): number[] {
  const minutes = cells.map((cell) => cell.minute)
  const first = Math.min(...minutes)
  return cells.length === 0
    ? []
    : Array.from({ length: (Math.max(...minutes) - first) / 60 + 1 }, (_, i) => first + i * 60)
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

/** 2024 began on a Monday. */
function weekday(day: number, language: string): string {
  return new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day))
}
