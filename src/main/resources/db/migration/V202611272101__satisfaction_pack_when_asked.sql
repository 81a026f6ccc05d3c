-- Packed outcomes now say in which hour silent customers were asked; what was packed without it is packed again.
delete from survey_day;
