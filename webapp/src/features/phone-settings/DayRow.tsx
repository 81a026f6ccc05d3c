import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { IconCopy, IconPlus, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Weekday } from './shapes'
import { faultOf, nextSpan, partsOf, type SpanForm, type WeekForm } from './weekForm'
import classes from './weekGrid.module.css'

interface Props {
  day: Weekday
  week: WeekForm
  disabled: boolean
  onChange: (spans: SpanForm[]) => void
  onCopy: () => void
}

const MOST = 8

export function DayRow({ day, week, disabled, onChange, onCopy }: Props) {
  const { t } = useTranslation()
  const spans = week[day]
  const name = t(`phoneSettings.day.${day}`)
  const fault = faultOf(week, day)
  const replace = (at: number, span: SpanForm) => onChange(spans.map((old, i) => (i === at ? span : old)))
  return (
    <fieldset className={classes.day} disabled={disabled}>
      <legend className={classes.name}>{name}</legend>
      <div className={classes.spans}>
        {spans.length === 0 ? <span className={classes.closed}>{t('phoneSettings.closed')}</span> : null}
        {spans.map((span, i) => (
          <span key={`${i}-${spans.length}`} className={classes.span}>
            <TimeField
              label={t('phoneSettings.opensAt', { day: name })}
              value={span.from}
              fault={fault !== null}
              onChange={(from) => replace(i, { ...span, from })}
            />
            <span className={classes.dash} aria-hidden />
            <TimeField
              label={t('phoneSettings.closesAt', { day: name })}
              value={span.to}
              fault={fault !== null}
              onChange={(to) => replace(i, { ...span, to })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              disabled={disabled}
              aria-label={t('phoneSettings.dropHours', { day: name, from: span.from, to: span.to })}
              onClick={() => onChange(spans.filter((_, other) => other !== i))}
            >
              <IconX size={15} aria-hidden />
            </ActionIcon>
          </span>
        ))}
        {disabled || spans.length >= MOST ? null : (
          <AddHours name={name} first={spans.length === 0} onAdd={() => onChange([...spans, nextSpan(spans)])} />
        )}
        {disabled ? null : (
          <Tooltip label={t('phoneSettings.copyDay', { day: name })}>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('phoneSettings.copyDay', { day: name })}
              onClick={onCopy}
            >
              <IconCopy size={15} aria-hidden />
            </ActionIcon>
          </Tooltip>
        )}
        {fault ? (
          <span className={classes.fault} role="alert">
            {t(`phoneSettings.fault.${fault}`)}
          </span>
        ) : null}
      </div>
      <DayBar spans={spans} />
    </fieldset>
  )
}

/** A word the first time, a sign beside hours that are there. */
function AddHours({ name, first, onAdd }: { name: string; first: boolean; onAdd: () => void }) {
  const { t } = useTranslation()
  const label = t('phoneSettings.addHours', { day: name })
  if (first) {
    return (
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconPlus size={14} aria-hidden />}
        aria-label={label}
        onClick={onAdd}
      >
        {t('phoneSettings.add')}
      </Button>
    )
  }
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" aria-label={label} onClick={onAdd}>
        <IconPlus size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}

function TimeField(props: { label: string; value: string; fault: boolean; onChange: (value: string) => void }) {
  return (
    <input
      type="time"
      className={classes.time}
      aria-label={props.label}
      aria-invalid={props.fault || undefined}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  )
}

/** What goes on after midnight is shown to the end of the day, with an open edge. */
function DayBar({ spans }: { spans: SpanForm[] }) {
  return (
    <div className={classes.bar} aria-hidden>
      {partsOf(spans).map(([from, to]) => (
        <span
          key={from}
          className={classes.part}
          data-over={to > 1440 || undefined}
          style={{ left: `${(from / 1440) * 100}%`, width: `${((Math.min(to, 1440) - from) / 1440) * 100}%` }}
        />
      ))}
    </div>
  )
}
