import { Button, Kbd, Text, Tooltip } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { newKey } from '@/lib/newKey'
import { type SelectedWords, selectedWords } from '@/lib/selectedWords'
import { useShortcuts } from '@/lib/useShortcuts'
import { Card } from '@/ui/Card'
import { ListSkeleton } from '@/ui/ListSkeleton'
import { Loaded } from '@/ui/Loaded'
import { useFailureText } from '@/ui/useFailureText'
import { useSay } from '@/ui/useSay'
import { useRemember } from './api/useRemember'
import { useRemembered } from './api/useRemembered'
import { RememberBox } from './RememberBox'
import { RememberedList } from './RememberedList'
import classes from './remembered.module.css'
import { Suggestions } from './Suggestions'
import { useOneLine } from './useOneLine'

const KEY = 'H'

interface Props {
  customer: string
  /** Where the reader is: new lines are told to come from there. */
  ticket?: string
  mayWrite: boolean
  /** Nothing at all, where nothing is remembered and nothing can be. */
  quiet?: boolean
}

/** The small kind things a customer told us; H writes one more, with the words that are marked in the timeline. */
export function RememberedCard({ customer, ticket, mayWrite, quiet }: Props) {
  const { t } = useTranslation()
  const say = useSay()
  const reason = useFailureText()
  const lines = useRemembered(customer)
  const remember = useRemember(customer)
  const box = useOneLine<Partial<SelectedWords>>()
  // One box, one key: a line that is sent again after a lost answer is the same line.
  const key = useRef(newKey())
  const open = () => {
    remember.reset()
    key.current = newKey()
    box.open(selectedWords() ?? {})
  }
  useShortcuts({ KeyH: open }, mayWrite)

  function save(text: string) {
    remember.mutate(
      { line: { text, ticket, entry: box.opened?.entry }, idempotencyKey: key.current },
      {
        onSuccess: () => {
          say.done(t('remembered.saved'))
          box.close()
        },
      },
    )
  }

  const add = (
    <Tooltip label={t('remembered.addHint')}>
      <Button size="compact-sm" variant="subtle" leftSection={<IconPlus size={15} aria-hidden />} onClick={open}>
        {t('remembered.add')} <Kbd ml={6}>{KEY}</Kbd>
      </Button>
    </Tooltip>
  )
  if (quiet && !mayWrite && lines.data?.items.length === 0) return null
  return (
    <Card title={t('remembered.title')} aside={mayWrite ? add : null}>
      <div className={classes.stack}>
        {box.opened ? (
          <RememberBox
            start={box.opened.text ?? ''}
            label={t('remembered.label')}
            busy={remember.isPending}
            alert={remember.error ? reason(remember.error) : null}
            onSave={save}
            onLeave={box.close}
          />
        ) : null}
        <Loaded query={lines} failed={t('remembered.failed')} skeleton={<ListSkeleton rows={2} height={34} />}>
          {({ items }) =>
            items.length === 0 ? (
              box.opened ? null : (
                <Text size="sm" c="dimmed">
                  {t('remembered.empty')}
                </Text>
              )
            ) : (
              <RememberedList customer={customer} lines={items} mayWrite={mayWrite} here={ticket} />
            )
          }
        </Loaded>
        {mayWrite ? <Suggestions customer={customer} ticket={ticket ?? null} /> : null}
      </div>
    </Card>
  )
}
