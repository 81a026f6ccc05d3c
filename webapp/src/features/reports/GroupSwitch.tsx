import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'

const GROUPS = ['day', 'agent', 'channel', 'topic', 'team', 'language', 'tag', 'way', 'campaign'] as const

interface Props {
  groups: string[]
  value: string | null
  onChange: (by: string) => void
}

/** What the numbers are told apart by. */
export function GroupSwitch({ groups, value, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <Select
      label={t('reports.filter.by')}
      data={GROUPS.filter((group) => groups.includes(group)).map((group) => ({
        value: group,
        label: t(`reports.by.${group}`),
      }))}
      value={value}
      allowDeselect={false}
      onChange={(by) => by && onChange(by)}
      w={130}
    />
  )
}
