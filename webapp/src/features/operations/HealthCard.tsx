import { Text, Title } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconHourglass, IconPlugX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { HealthPart } from '@/api/shapes'
import { formatDateTime } from '@/lib/formatDate'
import { formatCount } from '@/lib/formatNumber'
import { Time } from '@/ui/Time'
import classes from './operations.module.css'

const ICONS: Record<HealthPart['state'], typeof IconCircleCheck> = {
  ok: IconCircleCheck,
  off: IconCircleDashed,
  slow: IconHourglass,
  down: IconPlugX,
  starting: IconHourglass,
}

export function HealthCard({ part }: { part: HealthPart }) {
  const { t, i18n } = useTranslation()
  const known = i18n.exists(`health.component.${part.name}`)
  const name = part.name as 'database'
  const StateIcon = ICONS[part.state] ?? IconAlertTriangle
  const purpose = known ? t(`health.componentWhat.${name}`) : null
  // The server's own words are English; they are shown only where we have none.
  const sentence = `health.says.${part.name}.${part.state}`
  const says = i18n.exists(sentence) ? t(sentence as 'health.says.database.ok') : part.detail
  const figures = Object.entries(part.figures ?? {})
  return (
    <section
      className={classes.part}
      data-state={part.state}
      aria-label={known ? t(`health.component.${name}`) : part.name}
    >
      <div className={classes.head}>
        <div>
          <Title order={2} fz="md">
            {known ? t(`health.component.${name}`) : part.name}
          </Title>
          {purpose ? (
            <Text size="sm" c="dimmed">
              {purpose}
            </Text>
          ) : null}
        </div>
        <span className={classes.state}>
          <StateIcon size={16} aria-hidden />
          {t(`health.state.${part.state}`)}
        </span>
      </div>
      {says ? <Text size="sm">{says}</Text> : null}
      {part.state === 'off' ? (
        <Text size="sm" c="dimmed">
          {t('health.offHint')}
        </Text>
      ) : null}
      {figures.length > 0 ? (
        <dl className={classes.figures}>
          {figures.map(([figure, value]) => (
            <div key={figure}>
              <dt>{figureText(figure)}</dt>
              <dd className="num">{formatCount(value, i18n.language)}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {part.lastError ? (
        <div className={classes.error}>
          <strong>{t('health.lastError')}</strong>
          {part.lastErrorAt ? <Time at={part.lastErrorAt} /> : null}
          <p>{part.lastError}</p>
        </div>
      ) : null}
      {part.since ? (
        <Text size="xs" c="dimmed" mt="auto">
          {t('health.since', {
            state: t(`health.state.${part.state}`),
            time: formatDateTime(part.since, i18n.language),
          })}
        </Text>
      ) : null}
    </section>
  )

  function figureText(figure: string) {
    return i18n.exists(`health.figure.${figure}`) ? t(`health.figure.${figure as 'waiting'}`) : figure
  }
}
