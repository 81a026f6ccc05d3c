import { Group, Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PraiseVersion } from '@/api/shapes'

interface Props {
  versions: PraiseVersion[]
  before: string
  after: string
  nameOf: (key: string) => string
  onChange: (chosen: { before?: string | null; after?: string | null }) => void
}

/** Which two are held against one another; the choice stands in the address. */
export function VersionChoice({ versions, before, after, nameOf, onChange }: Props) {
  const { t } = useTranslation()
  const data = versions.map(({ key }) => ({ value: key, label: nameOf(key) }))
  return (
    <Group grow mb="sm" align="flex-end">
      <Select
        label={t('backtest.before')}
        data={data}
        value={before}
        allowDeselect={false}
        onChange={(value) => onChange({ before: value })}
      />
      <Select
        label={t('backtest.after')}
        data={data}
        value={after || null}
        allowDeselect={false}
        onChange={(value) => onChange({ after: value })}
      />
    </Group>
  )
}
