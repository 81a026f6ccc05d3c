import { Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CsatQuery, Peak } from './api/shapes'
import { usePeaks } from './api/usePeaks'

interface Props {
  query: CsatQuery
  onChoose: (peak: Peak | null) => void
}

/** The surges and peak days that lie within these days, so that nobody has to remember when they were. */
export function PeakChoice({ query, onChoose }: Props) {
  const { t, i18n } = useTranslation()
  const [chosen, setChosen] = useState<string | null>(null)
  const peaks = usePeaks()
  const within = (peaks.data?.items ?? []).filter((peak) => isWithin(peak, query))
  return (
    <Select
      mb="sm"
      label={t('satisfaction.peakOf')}
      placeholder={t(within.length > 0 ? 'satisfaction.peakChoose' : 'satisfaction.peakNone')}
      disabled={within.length === 0}
      data={within.map((peak) => ({
        value: peak.key,
        label: i18n.language.startsWith('ko') ? peak.name.ko : peak.name.en,
      }))}
      value={chosen}
      onChange={(key) => {
        setChosen(key)
        onChoose(within.find((peak) => peak.key === key) ?? null)
      }}
      clearable
    />
  )
}

function isWithin({ from, until }: Peak, query: CsatQuery): boolean {
  const day = (instant: string, less = 0) =>
    new Intl.DateTimeFormat('en-CA', { timeZone: query.zone }).format(new Date(instant).getTime() - less)
  return day(from) >= query.from && day(until, 60_000) <= query.to
}
