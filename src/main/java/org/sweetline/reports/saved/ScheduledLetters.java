package org.sweetline.reports.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sweetline.notices.Notice;
import org.sweetline.reports.Report;
import org.sweetline.reports.ReportLetter;
import org.sweetline.reports.ReportView;
import org.sweetline.reports.Reports;
import org.sweetline.reports.saved.SavedReportView.ReportScheduleView;
import org.sweetline.reports.saved.ScheduleStep.Due;
import org.sweetline.security.Permission;
import org.sweetline.web.PublicAddress;

/** Writes the mails of a saved report, each in its reader's language. */
@ApplicationScoped
class ScheduledLetters {

    static final String PURPOSE = "report";
    private static final String NOBODY = "nobody of the recipients may read it any more";
    private static final String OWNER_GONE = "whoever saved it has left, or may not read it any more";

    private final SavedReports saved;
    private final Reports reports;
    private final Readers readers;
    private final PublicAddress address;

    @Inject
    ScheduledLetters(SavedReports saved, Reports reports, Readers readers, PublicAddress address) {
        this.saved = saved;
        this.reports = reports;
        this.readers = readers;
        this.address = address;
    }

    /** @param why there are no letters; "" where there are some */
    record Sending(List<Notice> letters, String why) {}

    /** Nothing when nobody may read it any more, and nothing of whoever has left: nobody would look after it. */
    Sending of(Due due) throws SQLException {
        Optional<SavedReportView> found = saved.find(due.report(), 0);
        @Nullable
        ReportScheduleView schedule = found.map(SavedReportView::schedule).orElse(null);
        if (found.isEmpty() || schedule == null) {
            return new Sending(List.of(), NOBODY);
        }
        SavedReportView report = found.get();
        Permission needed = reports.get(report.report(), Set.of(Permission.values()))
                .cover()
                .permission();
        if (readers.of(List.of(due.owner()), needed).isEmpty()) {
            return new Sending(List.of(), OWNER_GONE);
        }
        List<Notice> letters = of(report, schedule.recipients(), due.at().toString());
        return new Sending(letters, letters.isEmpty() ? NOBODY : "");
    }

    /** @param when tells this sending from others of the same report */
    List<Notice> of(SavedReportView saved, List<Long> recipients, String when) throws SQLException {
        Report report = reports.get(saved.report(), Set.of(Permission.values()));
        List<Readers.Reader> may = readers.of(recipients, report.cover().permission());
        if (may.isEmpty()) {
            return List.of();
        }
        ReportView view = reports.answer(report, saved.filter());
        return may.stream().map(reader -> notice(saved, view, reader, when)).toList();
    }

    private Notice notice(SavedReportView saved, ReportView view, Readers.Reader reader, String when) {
        ReportLetter letter = new ReportLetter(saved.name(), view, link(saved), reader.language());
        return new Notice(
                PURPOSE,
                saved.id() + "@" + when,
                Optional.empty(),
                reader.email(),
                letter.subject(),
                letter.text(),
                letter.html());
    }

    private String link(SavedReportView saved) {
        return address.url("/reports/" + saved.report() + query(saved.filter()));
    }

    private static String query(Map<String, String> filter) {
        return filter.isEmpty()
                ? ""
                : filter.entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
