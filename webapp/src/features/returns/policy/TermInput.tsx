import { NumberInput, Select, Switch, TagsInput, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { HolidayInput } from './HolidayInput'
import type { Clause, Holiday, TermField, TermValue } from './terms'

interface Props {
  field: TermField
  currency: string
  value: TermValue | Clause
  onChange: (value: TermValue) => void
}

const WIDE = { gridColumn: '1 / -1' }

export function TermInput({ field, currency, value, onChange }: Props) {
  const { t } = useTranslation()
  const label = t(`returnPolicy.field.${field.name}` as 'returnPolicy.field.days')
  switch (field.kind) {
    case 'choice':
      return (
        <Select
          size="xs"
          label={label}
          value={String(value)}
          onChange={(next) => next && onChange(next)}
          data={(field.choices ?? []).map((choice) => ({
            value: choice,
            label: t(`returnPolicy.choice.${choice}` as 'returnPolicy.choice.no'),
          }))}
          allowDeselect={false}
        />
      )
    case 'flag':
      return (
        <Switch
          size="sm"
          mt={22}
          label={label}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      )
    case 'words':
      return (
        <TagsInput
          size="xs"
          style={WIDE}
          label={label}
          value={value as string[]}
          onChange={onChange}
          maxTags={500}
          acceptValueOnBlur
        />
      )
    case 'holidays':
      return (
        <div style={WIDE}>
          <HolidayInput label={label} holidays={value as Holiday[]} onChange={onChange} />
        </div>
      )
    case 'zone':
      return (
        <TextInput
          size="xs"
          label={label}
          value={String(value)}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )
    default:
      return (
        <NumberInput
          size="xs"
          label={label}
          value={value === null ? '' : Number(value)}
          onChange={(next) => onChange(next === '' ? (field.kind === 'percent' ? null : 0) : Number(next))}
          min={0}
          allowDecimal={field.kind === 'amount' || field.kind === 'percent'}
          decimalScale={field.kind === 'amount' ? 2 : undefined}
          suffix={field.kind === 'percent' ? ' %' : field.kind === 'amount' ? ` ${currency}` : undefined}
        />
      )
  }
}
