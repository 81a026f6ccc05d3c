import { Alert, Button, Group, Modal, Select, Stack, Text } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newKey } from '@/lib/newKey'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useFailureText } from '@/ui/useFailureText'
import type { OrderRef, WantedItem, WantedReturn } from '../api/policyShapes'
import { useFileReturn } from '../api/useFileReturn'
import { useReturnable } from '../api/useReturnable'
import classes from './cards.module.css'
import { FileLine } from './FileLine'

const CHANNELS = ['phone', 'mail', 'text', 'desk'] as const

interface Props {
  orders: [OrderRef, ...OrderRef[]]
  ticket: string | null
  onClose: () => void
  onFiled: (number: string) => void
}

/** What the customer wants to send back, and beside each line what the policy says to it. */
export function FileReturnDialog({ orders, ticket, onClose, onFiled }: Props) {
  const { t } = useTranslation()
  const reason = useFailureText()
  const [order, setOrder] = useState<OrderRef>(orders[0])
  const [channel, setChannel] = useState<WantedReturn['channel']>('phone')
  const [chosen, setChosen] = useState<Record<string, WantedItem>>({})
  const [key, setKey] = useState(newKey)
  const returnable = useReturnable(order)
  const file = useFileReturn()
  const items = Object.values(chosen).filter(({ quantity }) => quantity > 0)
  const incomplete = items.some((item) => item.reason === '' || (item.reason === 'other' && item.note.trim() === ''))

  function change(item: WantedItem) {
    setChosen((known) => ({ ...known, [item.line]: item }))
    // What was refused and then changed is another wish.
    if (file.isError) setKey(newKey())
  }

  function send(event: FormEvent) {
    event.preventDefault()
    file.mutate({ order, ticket, channel, items, key }, { onSuccess: ({ number }) => onFiled(number) })
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('returnFile.title')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form onSubmit={send}>
        <Stack>
          <Group grow>
            <Select
              label={t('returnDesk.order')}
              value={keyOf(order)}
              data={orders.map((each) => ({ value: keyOf(each), label: each.number }))}
              onChange={(value) => {
                setOrder(orders.find((each) => keyOf(each) === value) ?? order)
                setChosen({})
              }}
              allowDeselect={false}
              disabled={orders.length === 1}
            />
            <Select
              label={t('returnFile.channel')}
              value={channel}
              data={CHANNELS.map((value) => ({ value, label: t(`returnFile.channels.${value}`) }))}
              onChange={(value) => value && setChannel(value as WantedReturn['channel'])}
              allowDeselect={false}
            />
          </Group>
          <Loaded query={returnable} failed={t('returnFile.failed')} skeleton={<ListSkeleton rows={3} height={56} />}>
            {({ lines, policy }) =>
              lines.length === 0 ? (
                <Text c="dimmed">{t('returnFile.nothing')}</Text>
              ) : (
                <>
                  <ul className={classes.lines}>
                    {lines.map((line) => (
                      <FileLine key={line.line} order={order} line={line} item={chosen[line.line]} onChange={change} />
                    ))}
                  </ul>
                  <Text size="xs" c="dimmed">
                    {t('returnFile.policy', { version: policy.version })}
                  </Text>
                </>
              )
            }
          </Loaded>
          {file.error ? (
            <Alert color="red" role="alert">
              {reason(file.error)}
            </Alert>
          ) : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={file.isPending} disabled={items.length === 0 || incomplete}>
              {t('returnFile.file')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

function keyOf({ number, shop, id }: OrderRef): string {
  return [number, shop, id].join(' ')
}
