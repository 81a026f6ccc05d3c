import { NumberInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { isWithin, type NumberSetting } from './settingsForm'

interface Props {
  field: NumberSetting
  value: number
  disabled: boolean
  onChange: (value: number) => void
}

export function NumberField({ field, value, disabled, onChange }: Props) {
  const { t } = useTranslation()
  const unit = field.name.endsWith('Seconds') ? 'seconds' : field.name.endsWith('Percent') ? 'percent' : null
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
