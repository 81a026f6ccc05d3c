-- What was answered on the page counts by the way that its link went; it was always written down as a mail's.
update survey_answer a set source = s.way from survey s where s.id = a.survey_id and a.source = 'MAIL' and s.way = 'SMS';
