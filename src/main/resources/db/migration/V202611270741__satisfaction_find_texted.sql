-- A number that was asked by text may answer by text.
create index survey_by_text on survey (recipient, sent_at desc) where way = 'SMS';
