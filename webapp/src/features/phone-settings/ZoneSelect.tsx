import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'

interface Props {
  value: string
  onChange: (zone: string) => void
  disabled?: boolean
}

/** Those of the store's and its customers' countries are found first; any other is a few letters away. */
const FIRST = ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles', 'Asia/Seoul']

export function ZoneSelect({ value, onChange, disabled }: Props) {
  const { t } = useTranslation()
  const zones = [...new Set([...FIRST, value, ...Intl.supportedValuesOf('timeZone')])]
  return (
    <Select
      label={t('phoneSettings.zone')}
      data={zones
        .filter((zone) => zone.includes('/'))
        .map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
      value={value}
      onChange={(zone) => zone && onChange(zone)}
      searchable
      limit={40}
      allowDeselect={false}
      nothingFoundMessage={t('phoneSettings.noZone')}
      disabled={disabled}
    />
  )
}
