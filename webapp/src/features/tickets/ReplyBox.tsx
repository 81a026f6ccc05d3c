import { Alert, Button, Menu } from '@mantine/core'
import { IconChevronDown, IconCircleCheck, IconSend } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import { useFailureText } from '@/ui/useFailureText'
import { useSay } from '@/ui/useSay'
import { useReply } from './api/useReply'
import type { useDraft } from './useDraft'
import { WritingFrame } from './WritingFrame'

interface Props {
  ticket: string
  name: string
  address: string
  draft: ReturnType<typeof useDraft>
  solved: boolean
  inserts?: ReactNode
  onClose: () => void
  onSwitch: () => void
  onSolved: () => void
}

export function ReplyBox({ ticket, name, address, draft, solved, inserts, onClose, onSwitch, onSolved }: Props) {
  const { t } = useTranslation()
  const reason = useFailureText()
  const say = useSay()
  const reply = useReply(ticket)
  const empty = !draft.text.trim()

  function send(solve: boolean) {
    if (empty || reply.isPending) return
    draft.markTried()
    reply.mutate(
      { text: draft.text.trim(), solve, idempotencyKey: draft.key },
      {
        onSuccess: () => {
          draft.clear()
          say.done(t('composer.sent', { name }))
          onClose()
          if (solve) onSolved()
        },
      },
    )
  }

  return (
    <WritingFrame
      mode="reply"
      name={name}
      readers={t('composer.toWhom', { to: address })}
      placeholder={t('composer.replyPlaceholder', { name })}
      draft={draft}
      canSwitch
      inserts={inserts}
      onSend={() => send(false)}
      onSwitch={onSwitch}
      onClose={onClose}
      alert={
        reply.error ? (
          <Alert color="red" role="alert" py="xs">
            {isProblem(reply.error, 0) ? t('composer.unknown') : t('composer.failed')}{' '}
            {isProblem(reply.error, 0) ? null : reason(reply.error)}
          </Alert>
        ) : null
      }
      actions={
        <Button.Group>
          <Button
            leftSection={<IconSend size={16} aria-hidden />}
            disabled={empty}
            loading={reply.isPending}
            onClick={() => send(false)}
          >
            {t('composer.send', { name })}
          </Button>
          {solved ? null : (
            <Menu position="top-end" shadow="md">
              <Menu.Target>
                <Button px={9} disabled={empty || reply.isPending} aria-label={t('composer.moreSend')} ml={1}>
                  <IconChevronDown size={16} aria-hidden />
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item leftSection={<IconCircleCheck size={16} aria-hidden />} onClick={() => send(true)}>
                  {t('composer.sendSolve')}
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          )}
        </Button.Group>
      }
    />
  )
}
