import { Text } from '@mantine/core'
import { IconHeartFilled } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '@/lib/formatDate'
import { usePraiseOf } from './api/usePraiseOf'
import classes from './praise.module.css'

/** The latest kind words of a customer, or on a ticket, in one line; nothing where there are none. */
export function HeartLine({ whose }: { whose: string }) {
  const { t, i18n } = useTranslation()
  const items = usePraiseOf(whose).data?.items ?? []
  const latest = whose.startsWith('T-') ? items.at(-1) : items[0]
  if (!latest) return null
  return (
    <section className={classes.heartLine} aria-label={t('praise.title')}>
      <IconHeartFilled size={15} aria-hidden />
      <div>
        <p lang={latest.language}>{latest.quote}</p>
        <Text size="xs" c="dimmed">
          {[
            latest.agent?.name ?? t(`praise.target.${latest.target}`),
            formatDay(latest.saidAt, i18n.language),
            items.length > 1 ? t('praise.andMore', { count: items.length - 1 }) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </div>
    </section>
  )
}
