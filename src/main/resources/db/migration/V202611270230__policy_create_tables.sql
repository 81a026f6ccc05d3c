-- Versions of the return policy. A row is only ever added: what a return was told stays to be read.
create table return_policy (
    version int primary key,
    name text not null,
    note text not null default '',
    effective_from timestamptz not null,
    made_at timestamptz not null,
    made_by bigint references account (id),
    terms text not null
);
create index return_policy_by_time on return_policy (effective_from desc, version desc);

create function return_policy_is_written_once() returns trigger language plpgsql as $$
begin
    raise exception 'a version of the return policy is never changed';
end $$;
create trigger return_policy_is_written_once before update or delete on return_policy
    for each statement execute function return_policy_is_written_once();

insert into return_policy (version, name, note, effective_from, made_at, terms) values (
    1, 'As delivered', 'The policy that Sweetline begins with; write your own as the next version.',
    '2000-01-01T00:00:00Z', now(), '
{
  "currency": "USD",
  "window": {
    "from": "delivery", "zone": "America/New_York",
    "days": 30, "faultDays": 90, "graceDays": 3, "transitDays": 5, "holidays": [],
    "clause": {
      "en": "You can return what does not please you within {days} days of its delivery, and what is faulty, wrong or damaged within {faultDays} days.",
      "ko": "상품을 받으신 날부터 {days}일 이내에 반품하실 수 있습니다. 불량, 오배송 또는 파손된 상품은 {faultDays}일 이내에 반품하실 수 있습니다."
    }
  },
  "finalSale": {
    "skus": [], "names": ["final sale"], "discountPercent": null, "answer": "no",
    "clause": {
      "en": "What is marked as final sale cannot be returned unless it is faulty.",
      "ko": "반품 불가로 표시된 상품은 불량인 경우를 제외하고 반품하실 수 없습니다."
    }
  },
  "hygiene": {
    "skus": [], "names": ["underwear", "swimsuit", "earring", "lip balm"], "discountPercent": null, "answer": "ask",
    "clause": {
      "en": "Underwear, swimwear, earrings and cosmetics only come back unopened.",
      "ko": "속옷, 수영복, 귀걸이, 화장품은 개봉하지 않은 경우에만 반품하실 수 있습니다."
    }
  },
  "unwanted": {
    "skus": [], "names": ["gift card"], "discountPercent": null, "answer": "no",
    "clause": {
      "en": "Gift cards cannot be returned.",
      "ko": "기프트 카드는 반품하실 수 없습니다."
    }
  },
  "countries": {
    "accepted": [], "otherwise": "ask",
    "clause": {
      "en": "Parcels come back to us from every country that we deliver to.",
      "ko": "배송이 가능한 모든 국가에서 반품하실 수 있습니다."
    }
  },
  "fees": {
    "restockingPercent": 0, "label": 0, "shippingOnFault": true, "shippingOnWhole": false,
    "clause": {
      "en": "We charge no fee for a return. When a whole order comes back and the fault is ours, its shipping is refunded too.",
      "ko": "반품 수수료는 없습니다. 저희 잘못으로 주문 전체를 반품하시는 경우 배송비도 환불해 드립니다."
    }
  },
  "promotions": {
    "freeShippingFrom": 0, "freeShippingWorth": 0, "discountFrom": 0,
    "clause": {
      "en": "A discount or free shipping that was given for a minimum order stays yours.",
      "ko": "최소 주문 금액으로 받으신 할인이나 무료 배송은 그대로 유지됩니다."
    }
  },
  "labels": {
    "customer": "shop", "merchant": "shop", "carrier": "shop",
    "clause": {
      "en": "The way back is free of charge.",
      "ko": "반품 배송비는 무료입니다."
    }
  },
  "limits": {
    "keepItemUpTo": 8, "autoApproveUpTo": 200, "autoApproveItems": 5, "photoAbove": 150, "managerAbove": 250,
    "clause": {
      "en": "For what is worth more than {photoAbove} {currency} we may ask for a photo, and we may limit returns that are unusually frequent. You can object to every denial.",
      "ko": "금액이 {photoAbove} {currency}를 초과하는 상품은 사진을 요청드릴 수 있으며, 반품이 지나치게 잦은 경우 제한될 수 있습니다. 반품이 거절되면 언제든지 이의를 제기하실 수 있습니다."
    }
  }
}');
