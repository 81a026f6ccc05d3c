package org.sweetline.reports.standard;

import java.util.Map;
import org.sweetline.reports.ReportTableView;
import org.sweetline.reports.ReportTableView.ReportColumnView;
import org.sweetline.reports.ReportTableView.ReportUnit;
import org.sweetline.web.Bilingual;

/** What columns and tables are called that several reports have. */
final class Titles {

    private static final Map<String, Bilingual> GROUPS = Map.of(
            "day", new Bilingual("Day", "날짜"),
            "agent", new Bilingual("Agent", "상담원"),
            "team", new Bilingual("Team", "팀"),
            "channel", new Bilingual("Channel", "채널"),
            "topic", new Bilingual("Topic", "주제"),
            "tag", new Bilingual("Tag", "태그"),
            "language", new Bilingual("Language", "언어"),
            "way", new Bilingual("Asked by", "설문 방법"),
            "campaign", new Bilingual("Campaign", "캠페인"));

    private Titles() {}

    static ReportColumnView group(String by) {
        Bilingual name = GROUPS.getOrDefault(by, Bilingual.NONE);
        return ReportTableView.column(by, name.en(), name.ko(), by.equals("day") ? ReportUnit.DAY : ReportUnit.TEXT);
    }

    static Bilingual by(String by) {
        Bilingual name = GROUPS.getOrDefault(by, Bilingual.NONE);
        return new Bilingual("By " + name.en().toLowerCase(java.util.Locale.ROOT), name.ko() + "별");
    }
}
