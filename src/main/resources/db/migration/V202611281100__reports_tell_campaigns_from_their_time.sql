-- What was saved with a campaign meant all that came in its time; a campaign by itself now means those whom it brought.
update saved_report set filter = (filter - 'campaign') || jsonb_build_object('during', filter -> 'campaign')
where filter ? 'campaign' and report <> 'campaign';
