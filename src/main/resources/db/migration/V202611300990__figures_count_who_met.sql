-- Agents who left before the caller came counted as having answered.
update call_sum s set due_at = now()
where s.answered and exists (select from call_share h where h.call_id = s.call_id and h.joined and h.talk_ms = 0);
