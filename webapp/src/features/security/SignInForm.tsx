import { Alert, Button, Stack, Text, TextInput } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import { reasonKey } from '@/ui/FailureView'
import { useSignIn } from './api/useSignIn'
import { PasswordField } from './PasswordField'

export function SignInForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation()
  const signIn = useSignIn()

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    signIn.mutate({ email: String(form.get('email')), password: String(form.get('password')) }, { onSuccess: onDone })
  }

  function message(error: unknown): string {
    if (isProblem(error, 401)) return t('signIn.wrong')
    if (isProblem(error, 429)) return t('signIn.tooMany', { seconds: error.retryAfterSeconds ?? 60 })
    return `${t('signIn.failed')} ${t(reasonKey(isProblem(error) ? error : {}))}`
  }

  return (
    <form onSubmit={submit}>
      <Stack>
        {signIn.error ? (
          <Alert color="red" icon={<IconAlertCircle aria-hidden />} role="alert">
            {message(signIn.error)}
          </Alert>
        ) : null}
        <TextInput
          name="email"
          type="email"
          label={t('field.email')}
          autoComplete="username"
          required
          withAsterisk={false}
          size="md"
          autoFocus
        />
        <PasswordField name="password" label={t('field.password')} autoComplete="current-password" size="md" />
        <Button type="submit" size="md" mt={6} loading={signIn.isPending}>
          {t('signIn.button')}
        </Button>
        <Text size="sm" c="dimmed">
          {t('signIn.forgot')}
        </Text>
      </Stack>
    </form>
  )
}
