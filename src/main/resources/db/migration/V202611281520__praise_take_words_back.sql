-- What a customer takes back after it was judged keeps its trail and hangs nowhere. Nobody of the team did that.
alter table praise drop constraint praise_state_check;
alter table praise add constraint praise_state_check
    check (state in ('SUGGESTED', 'CONFIRMED', 'REJECTED', 'HIDDEN', 'WITHDRAWN'));
alter table praise_event alter column account_id drop not null;
