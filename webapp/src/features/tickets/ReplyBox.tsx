import { Alert, Button, Menu } from '@mantine/core'
import { IconChevronDown, IconCircleCheck, IconSend } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import { formatPhone } from '@/lib/formatPhone'
import { useFailureText } from '@/ui/useFailureText'
import { useSay } from '@/ui/useSay'
import { useReply } from './api/useReply'
import { TextLengthLine } from './texts/TextLengthLine'
import type { ReplyWay } from './texts/useReplyWay'
import { WayChoice } from './texts/WayChoice'
import { WayMoved } from './texts/WayMoved'
import type { useDraft } from './useDraft'
import { WritingFrame } from './WritingFrame'

interface Props {
  ticket: string
  name: string
  address: string
  way: ReplyWay
  /** The most characters of a text; 0 as long as it is not known. */
  longest: number
  draft: ReturnType<typeof useDraft>
  solved: boolean
  inserts?: ReactNode
  onClose: () => void
  onSwitch: () => void
  onSolved: () => void
}

export function ReplyBox({ ticket, name, address, way, longest, draft, solved, inserts, ...on }: Props) {
  const { t } = useTranslation()
  const reason = useFailureText()
  const say = useSay()
  const reply = useReply(ticket)
  const byText = way.way === 'sms'
  const unfit = !draft.text.trim() || (byText && draft.text.trim().length > longest)

  function send(solve: boolean) {
    if (unfit || reply.isPending) return
    draft.markTried()
    reply.mutate(
      {
        text: draft.text.trim(),
        solve,
        idempotencyKey: draft.key,
        number: byText ? way.number : undefined,
      },
      {
        onSuccess: () => {
          draft.clear()
          say.done(t(byText ? 'texts.sent' : 'composer.sent', { name }))
          on.onClose()
          if (solve) on.onSolved()
        },
      },
    )
  }

  return (
    <WritingFrame
      mode="reply"
      name={name}
      readers={
        byText ? t('texts.toNumber', { number: formatPhone(way.number) }) : t('composer.toWhom', { to: address })
      }
      placeholder={t(byText ? 'texts.write' : 'composer.replyPlaceholder', { name })}
      way={
        <WayChoice
          ways={way.ways}
          way={byText ? 'sms' : 'mail'}
          onWay={way.choose}
          numbers={way.numbers}
          number={way.number}
          onNumber={way.chooseNumber}
        />
      }
      measure={byText && longest > 0 ? <TextLengthLine text={draft.text.trim()} longest={longest} /> : null}
      draft={draft}
      canSwitch
      inserts={inserts}
      onSend={() => send(false)}
      onSwitch={on.onSwitch}
      onClose={on.onClose}
      alert={
        <>
          {way.moved ? <WayMoved moved={way.moved} onFollow={() => way.moved && way.follow(way.moved)} /> : null}
          {reply.error ? (
            <Alert color="red" role="alert" py="xs">
              {isProblem(reply.error, 0) ? t('composer.unknown') : t('composer.failed')}{' '}
              {isProblem(reply.error, 0) ? null : reason(reply.error)}
            </Alert>
          ) : null}
        </>
      }
      actions={
        <Button.Group>
          <Button
            leftSection={<IconSend size={16} aria-hidden />}
            disabled={unfit}
            loading={reply.isPending}
            onClick={() => send(false)}
          >
            {t('composer.send', { name })}
          </Button>
          {solved ? null : (
            <Menu position="top-end" shadow="md">
              <Menu.Target>
                <Button px={9} disabled={unfit || reply.isPending} aria-label={t('composer.moreSend')} ml={1}>
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
