-- Reasons, denials, conditions and what becomes of goods are data: a manager renames, retires and adds them.
create table return_word (
    kind text not null check (kind in ('REASON', 'DENIAL', 'CONDITION', 'DISPOSITION')),
    code text not null,
    position int not null,
    en text not null,
    ko text not null,
    fault text check (fault in ('CUSTOMER', 'MERCHANT', 'CARRIER')),
    retired_at timestamptz,
    primary key (kind, code),
    check ((kind = 'REASON') = (fault is not null))
);
insert into return_word (kind, position, code, en, ko, fault) values
    ('REASON', 1, 'size-too-small', 'Too small', '작아요', 'CUSTOMER'),
    ('REASON', 2, 'size-too-large', 'Too large', '커요', 'CUSTOMER'),
    ('REASON', 3, 'style', 'The style is not for me', '스타일이 맞지 않아요', 'CUSTOMER'),
    ('REASON', 4, 'colour', 'The colour is different from what I expected', '색상이 생각과 달라요', 'CUSTOMER'),
    ('REASON', 5, 'unwanted', 'I changed my mind', '마음이 바뀌었어요', 'CUSTOMER'),
    ('REASON', 6, 'not-as-described', 'Not as described', '설명과 달라요', 'MERCHANT'),
    ('REASON', 7, 'defective', 'Defective', '불량이에요', 'MERCHANT'),
    ('REASON', 8, 'wrong-item', 'Not what I ordered', '다른 상품이 왔어요', 'MERCHANT'),
    ('REASON', 9, 'arrived-damaged', 'Arrived damaged', '파손되어 왔어요', 'CARRIER'),
    ('REASON', 10, 'arrived-late', 'Arrived too late', '너무 늦게 왔어요', 'CARRIER'),
    ('REASON', 11, 'missing-part', 'A part is missing', '부속품이 빠졌어요', 'MERCHANT'),
    ('REASON', 12, 'gift', 'It was a gift', '선물이었어요', 'CUSTOMER'),
    ('REASON', 13, 'other', 'Something else', '기타', 'CUSTOMER');
insert into return_word (kind, position, code, en, ko) values
    ('DENIAL', 1, 'window-expired', 'The time for returns is over', '반품 기간이 지났습니다'),
    ('DENIAL', 2, 'final-sale', 'It was sold as final sale', '반품 불가 상품으로 판매되었습니다'),
    ('DENIAL', 3, 'worn-or-altered', 'It was worn, washed or altered', '착용, 세탁 또는 수선되었습니다'),
    ('DENIAL', 4, 'tags-removed', 'The tags were removed', '택이 제거되었습니다'),
    ('DENIAL', 5, 'hygiene', 'It cannot be taken back for reasons of hygiene', '위생상 반품할 수 없는 상품입니다'),
    ('DENIAL', 6, 'wrong-item-returned', 'Another item came back', '다른 상품이 반송되었습니다'),
    ('DENIAL', 7, 'empty-or-short', 'Fewer items came back', '수량이 부족합니다'),
    ('DENIAL', 8, 'not-defective', 'We found no defect', '결함을 찾지 못했습니다'),
    ('DENIAL', 9, 'as-ordered', 'It is what was ordered', '주문하신 상품이 맞습니다'),
    ('DENIAL', 10, 'no-record-of-sale', 'We have no record of the sale', '판매 기록이 없습니다'),
    ('DENIAL', 11, 'customer-damage', 'It was damaged after it arrived', '수령 후 손상되었습니다'),
    ('DENIAL', 12, 'already-refunded', 'It has been refunded before', '이미 환불되었습니다'),
    ('DENIAL', 13, 'details-missing', 'We did not get the details that we asked for', '요청드린 정보를 받지 못했습니다'),
    ('DENIAL', 14, 'picture-required', 'We did not get the picture that we asked for', '요청드린 사진을 받지 못했습니다'),
    ('DENIAL', 15, 'posted-limit-reached', 'The posted limit of returns is reached', '안내된 반품 한도에 도달했습니다'),
    ('DENIAL', 16, 'other', 'Another reason', '기타 사유'),
    ('CONDITION', 1, 'as-new', 'As new', '새것과 같음'),
    ('CONDITION', 2, 'tried-on', 'Tried on', '시착함'),
    ('CONDITION', 3, 'worn', 'Worn', '착용함'),
    ('CONDITION', 4, 'stained', 'Stained or smelling', '얼룩 또는 냄새'),
    ('CONDITION', 5, 'damaged', 'Damaged', '손상됨'),
    ('CONDITION', 6, 'defective', 'Defective from the start', '처음부터 불량'),
    ('CONDITION', 7, 'not-ours', 'Not our article', '당사 상품이 아님'),
    ('DISPOSITION', 1, 'restock', 'Back to stock', '재입고'),
    ('DISPOSITION', 2, 'resale-hold', 'Held for resale', '재판매 보류'),
    ('DISPOSITION', 3, 'refurbish', 'To be mended', '수선'),
    ('DISPOSITION', 4, 'recycle', 'To be recycled', '재활용'),
    ('DISPOSITION', 5, 'donate', 'To be given away', '기부'),
    ('DISPOSITION', 6, 'missing', 'Missing', '분실'),
    ('DISPOSITION', 7, 'to-customer', 'Back to the customer', '고객에게 반송');

