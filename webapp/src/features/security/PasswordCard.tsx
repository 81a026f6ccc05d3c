import { Alert, Button, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import { useAccount } from '@/api/useSession'
import { Card } from '@/ui/Card'
import { useFailureText } from '@/ui/useFailureText'
import { useSay } from '@/ui/useSay'
import { useChangePassword } from './api/useChangePassword'
import { PasswordField } from './PasswordField'

const SHORTEST = 12

export function PasswordCard() {
  const { t } = useTranslation()
  const reason = useFailureText()
  const say = useSay()
  const account = useAccount()
  const change = useChangePassword()
  const [short, setShort] = useState(false)
  const problem = isProblem(change.error) ? change.error : null

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const fields = new FormData(form)
    const password = String(fields.get('password'))
    setShort(password.length < SHORTEST)
    if (password.length < SHORTEST) return
    change.mutate(
      { current: String(fields.get('current')), password },
      {
        onSuccess: () => {
          form.reset()
          say.done(t('account.changed'))
        },
      },
    )
  }

  return (
    <Card title={t('account.password')}>
      <form onSubmit={submit}>
        <Stack>
          {change.error && !problem?.errors.length ? (
            <Alert color="red" role="alert" title={t('account.changeFailed')}>
              {reason(problem)}
            </Alert>
          ) : null}
          <input type="hidden" name="username" autoComplete="username" value={account?.email ?? ''} />
          <PasswordField
            name="current"
            label={t('account.current')}
            autoComplete="current-password"
            error={problem?.fieldMessage('current')}
          />
          <PasswordField
            name="password"
            label={t('account.next')}
            description={t('setup.passwordHint')}
            autoComplete="new-password"
            error={short ? t('setup.tooShort') : problem?.fieldMessage('password')}
          />
          <Button type="submit" variant="light" loading={change.isPending} style={{ alignSelf: 'flex-start' }}>
            {t('account.change')}
          </Button>
        </Stack>
      </form>
    </Card>
  )
}
