import { Button, Code, Group, Stack, Text } from '@mantine/core'
import { IconCloudOff, IconRefresh } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import classes from './states.module.css'

/** What is known of a failure; the client's Problem has this shape. */
export interface Failure {
  status?: number
  slug?: string
  detail?: string | null
  requestId?: string | null
}

interface Props {
  what: string
  failure: Failure
  onRetry?: () => unknown
  busy?: boolean
  /** It is all that the page shows, so it gives the page its heading. */
  page?: boolean
}

export function FailureView({ what, failure, onRetry, busy, page = false }: Props) {
  const { t, i18n } = useTranslation()
  const known = `problem.${failure.slug}`
  // The server explains itself in English.
  const english = i18n.language === 'en' ? failure.detail : null
  const detail = i18n.exists(known) ? t(known as 'problem.no-address') : english
  return (
    <Stack className={classes.state} role="alert">
      <span className={classes.icon} data-tone="bad">
        <IconCloudOff size={26} stroke={1.6} aria-hidden />
      </span>
      <Text fw={650} component={page ? 'h1' : 'p'} m={0}>
        {what}
      </Text>
      <Text c="dimmed" maw={460}>
        {t(reasonKey(failure))} {failure.status === 404 ? '' : t('state.safe')}
      </Text>
      {detail && failure.status !== 404 ? <Text maw={460}>{detail}</Text> : null}
      <Group justify="center">
        {failure.status === 404 && page ? (
          <Button variant="light" component={Link} to="/">
            {t('error.toInbox')}
          </Button>
        ) : null}
        {onRetry && failure.status !== 404 ? (
          <Button
            variant="light"
            leftSection={<IconRefresh size={16} aria-hidden />}
            loading={busy}
            onClick={() => onRetry()}
          >
            {t('action.retry')}
          </Button>
        ) : null}
      </Group>
      {failure.requestId ? (
        <Text size="xs" c="dimmed">
          {t('state.requestId')} <Code>{failure.requestId}</Code>
        </Text>
      ) : null}
    </Stack>
  )
}

export function reasonKey(failure: Failure) {
  if (!failure.status) return 'state.unreachable' as const
  if (failure.status === 403) return 'state.forbidden' as const
  if (failure.status === 404) return 'state.notFound' as const
  if (failure.status === 429) return 'state.tooMany' as const
  if (failure.status === 503) return 'state.unavailable' as const
  return failure.status < 500 ? ('state.refused' as const) : ('state.broken' as const)
}
