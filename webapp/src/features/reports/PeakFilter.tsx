import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { usePeaks } from './api/usePeaks'
import { inLanguage } from './cellText'

interface Props {
  value: string | null
  onChange: (peak: string | null) => void
}

/** Which peak; it stays away where there was none, for the page says so. */
export function PeakFilter({ value, onChange }: Props) {
  const { t, i18n } = useTranslation()
  const peaks = usePeaks(true).data?.items ?? []
  if (peaks.length === 0) return null
  return (
    <Select
      label={t('reports.filter.peak')}
      data={peaks.map((peak) => ({ value: peak.key, label: inLanguage(peak.name, i18n.language) }))}
      value={value}
      onChange={onChange}
      searchable
      nothingFoundMessage={t('reports.nothing')}
      w={300}
    />
  )
}
