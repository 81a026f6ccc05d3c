import { ActionIcon, Group, NumberInput, Select } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Fact } from '../api/ruleShapes'
import { useOwn } from '../useOwn'

interface KnownFact {
  key: string
  value: number
}

interface Props {
  fact: KnownFact
  facts: Fact[]
  onChange: (fact: KnownFact | null) => void
}

/** What is known of a made-up person; shares are written as percent. */
export function FactRow({ fact, facts, onChange }: Props) {
  const { t } = useTranslation()
  const own = useOwn()
  const share = facts.find(({ key }) => key === fact.key)?.unit === 'share'
  return (
    <Group gap={6} wrap="nowrap" mb={4}>
      <Select
        flex={1}
        size="xs"
        aria-label={t('riskRules.fact')}
        value={fact.key}
        onChange={(key) => key && onChange({ ...fact, key })}
        data={facts.map((known) => ({ value: known.key, label: own(known) }))}
        searchable
        allowDeselect={false}
      />
      <NumberInput
        w={120}
        size="xs"
        aria-label={t('riskRules.value')}
        value={share ? fact.value * 100 : fact.value}
        onChange={(value) => onChange({ ...fact, value: share ? Number(value) / 100 : Number(value) })}
        suffix={share ? ' %' : undefined}
        decimalScale={4}
      />
      <ActionIcon variant="subtle" color="gray" onClick={() => onChange(null)} aria-label={t('action.remove')}>
        <IconX size={15} aria-hidden />
      </ActionIcon>
    </Group>
  )
}
