import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { show } from '@/testing/render'
import type { ReportCell, ReportTable } from './api/shapes'
import { useTableOption } from './useTableOption'

const cell = (values: Partial<ReportCell>): ReportCell => ({
  text: null,
  value: null,
  low: null,
  high: null,
  n: null,
  figure: null,
  ...values,
})
const words = (text: string) => ({ en: text, ko: text })

const TABLE: ReportTable = {
  key: 'days',
  title: words('Day by day'),
  columns: [
    { key: 'day', title: words('Day'), unit: 'day' },
    { key: 'marks', title: words('Peak'), unit: 'text' },
    { key: 'contacts', title: words('Contacts'), unit: 'count' },
    { key: 'wait', title: words('Wait'), unit: 'seconds' },
    { key: 'csat', title: words('Satisfied'), unit: 'share' },
  ],
  rows: [
    {
      key: 'hours=a/b',
      cells: [
        cell({ text: words('2026-11-26') }),
        cell({ text: words('') }),
        cell({ value: 40 }),
        cell({ value: 20 }),
        cell({ value: 0.9, low: 0.8, high: 0.95, n: 50 }),
      ],
    },
    {
      key: 'hours=b/c',
      cells: [
        cell({ text: words('2026-11-27') }),
        cell({ text: words('Peak day · Campaign JEN15') }),
        cell({ value: 400 }),
        cell({ value: 300 }),
        cell({ n: 0 }),
      ],
    },
  ],
  chart: 'overlay',
  drawn: ['contacts', 'wait', 'csat', 'marks'],
}

interface Drawn {
  id: string
  yAxisIndex: number
  data: (number | null)[]
  markLine?: { data: { xAxis: number; name: string }[] }
}

function Option() {
  return <pre data-testid="option">{JSON.stringify(useTableOption(TABLE, 'America/New_York'))}</pre>
}

describe('what came and how satisfied people were, over the same days', () => {
  it('has a panel each for volumes, lengths and shares, and marks the peak in all of them', () => {
    show(<Option />, '/reports/days')

    const { series } = JSON.parse(screen.getByTestId('option').textContent ?? '') as { series: Drawn[] }
    const panels = Object.fromEntries(series.map(({ id, yAxisIndex }) => [id, yAxisIndex]))
    expect(panels).toEqual({ contacts: 0, wait: 1, 'csat-low': 2, 'csat-band': 2, csat: 2 })
    expect(series.find(({ id }) => id === 'csat')?.data).toEqual([90, null])
    const marked = series.filter(({ markLine }) => markLine)
    expect(marked.map(({ id }) => id)).toEqual(['contacts', 'wait', 'csat'])
    expect(marked.map(({ markLine }) => markLine?.data)).toEqual(
      Array(3).fill([{ xAxis: 1, name: 'Peak day · Campaign JEN15' }]),
    )
  })
})
