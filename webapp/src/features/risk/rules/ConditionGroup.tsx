import { ActionIcon, Button, Group, SegmentedControl } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Condition, Fact } from '../api/ruleShapes'
import { CompareFields } from './CompareFields'
import { DEEPEST, freshCompare, type Joint, joined, jointOf, partsOf, WIDEST, withPart } from './conditionTree'
import classes from './rules.module.css'

interface Props {
  condition: Condition
  facts: Fact[]
  depth: number
  disabled: boolean
  /** Nothing when the group has lost its last part. */
  onChange: (condition: Condition | null) => void
}

/** All or any of what stands indented below; a row is a fact with its threshold, or a group again. */
export function ConditionGroup({ condition, facts, depth, disabled, onChange }: Props) {
  const { t } = useTranslation()
  const joint = jointOf(condition) ?? 'all'
  const parts = partsOf(condition)
  const add = (part: Condition) => onChange(joined(joint, [...parts, part]))
  return (
    <fieldset className={classes.group} aria-label={t(`riskRules.joint.${joint}`)}>
      <Group gap="xs" mb={6}>
        <SegmentedControl
          size="xs"
          value={joint}
          onChange={(value) => onChange(joined(value as Joint, parts))}
          data={(['all', 'any'] as const).map((value) => ({ value, label: t(`riskRules.joint.${value}`) }))}
          disabled={disabled}
          aria-label={t('riskRules.jointLabel')}
        />
        {depth > 1 && !disabled ? (
          <ActionIcon
            variant="subtle"
            color="gray"
            onClick={() => onChange(null)}
            aria-label={t('riskRules.removeGroup')}
          >
            <IconX size={15} aria-hidden />
          </ActionIcon>
        ) : null}
      </Group>
      {parts.map((part, at) =>
        jointOf(part) ? (
          <ConditionGroup
            key={at}
            condition={part}
            facts={facts}
            depth={depth + 1}
            disabled={disabled}
            onChange={(next) => onChange(withPart(condition, at, next))}
          />
        ) : (
          <CompareFields
            key={at}
            compare={part}
            facts={facts}
            disabled={disabled}
            onChange={(next) => onChange(withPart(condition, at, next))}
          />
        ),
      )}
      {disabled || parts.length >= WIDEST ? null : (
        <Group gap={4} mt={4}>
          <Button
            size="compact-xs"
            variant="subtle"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => add(freshCompare(facts))}
          >
            {t('riskRules.addCompare')}
          </Button>
          {depth < DEEPEST - 1 ? (
            <Button
              size="compact-xs"
              variant="subtle"
              leftSection={<IconPlus size={14} aria-hidden />}
              onClick={() => add(joined(joint === 'all' ? 'any' : 'all', [freshCompare(facts)]))}
            >
              {t('riskRules.addGroup')}
            </Button>
          ) : null}
        </Group>
      )}
    </fieldset>
  )
}
