import {
  IconCircleCheck,
  IconClockPause,
  IconFlag,
  IconHeart,
  IconPackage,
  IconPackageImport,
  IconPencil,
  IconPhoneCheck,
  IconPhoneIncoming,
  IconPhoneOutgoing,
  IconRotateClockwise,
  IconStar,
  IconTag,
  IconTicket,
  IconUserCheck,
  IconUserMinus,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Entry, MilestoneType } from '@/api/shapes'
import { Time } from '@/ui/Time'
import classes from './timeline.module.css'

const ICONS: Record<MilestoneType, typeof IconTicket> = {
  opened: IconTicket,
  solved: IconCircleCheck,
  reopened: IconRotateClockwise,
  assigned: IconUserCheck,
  unassigned: IconUserMinus,
  priority: IconFlag,
  tags: IconTag,
  subject: IconPencil,
  pending: IconClockPause,
  'order-linked': IconPackage,
  rated: IconStar,
  'badly-rated': IconStar,
  'not-solved': IconStar,
  return: IconPackageImport,
  'stayed-solved': IconHeart,
  caller: IconPhoneCheck,
  'call-moved-to': IconPhoneOutgoing,
  'call-moved-from': IconPhoneIncoming,
  'call-filed-to': IconPhoneOutgoing,
  'call-filed-from': IconPhoneIncoming,
}

type Milestone = NonNullable<Entry['milestone']>

export function MilestoneEntry({ entry }: { entry: Entry }) {
  const { t, i18n } = useTranslation()
  const { milestone } = entry
  if (!milestone) return null
  const MilestoneIcon = ICONS[milestone.type] ?? IconTicket
  const word = wordOf(entry, milestone)
  const to = milestone.type === 'priority' ? priorityWord(milestone.to) : milestone.to || t('milestone.none')
  const who = entry.author?.name ?? t('milestone.system')
  return (
    <li className={classes.milestone} id={`entry-${entry.id}`}>
      <MilestoneIcon size={16} stroke={1.7} aria-hidden />
      <span>
        {i18n.exists(`milestone.${word}`) ? t(`milestone.${word}`, { who, to, from: milestone.from }) : milestone.type}
        {besides(milestone.rated)}
      </span>
      <Time at={entry.at} />
    </li>
  )

  /** " · it is not solved · Jenny Park: 5 of 5" */
  function besides(rated: Milestone['rated']) {
    if (!rated) return ''
    const solved = t(rated.solved ? 'surveyAnswer.timelineSolved' : 'surveyAnswer.timelineNotSolved')
    const agent = { name: rated.agentName, rating: rated.agentRating }
    return [rated.solved === null ? '' : solved, agent.rating ? t('surveyAnswer.agent', agent) : '']
      .filter(Boolean)
      .map((part) => ` · ${part}`)
      .join('')
  }

  function priorityWord(word: string | null) {
    return word && i18n.exists(`ticket.priority.${word}`) ? t(`ticket.priority.${word as 'low'}`) : (word ?? '')
  }
}

/** Some milestones have a second meaning: going on after waiting, taking a ticket oneself, a bad rating, a return. */
function wordOf({ author }: Entry, { type, to }: Milestone) {
  if (type === 'reopened' && to === 'bad-rating') return 'badlyRated'
  if (type === 'reopened' && to === 'not-solved') return 'unsolved'
  if (type === 'badly-rated' && !to) return 'badlyRatedOpen'
  if (type === 'return') return `return-${to as 'decided'}` as const
  if (type === 'pending' && to === 'open') return author ? 'resumed' : 'awoke'
  if (type === 'assigned' && author && to === author.name) return 'took'
  return type
}
