-- A click that nobody confirmed counts as one also once the time to confirm it is over; days packed without are packed again.
delete from survey_day;
