import { Button, Tooltip } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { DeskCall, SupervisionMode } from '@/api/shapes'
import { useAccount } from '@/api/useSession'
import { useAsk } from '@/ui/useAsk'
import { useSay } from '@/ui/useSay'
import { useCallAct } from '../api/useCallAct'
import { usePhone } from '../api/usePhone'
import { type CallAct, end, supervise } from '../callActs'
import { usePhoneLine } from '../phone/PhoneLineProvider'
import classes from './live.module.css'

const MODES = [
  ['listen', 'listenTo'],
  ['whisper', 'whisperTo'],
  ['barge', 'bargeInto'],
] as const

/** Every step of a supervisor is written to the audit trail by the server. */
export function SuperviseButtons({ call, agent }: { call: DeskCall; agent: NonNullable<DeskCall['agent']> }) {
  const { t } = useTranslation()
  const ask = useAsk()
  const say = useSay()
  const me = useAccount()
  const line = usePhoneLine()
  const phone = usePhone().data
  const act = useCallAct()
  const { name } = agent
  const ready = phone?.state === 'available' || phone?.state === 'away'
  if (agent.id === me?.id) return null

  function run(wish: CallAct, onSuccess?: () => void) {
    act.mutate(wish, { onSuccess, onError: say.failed(t('callsPage.superviseFailed')) })
  }

  function join(mode: SupervisionMode) {
    run(supervise(call.id, mode), () => void line.wish({ what: 'expect', call: call.id }).catch(() => {}))
  }

  return (
    <span className={classes.supervise}>
      {MODES.map(([mode, word]) => (
        <Tooltip key={mode} label={t('callsPage.needPhone')} disabled={ready}>
          <Button
            size="compact-sm"
            variant="default"
            data-disabled={!ready || undefined}
            aria-disabled={!ready}
            aria-label={t(`callsPage.${word}`, { name })}
            loading={act.isPending && act.variables.name === mode}
            onClick={ready ? () => join(mode) : undefined}
          >
            {t(`callsPage.${mode}`)}
          </Button>
        </Tooltip>
      ))}
      <Button
        size="compact-sm"
        variant="subtle"
        color="red"
        aria-label={t('callsPage.endOf', { name })}
        onClick={() =>
          ask({
            title: t('callsPage.endTitle'),
            why: t('callsPage.endWhy', { name }),
            confirm: t('callsPage.end'),
            onConfirm: () => run(end(call.id)),
          })
        }
      >
        {t('callsPage.end')}
      </Button>
    </span>
  )
}
