import { Alert, Button, Group, Modal, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Customer } from '@/api/shapes'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useFailureText } from '@/ui/useFailureText'
import { useErase } from '../api/useErase'
import { useErasurePlan } from '../api/useErasurePlan'
import { ErasureProgress } from './ErasureProgress'
import { PlanTable } from './PlanTable'

interface Props {
  customer: Customer
  onClose: () => void
}

/** Shows what would go and what would stay, and erases once the number was typed. */
export function EraseDialog({ customer, onClose }: Props) {
  const { t } = useTranslation()
  const { number } = customer
  const reason = useFailureText()
  const navigate = useNavigate()
  const plan = useErasurePlan(number)
  const erase = useErase(number)
  const [typed, setTyped] = useState('')
  const begun = erase.isSuccess
  const name = customer.name || number
  const close = () => (begun ? navigate('/customers', { replace: true }) : onClose())

  function submit(event: FormEvent) {
    event.preventDefault()
    erase.mutate(typed.trim())
  }

  return (
    <Modal
      opened
      onClose={close}
      size="lg"
      title={t('privacy.eraseTitle', { name })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {begun ? (
        <ErasureProgress number={number} onClose={close} />
      ) : (
        <form onSubmit={submit}>
          <Text mb="sm">{t('privacy.eraseLead')}</Text>
          <Loaded query={plan} failed={t('privacy.planFailed')} skeleton={<ListSkeleton rows={5} height={30} />}>
            {(data) => <PlanTable holdings={data.holdings} />}
          </Loaded>
          <Text size="sm" c="dimmed" my="sm">
            {t('privacy.kept', { number })}
          </Text>
          {erase.error ? (
            <Alert color="red" role="alert" mb="sm" title={t('privacy.failed')}>
              {reason(erase.error)}
            </Alert>
          ) : null}
          <TextInput
            label={t('privacy.confirm', { number })}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            autoComplete="off"
            spellCheck={false}
          />
          <Group justify="flex-end" mt="md">
            <Button variant="default" onClick={close}>
              {t('action.cancel')}
            </Button>
            <Button
              type="submit"
              color="red"
              loading={erase.isPending}
              disabled={!plan.data || typed.trim().toUpperCase() !== number}
            >
              {t('privacy.button')}
            </Button>
          </Group>
        </form>
      )}
    </Modal>
  )
}
