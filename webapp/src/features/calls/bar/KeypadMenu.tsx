import { Popover, SimpleGrid, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconGridDots } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BarButton } from './BarButton'
import classes from './bar.module.css'

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#']

/** For machines that ask to press a key; the computer's own keys do too. */
export function KeypadMenu({ onPress }: { onPress: (digit: string) => void }) {
  const { t } = useTranslation()
  const [opened, pad] = useDisclosure(false)
  const [pressed, setPressed] = useState('')

  function press(digit: string) {
    setPressed((before) => (before + digit).slice(-16))
    onPress(digit)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!KEYS.includes(event.key) || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    press(event.key)
  }

  return (
    <Popover opened={opened} onChange={pad.toggle} onClose={() => setPressed('')} trapFocus withArrow shadow="md">
      <Popover.Target>
        <BarButton icon={IconGridDots} label={t('callBar.keypad')} expanded={opened} onClick={pad.toggle} />
      </Popover.Target>
      <Popover.Dropdown aria-label={t('callBar.keypad')} onKeyDown={onKeyDown}>
        <output className={classes.digits} aria-label={t('callBar.pressed')}>
          {pressed || '–'}
        </output>
        <SimpleGrid cols={3} spacing={6}>
          {KEYS.map((digit) => (
            <UnstyledButton key={digit} className={classes.key} onClick={() => press(digit)}>
              {digit}
            </UnstyledButton>
          ))}
        </SimpleGrid>
      </Popover.Dropdown>
    </Popover>
  )
}
