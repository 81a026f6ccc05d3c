-- Answering machines counted as reached, whoever keyed in another number as not called back, and rings by two rules.
update call_sum s set due_at = now()
where s.callback_taken or s.unanswered_rings > 0
    or exists (select from outgoing_call o where o.call_id = s.call_id
        and (o.answered_by like 'machine%' or o.answered_by = 'fax'))
    or exists (select from call_leg l where l.call_id = s.call_id and l.role = 'AGENT' and l.purpose = 'ANSWER'
        and l.state in ('BUSY', 'REJECTED', 'FAILED'));
