import { ActionIcon, Text } from '@mantine/core'
import { IconHeart, IconPencil, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { RememberedLine } from '@/api/shapes'
import { formatDay } from '@/lib/formatDate'
import { useFailureText } from '@/ui/useFailureText'
import { useSay } from '@/ui/useSay'
import { useCorrectLine } from './api/useCorrectLine'
import { useForgetLine } from './api/useForgetLine'
import { RememberBox } from './RememberBox'
import classes from './remembered.module.css'
import { useOneLine } from './useOneLine'

interface Props {
  customer: string
  lines: RememberedLine[]
  mayWrite: boolean
  /** The ticket that the reader is on; no line needs to lead there. */
  here?: string
}

export function RememberedList({ customer, lines, mayWrite, here }: Props) {
  return (
    <ul className={classes.lines}>
      {lines.map((line) => (
        <Line key={line.id} customer={customer} line={line} mayWrite={mayWrite} here={here} />
      ))}
    </ul>
  )
}

function Line({ customer, line, mayWrite, here }: Omit<Props, 'lines'> & { line: RememberedLine }) {
  const { t, i18n } = useTranslation()
  const say = useSay()
  const reason = useFailureText()
  const box = useOneLine<RememberedLine>()
  const correct = useCorrectLine(customer)
  const forget = useForgetLine(customer)
  if (box.opened) {
    return (
      <li>
        <RememberBox
          start={line.text}
          label={t('remembered.correctLabel')}
          busy={correct.isPending}
          alert={correct.error ? reason(correct.error) : null}
          onSave={(text) => correct.mutate({ line, text }, { onSuccess: box.close })}
          onLeave={box.close}
        />
      </li>
    )
  }
  return (
    <li className={classes.line}>
      <IconHeart size={15} stroke={1.8} aria-hidden className={classes.heart} />
      <div>
        <p className={classes.text}>{line.text}</p>
        <Text size="xs" c="dimmed">
          {t('remembered.by', { name: line.by.name, day: formatDay(line.at, i18n.language) })}
          {line.ticket && line.ticket !== here ? (
            <>
              {' · '}
              <Link to={`/tickets/${line.ticket}${line.entry ? `#entry-${line.entry}` : ''}`}>{line.ticket}</Link>
            </>
          ) : null}
        </Text>
      </div>
      {mayWrite ? (
        <span className={classes.tools}>
          <ActionIcon
            size={26}
            variant="subtle"
            color="gray"
            aria-label={t('remembered.correct', { text: line.text })}
            onClick={() => box.open(line)}
          >
            <IconPencil size={15} aria-hidden />
          </ActionIcon>
          <ActionIcon
            size={26}
            variant="subtle"
            color="gray"
            aria-label={t('remembered.forget', { text: line.text })}
            loading={forget.isPending}
            onClick={() =>
              forget.mutate(line, {
                onSuccess: () => say.done(t('remembered.forgotten')),
                onError: say.failed(t('remembered.forgetFailed')),
              })
            }
          >
            <IconX size={15} aria-hidden />
          </ActionIcon>
        </span>
      ) : null}
    </li>
  )
}
