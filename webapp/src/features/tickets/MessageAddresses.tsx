import { useTranslation } from 'react-i18next'
import type { Entry } from '@/api/shapes'
import { formatPhone } from '@/lib/formatPhone'
import classes from './timeline.module.css'

export function MessageAddresses({ entry }: { entry: Entry }) {
  const { t } = useTranslation()
  const rows = [
    [t('timeline.from'), entry.fromName && entry.from ? `${entry.fromName} <${entry.from}>` : entry.from],
    [t('timeline.to'), entry.to],
    [t('timeline.cc'), entry.cc],
    [t('timeline.subject'), entry.subject],
  ].filter(([, value]) => value)
  if (rows.length === 0) return null
  return (
    <details className={classes.addresses}>
      <summary>
        {entry.from
          ? [entry.from, entry.to].filter(Boolean).map(formatPhone).join(' → ')
          : `${t('timeline.to')} ${formatPhone(entry.to ?? '')}`}
      </summary>
      <dl>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
