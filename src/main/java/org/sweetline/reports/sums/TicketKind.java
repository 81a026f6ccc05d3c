package org.sweetline.reports.sums;

import org.sweetline.reports.ReportParameter;
import org.sweetline.reports.ReportQuery;

/** What tickets are told apart by, each "-" where there is none. */
record TicketKind(String channel, String language, String agent, String topic, boolean asked, boolean reopened) {

    static TicketKind read(String word) {
        String[] parts = word.split(TicketDays.PART, 6);
        return new TicketKind(parts[0], parts[1], parts[2], parts[3], parts[4].equals("t"), parts[5].equals("t"));
    }

    boolean is(ReportQuery wanted) {
        return wanted.value(ReportParameter.AGENT).map(agent::equals).orElse(true)
                && wanted.value(ReportParameter.CHANNEL).map(channel::equals).orElse(true)
                && wanted.value(ReportParameter.LANGUAGE).map(language::equals).orElse(true)
                && wanted.value(ReportParameter.TOPIC).map(topic::equals).orElse(true);
    }
}
