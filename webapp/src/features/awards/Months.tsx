import { useTranslation } from 'react-i18next'
import classes from './awards.module.css'

/** One's own trend, and nobody else's beside it. */
export function Months({ months }: { months: number[] }) {
  const { t, i18n } = useTranslation()
  const most = Math.max(1, ...months)
  const name = new Intl.DateTimeFormat(i18n.language, { month: 'short', timeZone: 'UTC' })
  return (
    <ol className={classes.months} aria-label={t('awards.months')}>
      {months.map((count, month) => {
        const label = name.format(Date.UTC(2026, month, 1))
        return (
          <li key={label}>
            <span className={classes.monthCount}>{count || ''}</span>
            <i style={{ height: `${(76 * count) / most}px` }} data-none={count === 0 || undefined} />
            <small>{label}</small>
          </li>
        )
      })}
    </ol>
  )
}
