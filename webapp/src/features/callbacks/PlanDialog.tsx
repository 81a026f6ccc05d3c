import { Alert, Button, Group, Modal, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import { formatPhone } from '@/lib/formatPhone'
import { useFailureText } from '@/ui/useFailureText'
import { useSay } from '@/ui/useSay'
import { usePlanCallback } from './api/usePlanCallback'
import { WhenFields } from './WhenFields'
import { type Chosen, nextHour, whenOf } from './when'

interface Props {
  number?: string
  customer?: string | null
  ticket?: string | null
  onClose: () => void
}

export function PlanDialog({ number = '', customer, ticket, onClose }: Props) {
  const { t } = useTranslation()
  const say = useSay()
  const reason = useFailureText()
  const plan = usePlanCallback()
  const [to, setTo] = useState(number)
  const [language, setLanguage] = useState<'' | 'en' | 'ko'>('')
  const [note, setNote] = useState('')
  const [chosen, setChosen] = useState<Chosen>({ window: 'now', at: nextHour(new Date()) })
  const wrong = isProblem(plan.error) ? plan.error.fieldMessage('number') : null

  function save(event: FormEvent) {
    event.preventDefault()
    plan.mutate(
      { number: to, customer, ticket, note, language: language || undefined, ...whenOf(chosen) },
      {
        onSuccess: ({ wishes }) => {
          say.done(t(wishes > 1 ? 'callbacks.plannedAgain' : 'callbacks.planned', { number: formatPhone(to) }))
          onClose()
        },
      },
    )
  }

  return (
    <Modal opened onClose={onClose} title={t('callbacks.plan')} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <form onSubmit={save}>
        <Stack>
          <TextInput
            label={t('field.phone')}
            value={to}
            onChange={(event) => setTo(event.currentTarget.value)}
            type="tel"
            error={wrong}
            required
            data-autofocus
          />
          <WhenFields chosen={chosen} onChange={setChosen} />
          <Select
            label={t('callbacks.speaks')}
            value={language}
            onChange={(value) => setLanguage((value ?? '') as '' | 'en' | 'ko')}
            data={[
              { value: '', label: t('callbacks.asKnown') },
              { value: 'en', label: t('callbacks.language.en') },
              { value: 'ko', label: t('callbacks.language.ko') },
            ]}
            allowDeselect={false}
          />
          <Textarea
            label={t('callbacks.about')}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
            maxLength={500}
            autosize
            minRows={2}
          />
          {plan.error && !wrong ? <Alert color="red">{reason(plan.error)}</Alert> : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={plan.isPending}>
              {t('callbacks.planIt')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
