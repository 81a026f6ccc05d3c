package org.sweetline.reports.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sweetline.calls.figures.CallFigures;
import org.sweetline.calls.figures.CallFiguresView;
import org.sweetline.calls.figures.CallsBehind;
import org.sweetline.calls.figures.Every;
import org.sweetline.calls.figures.Figure;
import org.sweetline.calls.figures.Filter;
import org.sweetline.calls.figures.GroupBy;
import org.sweetline.calls.figures.Scope;
import org.sweetline.calls.figures.Scopes;
import org.sweetline.problem.ProblemException;
import org.sweetline.reports.BehindView;
import org.sweetline.reports.Report;
import org.sweetline.reports.ReportCellView;
import org.sweetline.reports.ReportCover;
import org.sweetline.reports.ReportQuery;
import org.sweetline.reports.ReportSheet;
import org.sweetline.reports.ReportTableView.ReportUnit;
import org.sweetline.reports.sums.TicketFigure;
import org.sweetline.reports.sums.TicketFigures;
import org.sweetline.reports.sums.TicketTally;
import org.sweetline.web.Bilingual;
import org.sweetline.web.PageRequest;
import org.sweetline.web.Words;

/** One day, or a few: what came in, how long people waited, what they said of us. */
@ApplicationScoped
public class DailyReport implements Report {

    private static final int QUOTES = 5;

    private final DayReading reading;
    private final TicketFigures tickets;
    private final CallFigures calls;
    private final CallsBehind callsBehind;
    private final Scopes scopes;
    private final PraiseCounts praise;
    private final MinutesBehind minutes;

    @Inject
    DailyReport(
            DayReading reading,
            TicketFigures tickets,
            CallFigures calls,
            CallsBehind callsBehind,
            Scopes scopes,
            PraiseCounts praise,
            MinutesBehind minutes) {
        this.reading = reading;
        this.tickets = tickets;
        this.calls = calls;
        this.callsBehind = callsBehind;
        this.scopes = scopes;
        this.praise = praise;
        this.minutes = minutes;
    }

    @Override
    public ReportCover cover() {
        return Covers.DAILY;
    }

    @Override
    public ReportSheet answer(ReportQuery asked) throws SQLException {
        TicketTally now = tickets.total(asked);
        TicketTally before = tickets.total(asked.within(asked.before(), asked.from()));
        Scope scope = scopes.stretch(asked.from(), asked.until(), asked.zone(), Filter.ALL);
        Scope earlier = scopes.stretch(asked.before(), asked.from(), asked.zone(), Filter.ALL);
        CallFiguresView phone = calls.of(scope, earlier, Every.DAY, GroupBy.NONE);
        ReportSheet.Draft draft = new ReportSheet.Draft()
                .figure("tickets", new Bilingual("Tickets", "티켓"), ReportUnit.COUNT, opened(now), opened(before))
                .figure(
                        "calls",
                        new Bilingual("Calls", "걸려온 전화"),
                        ReportUnit.COUNT,
                        offered(phone.sum()),
                        offered(phone.previous()));
        ServiceTables.headlines(draft, now, tickets.within());
        ServiceTables.headlines(draft, phone);
        reading.satisfaction(draft, asked);
        draft.figure(
                "praise",
                new Bilingual("Kind words", "칭찬"),
                ReportUnit.COUNT,
                ReportCellView.count(praised(asked), "praise"));
        reading.shop(draft, asked);
        draft.quotes(praise.quotes(asked, QUOTES));
        long all = now.opened()
                + Optional.ofNullable(phone.sum().volume().offered()).orElse(0L);
        return draft.of(all, new Bilingual("tickets and calls", "티켓과 통화"));
    }

    @Override
    public List<BehindView> behind(ReportQuery asked, String figure, PageRequest page) throws SQLException {
        if (figure.startsWith("call-")) {
            Scope scope = scopes.stretch(asked.from(), asked.until(), asked.zone(), Filter.ALL);
            Figure of = Words.parse(Figure.class, "figure", figure.substring(5));
            return callsBehind.of(scope, of, page).stream()
                    .map(NotAskedList::of)
                    .toList();
        }
        Optional<List<BehindView>> counted = minutes.of(asked, figure, page);
        if (counted.isPresent()) {
            return counted.get();
        }
        return switch (figure) {
            case "praise" -> praise.behind(asked, page);
            case "answers", "returns" -> reading.behind(asked, figure, page);
            default -> {
                if (!figure.startsWith("ticket-")) {
                    throw ProblemException.invalid("figure", "must be one that a cell of the report names");
                }
                yield tickets.behind(asked, Words.parse(TicketFigure.class, "figure", figure.substring(7)), page);
            }
        };
    }

    private long praised(ReportQuery asked) throws SQLException {
        return praise.tallies(asked, org.sweetline.reports.sums.TicketBy.NONE).stream()
                .mapToLong(PraiseCounts.PraiseTally::confirmed)
                .sum();
    }

    private static ReportCellView opened(TicketTally tally) {
        return ReportCellView.count(tally.opened(), "ticket-opened");
    }

    private static ReportCellView offered(org.sweetline.calls.figures.FiguresView figures) {
        return ReportCellView.count(figures.volume().offered(), "call-offered");
    }
}
