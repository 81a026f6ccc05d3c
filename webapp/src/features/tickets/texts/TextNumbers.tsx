import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconMessage2, IconMessageOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatPhone } from '@/lib/formatPhone'
import { useSay } from '@/ui/useSay'
import { useCustomerTexting } from './api/useCustomerTexting'
import { useOptOut } from './api/useOptOut'
import { mayText, useWhyStopped } from './StoppedNumbers'
import classes from './texts.module.css'

/** For each number of a customer whether it gets texts, and what they told us about it. */
export function TextNumbers({ customer, mayWrite }: { customer: string; mayWrite: boolean }) {
  const { t } = useTranslation()
  const say = useSay()
  const why = useWhyStopped()
  const optOut = useOptOut(customer)
  const numbers = useCustomerTexting(customer).data?.numbers.filter(({ mobile }) => mobile) ?? []
  if (numbers.length === 0) return null
  return (
    <ul className={classes.numbers}>
      {numbers.map((number) => {
        const open = mayText(number)
        const shown = formatPhone(number.number)
        const NumberIcon = open ? IconMessage2 : IconMessageOff
        const changes = mayWrite && (open || number.optOut?.how === 'desk')
        return (
          <li key={number.number}>
            <NumberIcon size={15} aria-hidden />
            <span>{open ? t('texts.textsTo', { number: shown }) : `${shown}: ${why(number)}`}</span>
            {changes ? (
              <Menu position="bottom-end">
                <Menu.Target>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    size={24}
                    aria-label={t('texts.change', { number: shown })}
                    loading={optOut.isPending}
                  >
                    <IconDots size={15} aria-hidden />
                  </ActionIcon>
                </Menu.Target>
                <Menu.Dropdown>
                  <Menu.Item
                    onClick={() =>
                      optOut.mutate(
                        { number: number.number, wanted: !open },
                        { onError: say.failed(t('texts.notSaved')) },
                      )
                    }
                  >
                    {t(open ? 'texts.stop' : 'texts.allow')}
                  </Menu.Item>
                </Menu.Dropdown>
              </Menu>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
