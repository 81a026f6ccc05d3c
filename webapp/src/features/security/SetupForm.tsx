import { Alert, Button, Stack, TextInput } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import type { SetupLink } from '@/api/shapes'
import { useFailureText } from '@/ui/useFailureText'
import { useSetUp } from './api/useSetUp'
import { PasswordField } from './PasswordField'

const SHORTEST = 12

export function SetupForm({ token, link, onDone }: { token: string; link: SetupLink; onDone: () => void }) {
  const { t } = useTranslation()
  const reason = useFailureText()
  const setUp = useSetUp(token)
  const [short, setShort] = useState(false)
  const invited = link.kind === 'invitation'
  const problem = isProblem(setUp.error) ? setUp.error : null

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const password = String(form.get('password'))
    setShort(password.length < SHORTEST)
    if (password.length < SHORTEST) return
    setUp.mutate({ name: String(form.get('name')), email: String(form.get('email')), password }, { onSuccess: onDone })
  }

  return (
    <form onSubmit={submit}>
      <Stack>
        {setUp.error && !problem?.errors.length ? (
          <Alert color="red" icon={<IconAlertCircle aria-hidden />} role="alert">
            {reason(problem)}
          </Alert>
        ) : null}
        <TextInput
          name="name"
          label={t('field.name')}
          defaultValue={link.name ?? ''}
          autoComplete="name"
          required
          withAsterisk={false}
          size="md"
          error={problem?.fieldMessage('name')}
        />
        <TextInput
          name="email"
          type="email"
          label={t('field.email')}
          defaultValue={link.email ?? ''}
          readOnly={invited}
          autoComplete="username"
          required
          withAsterisk={false}
          size="md"
          error={problem?.fieldMessage('email')}
        />
        <PasswordField
          name="password"
          label={t('field.password')}
          description={t('setup.passwordHint')}
          autoComplete="new-password"
          size="md"
          error={short ? t('setup.tooShort') : problem?.fieldMessage('password')}
        />
        <Button type="submit" size="md" mt={6} loading={setUp.isPending}>
          {t('setup.button')}
        </Button>
      </Stack>
    </form>
  )
}