create sequence return_seq start 310 increment by 1;
create table return_request (
    id bigint primary key,
    order_id bigint not null references shop_order (id),
    customer_id bigint references customer (id),
    ticket_id bigint references ticket (id),
    channel text not null check (channel in ('PORTAL', 'PHONE', 'MAIL', 'TEXT', 'DESK')),
    filed_by bigint references account (id),
    state text not null,
    inquiry text not null default 'NONE' check (inquiry in ('NONE', 'UNCONFIRMED', 'NEEDS_INFO', 'IN_REVIEW', 'APPEALED')),
    closure text not null default 'OPEN' check (closure in ('OPEN', 'CANCELLED', 'EXPIRED', 'CLOSED')),
    appeal_decided boolean not null default false,
    currency text not null,
    requested_at timestamptz not null,
    decided_at timestamptz,
    decided_by bigint references account (id),
    expires_at timestamptz,
    appeal_until timestamptz,
    version bigint not null default 0
);
create index return_request_by_order on return_request (order_id);
create index return_request_by_customer on return_request (customer_id, requested_at desc);
create index return_request_by_ticket on return_request (ticket_id);
create index return_request_by_state on return_request (state, requested_at, id);

create sequence return_item_seq start 1 increment by 1;
create table return_item (
    id bigint primary key,
    return_id bigint not null references return_request (id),
    line_id text not null,
    sku text not null,
    name text not null,
    reason text not null,
    fault text not null check (fault in ('CUSTOMER', 'MERCHANT', 'CARRIER')),
    note text not null default '',
    wanted text not null check (wanted in ('REFUND', 'STORE_CREDIT', 'EXCHANGE', 'KEEP_ITEM', 'NONE')),
    given text check (given in ('REFUND', 'STORE_CREDIT', 'EXCHANGE', 'KEEP_ITEM', 'NONE')),
    requested int not null check (requested > 0),
    decided boolean not null default false,
    authorized int not null default 0,
    received int not null default 0,
    inspected int not null default 0,
    accepted int not null default 0,
    settled int not null default 0,
    denial text,
    logistics text not null default 'AWAITED' check (logistics in
        ('AWAITED', 'IN_TRANSIT', 'RECEIVED', 'SHORT', 'WRONG_ITEM', 'LOST', 'NEVER_SENT')),
    settlement text not null default 'NONE' check (settlement in ('NONE', 'PENDING', 'DONE', 'FAILED')),
    unit_paid numeric(19, 4) not null,
    version bigint not null default 0,
    unique (return_id, line_id),
    check (authorized between 0 and requested),
    check (received between 0 and authorized),
    check (inspected between 0 and received),
    check (accepted between 0 and inspected),
    check (settled between 0 and authorized)
);
create index return_item_by_return on return_item (return_id);

-- How much of each bought line is claimed by open returns or has come back: the one row that every request must pass.
create table return_claim (
    order_id bigint not null references shop_order (id),
    line_id text not null,
    returnable int not null check (returnable >= 0),
    claimed int not null default 0,
    primary key (order_id, line_id),
    check (claimed between 0 and returnable)
);

-- What was done to a return, by whom and why: its history.
create table return_event (
    id bigint generated always as identity primary key,
    return_id bigint not null references return_request (id),
    item_id bigint references return_item (id),
    kind text not null,
    account_id bigint references account (id),
    reason text not null default '',
    note text not null default '',
    internal_note text not null default '',
    quantity int,
    state text not null,
    at timestamptz not null
);
create index return_event_by_return on return_event (return_id, id);
