import { NumberInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { isWithin, type NumberSetting } from './settingsForm'

interface Props {
  field: NumberSetting
  value: number
  disabled: boolean
  onChange: (value: number) => void
}

const UNITS = ['seconds', 'percent', 'days'] as const

export function NumberField({ field, value, disabled, onChange }: Props) {
  const { t } = useTranslation()
  const unit = UNITS.find((each) => field.name.toLowerCase().endsWith(each))
  return (
    <NumberInput
      label={t(`phoneRules.number_of.${field.name}`)}
      description={t(`phoneRules.number_what.${field.name}`)}
      suffix={unit ? ` ${t(`phoneRules.unit.${unit}`)}` : undefined}
      value={Number.isNaN(value) ? '' : value}
      onChange={(next) => onChange(typeof next === 'number' ? next : Number.NaN)}
      allowDecimal={false}
      allowNegative={false}
      disabled={disabled}
      error={isWithin(field, value) ? undefined : t('phoneRules.within', { least: field.least, most: field.most })}
    />
  )
}
