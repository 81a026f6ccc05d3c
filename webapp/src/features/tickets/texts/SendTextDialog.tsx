import { Alert, Button, Group, Modal, Select, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Texting, Ticket } from '@/api/shapes'
import { formatPhone } from '@/lib/formatPhone'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useFailureText } from '@/ui/useFailureText'
import { useDraft } from '../useDraft'
import { useBeginText } from './api/useBeginText'
import { useCustomerTexting } from './api/useCustomerTexting'
import { mayText, StoppedNumbers } from './StoppedNumbers'
import { TextLengthLine } from './TextLengthLine'

interface Props {
  customer: string
  name: string
  onClose: () => void
  onSent: (ticket: Ticket) => void
}

/** A text to a customer out of the blue: it opens a ticket, and their answer comes there. */
export function SendTextDialog({ customer, name, onClose, onSent }: Props) {
  const { t } = useTranslation()
  const texting = useCustomerTexting(customer)
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('texts.beginTitle', { name })}
      size="lg"
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Loaded query={texting} failed={t('texts.numbersFailed')} skeleton={<ListSkeleton rows={2} height={48} />}>
        {(data) => <TextForm customer={customer} name={name} texting={data} onClose={onClose} onSent={onSent} />}
      </Loaded>
    </Modal>
  )
}

function TextForm({ customer, name, texting, onClose, onSent }: Props & { texting: Texting }) {
  const { t } = useTranslation()
  const reason = useFailureText()
  const text = useDraft(customer, 'text')
  const subject = useDraft(customer, 'subject')
  const begin = useBeginText(customer, forget)
  const numbers = texting.numbers.filter(mayText).map(({ number }) => number)
  const [number, setNumber] = useState(numbers[0] ?? '')
  const ready = texting.open && number !== '' && text.text.trim() !== '' && text.text.length <= texting.longest

  // Words that were found here may have been tried: others are another text.
  useEffect(text.markTried, [])

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!ready || begin.isPending) return
    const body = { text: text.text.trim(), number, subject: subject.text.trim() || null }
    text.markTried()
    begin.mutate({ body, idempotencyKey: text.key }, { onSuccess: onSent })
  }

  function forget() {
    text.clear()
    subject.clear()
  }

  /** Only who says so lets the words go; closed by a key or beside it they wait. */
  function cancel() {
    forget()
    onClose()
  }

  return (
    <form onSubmit={submit}>
      <Stack>
        {begin.error ? (
          <Alert color="red" role="alert" title={t('texts.failed')}>
            {reason(begin.error)}
          </Alert>
        ) : null}
        {texting.open ? null : <Alert color="yellow">{t('texts.off')}</Alert>}
        {numbers.length > 0 ? (
          <Select
            label={t('texts.toWhich')}
            value={number}
            onChange={(value) => {
              setNumber(value ?? number)
              text.write(text.text)
            }}
            data={numbers.map((value) => ({ value, label: formatPhone(value) }))}
            allowDeselect={false}
          />
        ) : (
          <Text>{t('texts.noNumber')}</Text>
        )}
        <StoppedNumbers numbers={texting.numbers} />
        <div>
          <Textarea
            label={t('texts.text')}
            placeholder={t('texts.write', { name })}
            value={text.text}
            onChange={(event) => text.write(event.currentTarget.value)}
            autosize
            minRows={4}
            maxRows={12}
            data-autofocus
          />
          <TextLengthLine text={text.text} longest={texting.longest} />
        </div>
        <TextInput
          label={t('texts.subject')}
          description={t('texts.subjectHint')}
          value={subject.text}
          onChange={(event) => {
            subject.write(event.currentTarget.value)
            text.write(text.text)
          }}
          maxLength={250}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={cancel}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" disabled={!ready} loading={begin.isPending}>
            {t('texts.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
