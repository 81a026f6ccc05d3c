import { Alert, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useFailureText } from '@/ui/useFailureText'
import { useOpenTeam } from './api/useOpenTeam'
import { ZoneSelect } from './ZoneSelect'

export function NewTeamDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const reason = useFailureText()
  const navigate = useNavigate()
  const open = useOpenTeam()
  const [zone, setZone] = useState(Intl.DateTimeFormat().resolvedOptions().timeZone)

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    open.mutate(
      { name: String(form.get('name')).trim(), nameKo: String(form.get('nameKo')).trim(), timeZone: zone },
      { onSuccess: (team) => navigate(`/admin/phone/teams/${team.id}`) },
    )
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('phoneSettings.newTeam')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm" c="dimmed">
            {t('phoneSettings.newTeamWhat')}
          </Text>
          {open.error ? (
            <Alert color="red" role="alert">
              {reason(open.error)}
            </Alert>
          ) : null}
          <TextInput
            name="name"
            label={t('phoneSettings.in.en', { what: t('field.name') })}
            required
            withAsterisk={false}
            maxLength={60}
            autoComplete="off"
            data-autofocus
          />
          <TextInput
            name="nameKo"
            label={t('phoneSettings.in.ko', { what: t('field.name') })}
            maxLength={60}
            autoComplete="off"
          />
          <ZoneSelect value={zone} onChange={setZone} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={open.isPending}>
              {t('action.create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
