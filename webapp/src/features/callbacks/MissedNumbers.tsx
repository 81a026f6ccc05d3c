import { useTranslation } from 'react-i18next'
import type { MissedCall } from '@/api/shapes'
import { formatPhone } from '@/lib/formatPhone'
import { Time } from '@/ui/Time'
import classes from './callbacks.module.css'

/** Where one person called from, when it is more than one number: the last first. */
export function MissedNumbers({ numbers }: { numbers: MissedCall['numbers'] }) {
  const { t } = useTranslation()
  if (numbers.length < 2) {
    return null
  }
  return (
    <ul className={classes.numbers} aria-label={t('missed.numbers')}>
      {numbers.map((each) => (
        <li key={each.number}>
          <span className="num">{formatPhone(each.number)}</span>
          {each.times > 0 ? ` · ${t('missed.times', { count: each.times })}` : null} · <Time at={each.lastAt} />
        </li>
      ))}
    </ul>
  )
}
