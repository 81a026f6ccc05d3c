-- A notice that was held up until there was no more reason to send it never leaves, and keeps no text.
alter table notice drop constraint notice_state_check,
    add constraint notice_state_check check (state in ('WAITING', 'SENT', 'FAILED', 'WITHDRAWN'));
