package org.sweetline.satisfaction.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sweetline.days.DayRows;
import org.sweetline.satisfaction.figures.AnswerOutlook.Seen;
import org.sweetline.schema.Statements;

/** Adds answers up: eleven queries at most however many there are, for days that are packed. */
@ApplicationScoped
public class CsatFigures {

    /** So long after a contact came its answer may still arrive. */
    public static final Duration YOUNG = SurveyOutcome.PATIENCE;

    private final CsatRows rows;
    private final CampaignScores campaigns;
    private final NotAskedLedger ledger;
    private final Statements statements;
    private final AnswerOutlook outlook;

    @Inject
    CsatFigures(
            CsatRows rows,
            CampaignScores campaigns,
            NotAskedLedger ledger,
            Statements statements,
            AnswerOutlook outlook) {
        this.rows = rows;
        this.campaigns = campaigns;
        this.ledger = ledger;
        this.statements = statements;
        this.outlook = outlook;
    }

    /** By what is asked for, and the days of the same contacts. */
    public record WithDays(CsatView view, List<CsatTally> days) {}

    public CsatView of(CsatScope asked, CsatBy by) throws SQLException {
        return of(asked, by, rows.read(asked, asked.start(), asked.end()), outlook.now());
    }

    public WithDays withDays(CsatScope asked, CsatBy by) throws SQLException {
        Seen seen = outlook.now();
        DayRows read = rows.read(asked, asked.start(), asked.end());
        return new WithDays(
                of(asked, by, read, seen),
                CsatCount.of(read, asked, CsatBy.DAY, seen).tallies());
    }

    private CsatView of(CsatScope asked, CsatBy by, DayRows read, Seen seen) throws SQLException {
        Instant from = asked.start();
        Instant until = asked.end();
        Instant now = seen.at();
        CsatCount count = CsatCount.of(read, asked, by, seen);
        List<CsatTally> groups = switch (by) {
            case NONE -> List.of();
            case CAMPAIGN -> campaigns.of(asked, from, until, seen);
            default -> named(by, count.tallies());
        };
        CsatTally before = CsatCount.of(rows.read(asked, asked.startBefore(), from), asked, CsatBy.NONE, seen)
                .total();
        return new CsatView(
                from,
                until,
                asked.zone().getId(),
                CsatView.FORMULA,
                CsatRowView.of(count.total(), isYoung(until, now)),
                CsatRowView.of(before, isYoung(from, now)),
                groups.stream()
                        .map(group -> CsatRowView.of(
                                group, isYoung(by == CsatBy.DAY ? endOf(group.key(), asked.zone()) : until, now)))
                        .toList(),
                count.drivers(),
                ledger.of(asked, from, until, count));
    }

    /** Without what was before and who was not asked. */
    public CohortScore score(CsatScope asked) throws SQLException {
        Seen seen = outlook.now();
        CsatCount count = CsatCount.of(rows.read(asked, asked.start(), asked.end()), asked, CsatBy.CHANNEL, seen);
        return new CohortScore(
                CsatRowView.of(count.total(), isYoung(asked.end(), seen.at())), count.tallies(), count.drivers());
    }

    /** In the order of their keys; not by campaign. */
    public List<CsatTally> tallies(CsatScope asked, CsatBy by, Instant from, Instant until) throws SQLException {
        return named(
                by,
                CsatCount.of(rows.read(asked, from, until), asked, by, outlook.now())
                        .tallies());
    }

    /** Answers of those who came until then still arrive, see {@link #YOUNG}. */
    public static boolean isYoung(Instant end, Instant now) {
        return end.isAfter(now.minus(SurveyOutcome.PATIENCE));
    }

    private static Instant endOf(String day, ZoneId zone) {
        return LocalDate.parse(day).plusDays(1).atStartOfDay(zone).toInstant();
    }

    private List<CsatTally> named(CsatBy by, List<CsatTally> tallies) throws SQLException {
        if (by.names().isEmpty()) {
            return tallies;
        }
        Map<String, String> names = new HashMap<>();
        statements.list(by.names(), row -> names.put(row.getString(1), row.getString(2)));
        return tallies.stream()
                .map(tally -> tally.named(tally.key(), names.getOrDefault(tally.key(), tally.key())))
                .toList();
    }
}
