import { ActionIcon, Group, NumberInput, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Fact, Rule, RuleStep } from '../api/ruleShapes'
import { ConditionGroup } from './ConditionGroup'
import { asGroup, simplest } from './conditionTree'
import classes from './rules.module.css'

interface Props {
  step: RuleStep
  place: number
  rule: Rule
  facts: Fact[]
  disabled: boolean
  removable: boolean
  onChange: (step: RuleStep | null) => void
}

/** One strength: when it holds, what it adds, and for evidence how high the score is at least. */
export function StepFields({ step, place, rule, facts, disabled, removable, onChange }: Props) {
  const { t } = useTranslation()
  const mitigates = rule.group === 'mitigation'
  return (
    <section className={classes.step} aria-label={t('riskRules.step', { at: place + 1 })}>
      <Group justify="space-between" mb={6}>
        <Text size="xs" c="dimmed">
          {t(place === 0 ? 'riskRules.first' : 'riskRules.otherwise')}
        </Text>
        {removable && !disabled ? (
          <ActionIcon
            variant="subtle"
            color="gray"
            onClick={() => onChange(null)}
            aria-label={t('riskRules.removeStep', { at: place + 1 })}
          >
            <IconX size={15} aria-hidden />
          </ActionIcon>
        ) : null}
      </Group>
      <ConditionGroup
        condition={asGroup(step.when)}
        facts={facts}
        depth={1}
        disabled={disabled}
        onChange={(when) => when && onChange({ ...step, when: simplest(when) })}
      />
      <Group gap="sm" mt="xs">
        <NumberInput
          size="xs"
          w={130}
          label={t('riskRules.pointsLabel')}
          value={step.points}
          onChange={(value) => onChange({ ...step, points: Number(value) || 0 })}
          min={mitigates ? -100 : 1}
          max={mitigates ? -1 : 100}
          allowDecimal={false}
          disabled={disabled}
        />
        {rule.group === 'evidence' ? (
          <NumberInput
            size="xs"
            w={130}
            label={t('riskRules.floor')}
            value={step.floor}
            onChange={(value) => onChange({ ...step, floor: Number(value) || 0 })}
            min={0}
            max={100}
            allowDecimal={false}
            disabled={disabled}
          />
        ) : null}
      </Group>
    </section>
  )
}
