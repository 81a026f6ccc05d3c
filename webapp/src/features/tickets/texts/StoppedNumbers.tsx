import { IconMessageOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { TextingNumber } from '@/api/shapes'
import { formatDay } from '@/lib/formatDate'
import { formatPhone } from '@/lib/formatPhone'
import classes from './texts.module.css'

/** Why a number gets no texts. */
export function StoppedNumbers({ numbers }: { numbers: TextingNumber[] }) {
  const { t } = useTranslation()
  const why = useWhyStopped()
  const stopped = numbers.filter((number) => !mayText(number))
  if (stopped.length === 0) return null
  return (
    <ul className={classes.stopped}>
      {stopped.map((number) => (
        <li key={number.number}>
          <IconMessageOff size={15} aria-hidden />
          <span>{t('texts.noTexts', { number: formatPhone(number.number), why: why(number) })}</span>
        </li>
      ))}
    </ul>
  )
}

export function mayText({ mobile, reached, optOut }: TextingNumber): boolean {
  return mobile && reached && !optOut
}

export function useWhyStopped(): (number: TextingNumber) => string {
  const { t, i18n } = useTranslation()
  return ({ mobile, optOut }) =>
    optOut
      ? t(`texts.stopped.${optOut.how}`, { word: optOut.word, day: formatDay(optOut.at, i18n.language) })
      : t(mobile ? 'texts.notReached' : 'texts.landline')
}
