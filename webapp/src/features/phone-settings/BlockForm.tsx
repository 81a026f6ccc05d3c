import { Alert, Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import { moment } from '@/lib/localTime'
import { Card } from '@/ui/Card'
import { useFailureText } from '@/ui/useFailureText'
import { useSay } from '@/ui/useSay'
import { useBlockNumber } from './api/useBlockNumber'

const EMPTY = { number: '', reason: '', until: '' }

export function BlockForm() {
  const { t } = useTranslation()
  const reason = useFailureText()
  const say = useSay()
  const block = useBlockNumber()
  const [form, setForm] = useState(EMPTY)
  const change = (part: Partial<typeof EMPTY>) => setForm((old) => ({ ...old, ...part }))
  const wrongNumber = isProblem(block.error) && block.error.fieldMessage('number') !== null

  function save() {
    block.mutate(
      { number: form.number, reason: form.reason, until: moment(form.until) },
      {
        onSuccess: ({ number }) => {
          setForm(EMPTY)
          say.done(t('phoneRules.blockedNow', { number }))
        },
      },
    )
  }

  return (
    <div style={{ marginBottom: 16 }}>
      <Card title={t('phoneRules.block')}>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            save()
          }}
        >
          <Group align="flex-start" gap="sm">
            <TextInput
              flex="1 1 190px"
              label={t('phoneRules.number')}
              description={t('phoneRules.numberWhat')}
              value={form.number}
              required
              withAsterisk={false}
              maxLength={40}
              error={wrongNumber ? t('phoneRules.wrongNumber') : undefined}
              onChange={(event) => change({ number: event.currentTarget.value })}
            />
            <TextInput
              flex="2 1 220px"
              label={t('phoneRules.reason')}
              description={t('phoneRules.reasonWhat')}
              value={form.reason}
              required
              withAsterisk={false}
              maxLength={200}
              onChange={(event) => change({ reason: event.currentTarget.value })}
            />
            <TextInput
              type="datetime-local"
              label={t('phoneRules.until')}
              description={t('phoneRules.untilWhat')}
              value={form.until}
              onChange={(event) => change({ until: event.currentTarget.value })}
            />
          </Group>
          {block.error && !wrongNumber ? (
            <Alert color="red" role="alert" mt="sm" py={8}>
              {reason(block.error)}
            </Alert>
          ) : null}
          <Button type="submit" mt="md" loading={block.isPending}>
            {t('phoneRules.blockButton')}
          </Button>
        </form>
      </Card>
    </div>
  )
}
