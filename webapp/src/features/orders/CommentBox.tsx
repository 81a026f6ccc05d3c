import { Alert, Button, Group, Radio, Stack, Textarea } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Order } from '@/api/shapes'
import { newKey } from '@/lib/newKey'
import { useFailureText } from '@/ui/useFailureText'
import { useSay } from '@/ui/useSay'
import { useShop } from './api/useShop'
import { useWriteComment } from './api/useWriteComment'

const READERS = ['shop', 'customer', 'address'] as const
type Reader = (typeof READERS)[number]

/** Who will read it is chosen before it is sent, and the shop's own people are the safe choice. */
export function CommentBox({ order }: { order: Order }) {
  const { t } = useTranslation()
  const say = useSay()
  const reason = useFailureText()
  const down = useShop().data?.state === 'down'
  const write = useWriteComment(order)
  const [text, setText] = useState('')
  const [reader, setReader] = useState<Reader>('shop')
  const key = useRef(newKey())
  const empty = text.trim() === ''

  function change(next: string) {
    setText(next)
    if (write.isError) key.current = newKey()
  }

  function send(event?: FormEvent) {
    event?.preventDefault()
    if (empty || write.isPending) return
    write.mutate(
      {
        text: text.trim(),
        kind: reader === 'address' ? 'address-note' : 'comment',
        visible: reader === 'customer',
        idempotencyKey: key.current,
      },
      {
        onSuccess: () => {
          key.current = newKey()
          setText('')
          say.done(t(down ? 'orderPage.willGoOut' : 'orderPage.goesOut'))
        },
      },
    )
  }

  return (
    <form onSubmit={send}>
      <Stack gap="xs">
        <Textarea
          label={t('orderPage.write')}
          placeholder={t('orderPage.writeHint')}
          value={text}
          onChange={(event) => change(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send()
          }}
          maxLength={2000}
          autosize
          minRows={2}
          maxRows={8}
        />
        <Group justify="space-between" align="end" gap="sm">
          <Radio.Group
            value={reader}
            onChange={(value) => setReader(value as Reader)}
            label={t('orderPage.whoReads')}
            size="xs"
          >
            <Group gap="md" mt={4}>
              {READERS.map((one) => (
                <Radio key={one} value={one} label={t(`orderPage.readerChoice.${one}`)} size="sm" />
              ))}
            </Group>
          </Radio.Group>
          <Button type="submit" disabled={empty} loading={write.isPending}>
            {t(reader === 'customer' ? 'orderPage.sendVisible' : 'orderPage.send')}
          </Button>
        </Group>
        {write.error ? (
          <Alert color="red" role="alert" py="xs">
            {t('orderPage.notWritten')} {reason(write.error)}
          </Alert>
        ) : null}
      </Stack>
    </form>
  )
}
