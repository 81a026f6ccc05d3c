import { Alert, Button, Group, Progress, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { OrdersImported } from '@/api/shapes'
import { formatBytes, formatCount } from '@/lib/formatNumber'
import { useFailureText } from '@/ui/useFailureText'
import { useImports } from './api/useImports'
import type { Sending } from './api/useSendOrders'
import { ImportFaults } from './ImportFaults'
import { useCountText } from './useCountText'

interface Props {
  sent: Sending
  busy: boolean
  failure: Error | null
  result: OrdersImported | undefined
  onGoOn: () => void
  onOther: () => void
}

export function ImportProgress({ sent, busy, failure, result, onGoOn, onOther }: Props) {
  const { t, i18n } = useTranslation()
  const reason = useFailureText()
  const counts = useCountText()
  const known = useImports().data?.items.find(({ id }) => id === sent.id)
  const size = sent.file.size
  const read = result ? size : Math.min(size, known?.bytes ?? 0)
  return (
    <div aria-live="polite">
      <Text fw={650} mb="xs">
        {busy ? t('imports.running', { name: sent.file.name }) : sent.file.name}
      </Text>
      <Progress
        value={size > 0 ? (100 * read) / size : 0}
        size="lg"
        animated={busy}
        color={failure ? 'red' : undefined}
        aria-label={t('imports.progressLabel')}
      />
      <Text size="sm" mt={6} className="num">
        {t('imports.progress', {
          done: formatBytes(read, i18n.language),
          total: formatBytes(size, i18n.language),
          lines: formatCount(result?.lines ?? known?.lines ?? 0, i18n.language),
        })}
      </Text>
      {result ? <Text mt="xs">{counts(result)}</Text> : null}
      {result && result.failed > 0 ? <ImportFaults id={sent.id} name={sent.file.name} failed={result.failed} /> : null}
      {failure ? (
        <Alert color="red" mt="sm" title={t('imports.failed')}>
          {reason(failure)} {known ? t('imports.failedWhy') : null}
        </Alert>
      ) : null}
      {busy ? null : (
        <Group mt="md">
          {failure && known ? <Button onClick={onGoOn}>{t('imports.goOn')}</Button> : null}
          <Button variant="subtle" onClick={onOther}>
            {t('imports.other')}
          </Button>
        </Group>
      )}
    </div>
  )
}
