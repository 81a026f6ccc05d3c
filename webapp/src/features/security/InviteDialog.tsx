import { Alert, Button, Group, Modal, Radio, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import type { Role } from '@/api/shapes'
import { OnceShown } from '@/ui/OnceShown'
import { useFailureText } from '@/ui/useFailureText'
import { useCreateAccount } from './api/useCreateAccount'
import { ROLES } from './roles'

export function InviteDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const reason = useFailureText()
  const create = useCreateAccount()
  const [role, setRole] = useState<Role>('agent')
  const problem = isProblem(create.error) ? create.error : null
  const created = create.data

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    create.mutate({ name: String(form.get('name')).trim(), email: String(form.get('email')).trim(), role })
  }

  if (created) {
    const link = new URL(created.link, window.location.origin).href
    return (
      <Modal
        opened
        onClose={onClose}
        closeOnClickOutside={false}
        withCloseButton={false}
        title={t('accounts.linkTitle', { name: created.account.name })}
      >
        <OnceShown
          lead={t('accounts.linkLead')}
          value={link}
          copy={t('accounts.linkCopy')}
          done={t('accounts.linkDone')}
          onDone={onClose}
        />
      </Modal>
    )
  }

  return (
    <Modal opened onClose={onClose} title={t('accounts.invite')} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm" c="dimmed">
            {t('accounts.inviteLead')}
          </Text>
          {create.error && !problem?.errors.length ? (
            <Alert color="red" role="alert">
              {reason(problem)}
            </Alert>
          ) : null}
          <TextInput
            name="name"
            label={t('field.name')}
            required
            withAsterisk={false}
            autoComplete="off"
            data-autofocus
            error={problem?.fieldMessage('name')}
          />
          <TextInput
            name="email"
            type="email"
            label={t('field.email')}
            required
            withAsterisk={false}
            autoComplete="off"
            error={problem?.fieldMessage('email')}
          />
          <Radio.Group label={t('field.role')} value={role} onChange={(value) => setRole(value as Role)}>
            <Stack gap="xs" mt={6}>
              {ROLES.map((value) => (
                <Radio key={value} value={value} label={t(`role.${value}`)} description={t(`roleWhat.${value}`)} />
              ))}
            </Stack>
          </Radio.Group>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={create.isPending}>
              {t('accounts.inviteButton')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
