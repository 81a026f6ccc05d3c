import { Anchor, Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useMay } from '@/api/useSession'
import { usePeaks } from './api/usePeaks'
import { inLanguage } from './cellText'

interface Props {
  value: string | null
  onChange: (peak: string | null) => void
}

/** Which peak; it stays away where there was none, for the page says so. */
export function PeakFilter({ value, onChange }: Props) {
  const { t, i18n } = useTranslation()
  const mayWatch = useMay('WATCH_SURGE')
  const peaks = usePeaks(true).data?.items ?? []
  if (peaks.length === 0) return null
  return (
    <>
      <Select
        label={t('reports.filter.peak')}
        data={peaks.map((peak) => ({ value: peak.key, label: inLanguage(peak.name, i18n.language) }))}
        value={value}
        onChange={onChange}
        searchable
        nothingFoundMessage={t('reports.nothing')}
        w={300}
      />
      {mayWatch ? (
        <Anchor component={Link} to="/surge/days" size="sm" pb={9}>
          {t('noPeak.days')}
        </Anchor>
      ) : null}
    </>
  )
}
