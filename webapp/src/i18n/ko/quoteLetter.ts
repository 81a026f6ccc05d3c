export const quoteLetter = {
  quoteLetter: {
    title: '편지로 동의 구하기',
    lead: {
      en: '고객에게 영어로 메일 한 통을 보내고, 링크에서 동의 여부를 답하게 합니다. 아래와 똑같이 인용합니다.',
      ko: '고객에게 한국어로 메일 한 통을 보내고, 링크에서 동의 여부를 답하게 합니다. 아래와 똑같이 인용합니다.',
    },
    aCustomer: '고객',
    send: '동의 구하기',
    sent: '메일을 보냅니다.',
    notSent: '메일을 보내지 않았습니다.',
    leaves: '메일이 곧 나갑니다.',
    waits: '{{day}}에 메일을 보냈습니다. {{until}}까지 답할 수 있습니다.',
    failed: '{{day}}에 보낸 메일이 닿지 않았습니다. 다시 물어볼 수 있습니다.',
    said: {
      yes: '고객이 {{day}}에 동의했으며, 언제든 거둘 수 있습니다.',
      no: '고객이 {{day}}에 거절했습니다. 다시 묻지 않습니다.',
    },
    obstacle: {
      'not-confirmed': '먼저 칭찬을 확인해 주세요.',
      'granted-already': '이미 동의한 고객입니다.',
      'refused-already': '고객이 거절했습니다. 다시 묻지 않습니다.',
      'asked-already': '이 말에 대해 이미 메일을 보냈습니다.',
      'unknown-customer': '누가 한 말인지 몰라 메일을 보낼 수 없습니다.',
      'our-own': '직원이나 그 가족, 지인에게는 메일을 보내지 않습니다.',
      'wants-no-letters': '요청 메일을 원하지 않는 고객이라 보내지 않습니다.',
      'no-address': '메일 주소가 없어 보낼 수 없습니다.',
    },
  },
}
