import { SegmentedControl, Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatPhone } from '@/lib/formatPhone'
import classes from './texts.module.css'

export type Way = 'mail' | 'sms'

interface Props {
  ways: Way[]
  way: Way
  onWay: (way: Way) => void
  numbers: string[]
  number: string
  onNumber: (number: string) => void
}

/** Mail or text, and to which number; nothing to choose is not shown. */
export function WayChoice({ ways, way, onWay, numbers, number, onNumber }: Props) {
  const { t } = useTranslation()
  return (
    <span className={classes.ways}>
      {ways.length > 1 ? (
        <SegmentedControl
          size="xs"
          aria-label={t('texts.way')}
          value={way}
          onChange={(value) => onWay(value as Way)}
          data={ways.map((value) => ({ value, label: t(value === 'mail' ? 'texts.byMail' : 'texts.byText') }))}
        />
      ) : null}
      {way === 'sms' && numbers.length > 1 ? (
        <Select
          size="xs"
          aria-label={t('texts.toWhich')}
          value={number}
          onChange={(value) => onNumber(value ?? number)}
          data={numbers.map((value) => ({ value, label: formatPhone(value) }))}
          allowDeselect={false}
        />
      ) : null}
    </span>
  )
}
