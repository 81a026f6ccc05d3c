package org.sweetline.reports;

import java.util.EnumSet;
import java.util.Set;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.figures.CsatScope;
import org.sweetline.web.Words;

/** What a report may be narrowed to. */
public enum ReportParameter {
    AGENT("\\d{1,18}", "the id of an account"),
    TEAM("\\d{1,18}", "the id of a team"),
    CHANNEL("[a-z-]{1,30}", "a channel such as mail"),
    LANGUAGE("en|ko", "en or ko"),
    TOPIC("[a-z0-9-]{1,60}", "a topic such as order-status"),
    TAG("[^\\p{Cntrl}]{1,50}", "a tag"),
    /** By which they were asked. */
    WAY("mail|sms|keypad|link", "one of mail, sms, keypad, link"),
    /** Its customers, whenever they came. */
    CAMPAIGN("\\d{1,18}", "the id of a campaign"),
    /** All that came while a campaign lasted, whoever it was. */
    DURING("\\d{1,18}", "the id of a campaign"),
    /** A surge or a day, from the list of peaks. */
    PEAK("surge-\\d{1,18}|day-\\d{4}-\\d{2}-\\d{2}", "a peak such as surge-12 or day-2026-11-27"),
    /** Mean seconds until a caller gives up. */
    PATIENCE("\\d{1,5}", "seconds");

    private static final Set<ReportParameter> GROUPS = EnumSet.of(AGENT, TEAM, CHANNEL, LANGUAGE, TOPIC, WAY);

    private final String form;
    private final String said;

    ReportParameter(String form, String said) {
        this.form = form;
        this.said = said;
    }

    String checked(String raw) {
        if (!raw.matches(form)) {
            throw ProblemException.invalid(Words.of(this), "must be " + said);
        }
        return raw;
    }

    /** As the key of a row has it: there are rows of nobody. */
    String checkedRow(String raw) {
        boolean nobody = raw.equals(CsatScope.NOBODY) && GROUPS.contains(this);
        return nobody ? raw : checked(raw);
    }
}
