import { useTranslation } from 'react-i18next'
import { DayRow } from './DayRow'
import { WEEKDAYS, type Weekday } from './shapes'
import type { SpanForm, WeekForm } from './weekForm'
import classes from './weekGrid.module.css'

interface Props {
  week: WeekForm
  onChange: (week: WeekForm) => void
  disabled: boolean
}

/** A week, a line a day: the hours in fields, and the same as a bar beside them to be taken in at a glance. */
export function WeekGrid({ week, onChange, disabled }: Props) {
  const { t } = useTranslation()
  const set = (day: Weekday, spans: SpanForm[]) => onChange({ ...week, [day]: spans })
  const copy = (day: Weekday) =>
    onChange(Object.fromEntries(WEEKDAYS.map((other) => [other, week[day].map((span) => ({ ...span }))])) as WeekForm)
  return (
    <div className={classes.grid}>
      <div className={classes.scale} aria-hidden>
        {[0, 6, 12, 18, 24].map((hour) => (
          <span key={hour} style={{ left: `${(hour / 24) * 100}%` }}>
            {hour}
          </span>
        ))}
      </div>
      {WEEKDAYS.map((day) => (
        <DayRow
          key={day}
          day={day}
          week={week}
          disabled={disabled}
          onChange={(spans) => set(day, spans)}
          onCopy={() => copy(day)}
        />
      ))}
      <p className={classes.hint}>{t('phoneSettings.hoursHint')}</p>
    </div>
  )
}
