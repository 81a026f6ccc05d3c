-- Who came back into the line after a transfer was counted as talking while they waited.
update call_sum set due_at = now() where transfers > 0;
