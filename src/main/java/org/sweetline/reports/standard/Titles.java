package org.sweetline.reports.standard;

import java.util.Map;
import org.sweetline.calls.hours.Wording;
import org.sweetline.reports.ReportTableView;
import org.sweetline.reports.ReportTableView.ReportColumnView;
import org.sweetline.reports.ReportTableView.ReportUnit;

/** What columns and tables are called that several reports have. */
final class Titles {

    private static final Map<String, Wording> GROUPS = Map.of(
            "day", new Wording("Day", "날짜"),
            "agent", new Wording("Agent", "상담원"),
            "team", new Wording("Team", "팀"),
            "channel", new Wording("Channel", "채널"),
            "topic", new Wording("Topic", "주제"),
            "tag", new Wording("Tag", "태그"),
            "language", new Wording("Language", "언어"),
            "campaign", new Wording("Campaign", "캠페인"));

    private Titles() {}

    static ReportColumnView group(String by) {
        Wording name = GROUPS.getOrDefault(by, Wording.NONE);
        return ReportTableView.column(by, name.en(), name.ko(), by.equals("day") ? ReportUnit.DAY : ReportUnit.TEXT);
    }

    static Wording by(String by) {
        Wording name = GROUPS.getOrDefault(by, Wording.NONE);
        return new Wording("By " + name.en().toLowerCase(java.util.Locale.ROOT), name.ko() + "별");
    }
}
