-- Somebody keeps one thing of several that were granted: it is not waited for, and denied by nobody.
alter table return_receipt
    drop constraint return_receipt_outcome_check,
    add constraint return_receipt_outcome_check
        check (outcome in ('RECEIVED', 'SHORT', 'WRONG_ITEM', 'LOST', 'NEVER_SENT'));
