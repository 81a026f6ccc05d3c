import { Alert, Button, FileButton, Text } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { LinesTaken } from '@/api/shapes'
import { formatCount } from '@/lib/formatNumber'
import { Card } from '@/ui/Card'
import { useFailureText } from '@/ui/useFailureText'
import { useSendCalls } from './api/useSendCalls'
import { FaultLines } from './FaultLines'

/** The figures of an earlier phone system: a file of calls, and what became of its lines. */
export function CallImport() {
  const { t } = useTranslation()
  const reason = useFailureText()
  const calls = useSendCalls()
  const name = calls.variables?.name ?? ''
  return (
    <Card title={t('callImport.title')}>
      <Text size="sm" c="dimmed" mb="md">
        {t('callImport.what')}
      </Text>
      <FileButton onChange={(file) => file && calls.mutate(file)} accept=".ndjson,.jsonl,.json">
        {(props) => (
          <Button
            {...props}
            variant="light"
            loading={calls.isPending}
            leftSection={<IconUpload size={16} aria-hidden />}
          >
            {t('callImport.choose')}
          </Button>
        )}
      </FileButton>
      <div aria-live="polite">
        {calls.isPending ? (
          <Text size="sm" mt="sm">
            {t('callImport.running', { name })}
          </Text>
        ) : null}
        {calls.error ? (
          <Alert color="red" mt="sm" title={t('callImport.failed')}>
            {reason(calls.error)} {t('callImport.failedWhy')}
          </Alert>
        ) : null}
        {calls.data ? <Taken taken={calls.data} name={name} /> : null}
      </div>
    </Card>
  )
}

function Taken({ taken, name }: { taken: LinesTaken; name: string }) {
  const { t, i18n } = useTranslation()
  const number = (value: number) => formatCount(value, i18n.language)
  if (taken.received === 0) return <Text mt="sm">{t('callImport.nothing', { name })}</Text>
  return (
    <>
      <Text mt="sm">
        {t('callImport.done', { name, received: number(taken.received), created: number(taken.created) })}
      </Text>
      {taken.failed > 0 ? (
        <>
          <Text size="sm" fw={600} mt="xs">
            {t('callImport.refused', { count: taken.failed, formatted: number(taken.failed) })}
          </Text>
          <FaultLines items={taken.errors} name={name} failed={taken.failed} />
        </>
      ) : null}
    </>
  )
}
