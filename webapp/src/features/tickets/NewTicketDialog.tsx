import {
  Alert,
  Button,
  Group,
  Modal,
  SegmentedControl,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import type { Channel, Ticket } from '@/api/shapes'
import { useFailureText } from '@/ui/useFailureText'
import { useCreateTicket } from './api/useCreateTicket'
import { type TicketWords, useTicketDraft } from './useTicketDraft'

interface Props {
  /** The number of whoever is on the line. */
  phone?: string
  onClose: () => void
  onCreated: (ticket: Ticket) => void
}

const CHANNELS: Channel[] = ['voice', 'mail', 'sms', 'portal']
const FIELDS = ['name', 'email', 'phone', 'subject', 'text'] as const

/** For what reached somebody outside the desk: a call on the mobile, a letter, a word in the shop. */
export function NewTicketDialog({ phone, onClose, onCreated }: Props) {
  const { t } = useTranslation()
  const reason = useFailureText()
  const draft = useTicketDraft(phone)
  const create = useCreateTicket(draft.drop)
  const words = draft.begun
  const [channel, setChannel] = useState<Channel>(CHANNELS.find((known) => known === words.channel) ?? 'voice')
  const [contactMissing, setContactMissing] = useState(false)
  const problem = isProblem(create.error) ? create.error : null

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => String(form.get(name) ?? '').trim()
    const customer = { name: text('name') || null, email: text('email') || null, phone: text('phone') || null }
    const missing = !customer.email && !customer.phone
    setContactMissing(missing)
    if (missing) return
    create.mutate(
      { body: { subject: text('subject'), text: text('text'), customer, channel }, idempotencyKey: draft.key() },
      { onSuccess: onCreated },
    )
  }

  /** Only who says so lets the words go; closed by a key or beside it they wait. */
  function cancel() {
    draft.drop()
    onClose()
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('create.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form onSubmit={submit} onChange={({ currentTarget }) => draft.write(wordsOf(currentTarget))}>
        <Stack>
          {create.error ? (
            <Alert color="red" role="alert" title={t('create.failed')}>
              {reason(problem)}
            </Alert>
          ) : null}
          <div>
            <Text fw={600} size="sm">
              {t('create.who')}
            </Text>
            <Text size="xs" c="dimmed" mb={8}>
              {t('create.whoHint')}
            </Text>
            <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
              <TextInput
                name="name"
                label={t('field.name')}
                defaultValue={words.name}
                autoComplete="off"
                data-autofocus
              />
              <TextInput
                name="email"
                type="email"
                label={t('field.email')}
                defaultValue={words.email}
                autoComplete="off"
                error={contactMissing ? t('create.needContact') : problem?.fieldMessage('customer.email')}
              />
              <TextInput
                name="phone"
                type="tel"
                label={t('field.phone')}
                defaultValue={words.phone ?? phone}
                autoComplete="off"
                error={problem?.fieldMessage('customer.phone')}
              />
            </SimpleGrid>
          </div>
          <div>
            <Text fw={600} size="sm" mb={6}>
              {t('create.how')}
            </Text>
            <SegmentedControl
              aria-label={t('create.how')}
              value={channel}
              onChange={(value) => {
                setChannel(value as Channel)
                draft.write({ channel: value })
              }}
              data={CHANNELS.map((value) => ({ value, label: t(`ticket.channel.${value}`) }))}
            />
          </div>
          <TextInput
            name="subject"
            label={t('create.subject')}
            defaultValue={words.subject}
            required
            withAsterisk={false}
            maxLength={250}
            error={problem?.fieldMessage('subject')}
          />
          <Textarea
            name="text"
            label={t('create.text')}
            defaultValue={words.text}
            required
            withAsterisk={false}
            autosize
            minRows={5}
            maxRows={14}
            error={problem?.fieldMessage('text')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={cancel}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={create.isPending}>
              {t('create.button')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

function wordsOf(form: HTMLFormElement): TicketWords {
  const words = new FormData(form)
  return Object.fromEntries(FIELDS.map((name) => [name, String(words.get(name) ?? '')]))
}
