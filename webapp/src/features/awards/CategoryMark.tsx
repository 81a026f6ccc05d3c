import {
  IconHeart,
  IconHeartHandshake,
  IconLanguage,
  IconPhoneCheck,
  IconQuote,
  IconRefresh,
  IconUmbrella,
  IconUsersGroup,
} from '@tabler/icons-react'
import type { Award } from '@/api/shapes'
import classes from './awards.module.css'

const ICONS = {
  'customers-choice': IconHeart,
  'calm-in-the-storm': IconUmbrella,
  'turn-around': IconRefresh,
  'best-first-call': IconPhoneCheck,
  teammate: IconHeartHandshake,
  'kindest-words': IconQuote,
  'two-languages': IconLanguage,
  team: IconUsersGroup,
}

export function CategoryMark({ category, size = 24 }: { category: Award['category']; size?: number }) {
  const Icon = ICONS[category]
  return (
    <span className={classes.mark} aria-hidden>
      <Icon size={size} stroke={1.6} />
    </span>
  )
}
