import type { callImport as en } from '../en/callImport'
import type { Localised } from '../localised'

export const callImport: Localised<typeof en> = {
  callImport: {
    title: '이전 전화 시스템의 통화',
    what: '한 줄에 통화 하나 또는 상담원의 대기 시간 하나(NDJSON)입니다. 통계와 인력 계획이 이전 기간도 알게 됩니다. 이미 있는 것은 그대로이므로 같은 파일을 다시 보내도 됩니다.',
    choose: '통화 파일 고르기',
    running: '{{name}} 가져오는 중입니다. 이 페이지를 닫지 마세요.',
    failed: '가져오기가 끝까지 가지 못했습니다.',
    failedWhy: '그 전에 읽은 것은 보관되어 있습니다. 같은 파일을 다시 보내도 됩니다.',
    done: '{{name}}: {{received}}줄을 읽었고 그중 {{created}}줄이 새 내용입니다',
    nothing: '{{name}} 파일에 내용이 없습니다.',
    fault: {
      'not-json': 'JSON 형식의 줄이 아닙니다.',
      'unknown-field': '{{field}}: 알 수 없는 항목입니다.',
      'unreadable-field': '{{field}}: 값을 읽을 수 없습니다.',
      'refused-field': '{{field}}: 값이 맞지 않거나 없습니다.',
      refused: '받을 수 없는 줄입니다.',
    },
    refused_other: '{{formatted}}줄을 받지 못했습니다',
  },
}
