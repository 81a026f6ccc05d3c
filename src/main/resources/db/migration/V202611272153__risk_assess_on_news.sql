-- Whoever is known better is judged anew.
alter table risk_assessment drop constraint risk_assessment_cause_check;
alter table risk_assessment add constraint risk_assessment_cause_check
    check (cause in ('REQUEST', 'INSPECTION', 'SETTLEMENT', 'NIGHT', 'NEWS', 'ASKED'));
