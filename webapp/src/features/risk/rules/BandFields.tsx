import { NumberInput, SimpleGrid, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Rules } from '../api/ruleShapes'
import { GROUPS } from './RuleForm'

const LINES = ['watchFrom', 'reviewFrom', 'highFrom', 'minMaturedItems', 'statisticsAtMost'] as const

interface Props {
  rules: Rules
  disabled: boolean
  onChange: (part: Partial<Rules>) => void
}

/** Where the bands begin, and how much each group of rules counts at most. */
export function BandFields({ rules, disabled, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <SimpleGrid cols={{ base: 2, sm: 3, md: 5 }} spacing="sm">
        {LINES.map((line) => (
          <NumberInput
            key={line}
            size="xs"
            label={t(`riskRules.line.${line}`)}
            value={rules[line]}
            onChange={(value) => onChange({ [line]: Number(value) || 0 })}
            min={0}
            max={line === 'minMaturedItems' ? 1000 : 100}
            allowDecimal={false}
            readOnly={disabled}
            hideControls={disabled}
          />
        ))}
      </SimpleGrid>
      <Text size="sm" fw={600} mt="md" mb={4}>
        {t('riskRules.caps')}
      </Text>
      <SimpleGrid cols={{ base: 2, sm: 3, md: 6 }} spacing="sm">
        {GROUPS.map((group) => (
          <NumberInput
            key={group}
            size="xs"
            label={t(`riskRules.group.${group}`)}
            value={rules.caps[group]}
            onChange={(value) => onChange({ caps: { ...rules.caps, [group]: Number(value) || 0 } })}
            min={group === 'mitigation' ? -100 : 0}
            max={group === 'mitigation' ? 0 : 100}
            allowDecimal={false}
            readOnly={disabled}
            hideControls={disabled}
          />
        ))}
      </SimpleGrid>
    </>
  )
}
