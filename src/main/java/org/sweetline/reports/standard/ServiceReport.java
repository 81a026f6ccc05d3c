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
import org.sweetline.reports.ReportCover;
import org.sweetline.reports.ReportNames;
import org.sweetline.reports.ReportParameter;
import org.sweetline.reports.ReportQuery;
import org.sweetline.reports.ReportSheet;
import org.sweetline.reports.sums.TicketBy;
import org.sweetline.reports.sums.TicketFigure;
import org.sweetline.reports.sums.TicketFigures;
import org.sweetline.reports.sums.TicketTally;
import org.sweetline.web.Bilingual;
import org.sweetline.web.PageRequest;
import org.sweetline.web.Words;

/** How long customers waited: in writing until the first answer, at the phone until somebody answered. */
@ApplicationScoped
public class ServiceReport implements Report {

    private static final String CALL = "call-";
    private static final String TICKET = "ticket-";

    private final TicketFigures tickets;
    private final CallFigures calls;
    private final CallsBehind callsBehind;
    private final Scopes scopes;
    private final ReportNames names;

    @Inject
    ServiceReport(TicketFigures tickets, CallFigures calls, CallsBehind callsBehind, Scopes scopes, ReportNames names) {
        this.tickets = tickets;
        this.calls = calls;
        this.callsBehind = callsBehind;
        this.scopes = scopes;
        this.names = names;
    }

    @Override
    public ReportCover cover() {
        return Covers.SERVICE;
    }

    @Override
    public ReportSheet answer(ReportQuery asked) throws SQLException {
        String by = asked.by();
        TicketFigures.Sums sums = tickets.sums(asked, ticketsBy(by));
        TicketTally total = sums.total();
        CallFiguresView phone = calls(asked);
        ReportSheet.Draft draft = new ReportSheet.Draft();
        if (!isOnlyForPhones(asked)) {
            ServiceTables.headlines(draft, total, tickets.within());
        }
        ServiceTables.headlines(draft, phone);
        ReportNames.Known known = names.read();
        if (!isOnlyForPhones(asked) && !by.equals("team")) {
            draft.table(ServiceTables.tickets(by, sums.groups(), known));
        }
        if (!by.equals("channel")) {
            draft.table(ServiceTables.calls(by, phone, known));
        }
        if (!phone.waits().isEmpty()) {
            draft.table(ServiceTables.waits(phone));
        }
        return draft.of(
                total.opened()
                        + Optional.ofNullable(phone.sum().volume().offered()).orElse(0L),
                new Bilingual("tickets and calls", "티켓과 통화"));
    }

    @Override
    public List<BehindView> behind(ReportQuery asked, String figure, PageRequest page) throws SQLException {
        if (figure.startsWith(TICKET)) {
            return tickets.behind(asked, Words.parse(TicketFigure.class, "figure", figure.substring(7)), page);
        }
        if (!figure.startsWith(CALL)) {
            throw ProblemException.invalid("figure", "must be one that a cell of the report names");
        }
        Scope scope = scopes.stretch(asked.from(), asked.until(), asked.zone(), filter(asked));
        Figure of = Words.parse(Figure.class, "figure", figure.substring(CALL.length()));
        return callsBehind.of(scope, of, page).stream().map(NotAskedList::of).toList();
    }

    private CallFiguresView calls(ReportQuery asked) throws SQLException {
        Filter filter = filter(asked);
        Scope scope = asked.by().equals("day")
                ? scopes.days(asked.first(), asked.last(), asked.zone(), filter)
                : scopes.stretch(asked.from(), asked.until(), asked.zone(), filter);
        Scope before = scopes.stretch(asked.before(), asked.from(), asked.zone(), filter);
        GroupBy group = switch (asked.by()) {
            case "day", "channel" -> GroupBy.NONE;
            default -> Words.parse(GroupBy.class, "by", asked.by());
        };
        return calls.of(scope, before, Every.DAY, group);
    }

    private static TicketBy ticketsBy(String by) {
        return by.equals("team") ? TicketBy.NONE : Words.parse(TicketBy.class, "by", by);
    }

    /** Tickets know no team, and a call knows no channel but its own. */
    private static boolean isOnlyForPhones(ReportQuery asked) {
        return asked.value(ReportParameter.TEAM).isPresent();
    }

    private static Filter filter(ReportQuery asked) {
        return new Filter(
                asked.value(ReportParameter.TEAM),
                asked.id(ReportParameter.AGENT),
                asked.value(ReportParameter.LANGUAGE),
                asked.value(ReportParameter.TOPIC));
    }
}
