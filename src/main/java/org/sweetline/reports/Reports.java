package org.sweetline.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sweetline.problem.ProblemException;
import org.sweetline.reports.ReportView.ReportFilterView;
import org.sweetline.security.Permission;
import org.sweetline.security.SecurityProblem;
import org.sweetline.web.Bilingual;
import org.sweetline.web.Words;

/** The reports there are, answered for whoever may read them. */
@ApplicationScoped
public class Reports {

    private final Instance<Report> all;
    private final ReportQuestions questions;
    private final ReportNames names;
    private final Clock clock;

    @Inject
    Reports(@Any Instance<Report> all, ReportQuestions questions, ReportNames names, Clock clock) {
        this.all = all;
        this.questions = questions;
        this.names = names;
        this.clock = clock;
    }

    public List<ReportCardView> cards(Set<Permission> reader) {
        return all.stream()
                .map(Report::cover)
                .filter(cover -> reader.contains(cover.permission()))
                .map(ReportCardView::of)
                .sorted(Comparator.comparing(ReportCardView::name))
                .toList();
    }

    /** One that this reader may read. */
    public Report get(String name, Set<Permission> reader) {
        Report report = all.stream()
                .filter(each -> each.cover().name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new ProblemException(ReportProblem.NO_SUCH_REPORT, "There is no report " + name + "."));
        if (!reader.contains(report.cover().permission())) {
            throw new ProblemException(
                    SecurityProblem.NOT_PERMITTED,
                    "This needs the permission " + report.cover().permission() + "; an administrator can grant it.");
        }
        return report;
    }

    public ReportView answer(Report report, Map<String, String> said) throws SQLException {
        ReportQuery asked = questions.read(report.cover(), said);
        return view(report.cover(), asked, report.answer(asked));
    }

    private ReportView view(ReportCover cover, ReportQuery asked, ReportSheet sheet) throws SQLException {
        return new ReportView(
                cover.name(),
                cover.title(),
                cover.about(),
                cover.formula(),
                asked.zone().getId(),
                asked.from(),
                asked.until(),
                asked.first(),
                asked.last(),
                clock.instant(),
                asked.by(),
                filter(asked),
                sheet.n(),
                sheet.of(),
                sheet.tables().stream().mapToLong(table -> table.rows().size()).sum(),
                sheet.figures(),
                sheet.tables(),
                sheet.notes(),
                sheet.quotes());
    }

    private List<ReportFilterView> filter(ReportQuery asked) throws SQLException {
        if (asked.values().isEmpty()) {
            return List.of();
        }
        ReportNames.Known known = names.read();
        return asked.values().entrySet().stream()
                .map(each -> {
                    String parameter = Words.of(each.getKey());
                    Bilingual name = known.of(parameter, each.getValue());
                    return new ReportFilterView(parameter, each.getValue(), name);
                })
                .toList();
    }
}
