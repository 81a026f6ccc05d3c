import type { riskTrial as en } from '../en/riskTrial'
import type { Localised } from '../localised'

export const riskTrial: Localised<typeof en> = {
  riskTrial: {
    first: '먼저 {{days}}일 동안 시험 운영을 거쳐야 하며, 그 후에 다른 사람이 적용할 수 있습니다.',
    until: '최소 {{days}}일 동안 시험 운영합니다. {{at}}부터 적용할 수 있습니다.',
  },
}
