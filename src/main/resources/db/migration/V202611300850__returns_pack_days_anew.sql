-- What was not paid stood among the packed as paid at once; all is packed again.
delete from return_day;
