import { ActionIcon, NumberInput, Select } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Condition, Fact } from '../api/ruleShapes'
import type { Operator } from '../api/shapes'
import { useOwn } from '../useOwn'
import classes from './rules.module.css'

const OPERATORS: Operator[] = ['at-least', 'less-than']

interface Props {
  compare: Condition
  facts: Fact[]
  disabled: boolean
  onChange: (compare: Condition | null) => void
}

/** One fact against a number in the fact's own unit; shares are written as percent, flags as yes and no. */
export function CompareFields({ compare, facts, disabled, onChange }: Props) {
  const { t } = useTranslation()
  const own = useOwn()
  const fact = facts.find(({ key }) => key === compare.fact)
  const unit = fact?.unit ?? 'count'
  const share = unit === 'share'
  const shown = share ? (compare.value ?? 0) * 100 : compare.value

  function name(known: Fact): string {
    return known.windowDays > 0 ? t('riskRules.within', { fact: own(known), count: known.windowDays }) : own(known)
  }

  return (
    <div className={classes.compare}>
      <Select
        size="xs"
        aria-label={t('riskRules.fact')}
        value={compare.fact ?? null}
        onChange={(key) => key && onChange({ ...compare, fact: key })}
        data={facts.map((known) => ({ value: known.key, label: name(known) }))}
        searchable
        allowDeselect={false}
        disabled={disabled}
      />
      <Select
        size="xs"
        aria-label={t('riskRules.operator')}
        value={compare.op ?? 'at-least'}
        onChange={(op) => op && onChange({ ...compare, op: op as Operator })}
        data={OPERATORS.map((value) => ({ value, label: t(`riskRules.op.${value}`) }))}
        allowDeselect={false}
        disabled={disabled}
      />
      {unit === 'flag' ? (
        <Select
          size="xs"
          aria-label={t('riskRules.value')}
          value={String(compare.value ?? 1)}
          onChange={(value) => value && onChange({ ...compare, value: Number(value) })}
          data={[
            { value: '1', label: t('risk.yes') },
            { value: '0', label: t('risk.no') },
          ]}
          allowDeselect={false}
          disabled={disabled}
        />
      ) : (
        <NumberInput
          size="xs"
          aria-label={t('riskRules.value')}
          value={shown}
          onChange={(value) => onChange({ ...compare, value: share ? rounded(Number(value) / 100) : Number(value) })}
          suffix={share ? ' %' : unit === 'days' ? ` ${t('riskRules.daysShort')}` : undefined}
          decimalScale={share || unit === 'deviations' || unit === 'money' ? 2 : 0}
          disabled={disabled}
        />
      )}
      {disabled ? null : (
        <ActionIcon
          variant="subtle"
          color="gray"
          onClick={() => onChange(null)}
          aria-label={t('riskRules.removeCompare', { fact: fact ? own(fact) : '' })}
        >
          <IconX size={15} aria-hidden />
        </ActionIcon>
      )}
    </div>
  )
}

/** A percentage by a hundred, without the dust of binary fractions. */
function rounded(share: number): number {
  return Math.round(share * 1e6) / 1e6
}
