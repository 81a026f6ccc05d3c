import { Anchor, Text } from '@mantine/core'
import { IconHeartQuestion } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Time } from '@/ui/Time'
import { usePleas } from './api/usePleas'
import classes from './praise.module.css'

/** Praise that asks for something, for whoever decides on it; nothing where there is none. */
export function PleaNote({ ticket }: { ticket: string }) {
  const { t } = useTranslation()
  const pleas = usePleas(ticket).data?.items ?? []
  if (pleas.length === 0) return null
  return (
    <section className={classes.plea} role="note" aria-label={t('praise.plea.title')}>
      <IconHeartQuestion size={17} aria-hidden />
      <div>
        <Text size="sm" fw={600}>
          {t('praise.plea.title')}
        </Text>
        {pleas.map((plea) => (
          <figure key={plea.entry}>
            <blockquote lang={plea.language}>{plea.quote}</blockquote>
            <Text component="figcaption" size="xs" c="dimmed">
              <Anchor component={Link} to={`/tickets/${plea.ticket}`} className="num">
                {plea.ticket}
              </Anchor>{' '}
              · <Time at={plea.saidAt} />
            </Text>
          </figure>
        ))}
        <Text size="xs" c="dimmed">
          {t('praise.plea.why')}
        </Text>
      </div>
    </section>
  )
}
