-- Open returns are judged by the rules in force.
alter table risk_assessment
    drop constraint risk_assessment_cause_check,
    add constraint risk_assessment_cause_check
        check (cause in ('REQUEST', 'INSPECTION', 'SETTLEMENT', 'NIGHT', 'NEWS', 'RULES', 'ASKED'));
