package org.sweetline.reports.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.calls.figures.CalledView;
import org.sweetline.problem.ProblemException;
import org.sweetline.reports.BehindView;
import org.sweetline.reports.ReportQuery;
import org.sweetline.satisfaction.figures.ContactsBehind;
import org.sweetline.satisfaction.figures.ContactsBehind.CsatContactView;
import org.sweetline.satisfaction.figures.CountedContacts;
import org.sweetline.satisfaction.figures.CountedContacts.Counted;
import org.sweetline.time.RowTime;
import org.sweetline.web.PageRequest;
import org.sweetline.web.Words;

/** The contacts that a number about surveys counts: one query. */
@ApplicationScoped
class NotAskedList {

    private static final String WORD = "[a-z-]{1,30}";

    private final ContactsBehind contacts;

    @Inject
    NotAskedList(ContactsBehind contacts) {
        this.contacts = contacts;
    }

    /** @param figure a reason why they were not asked */
    List<BehindView> of(ReportQuery asked, String figure, PageRequest page) throws SQLException {
        return counted(asked, new CountedContacts(Counted.NOT_ASKED, word(figure)), page);
    }

    List<BehindView> counted(ReportQuery asked, CountedContacts counted, PageRequest page) throws SQLException {
        return contacts.list(asked.csat(), counted, page.after(), page.limit() + 1).stream()
                .map(NotAskedList::behind)
                .toList();
    }

    static String word(String figure) {
        if (!figure.matches(WORD)) {
            throw ProblemException.invalid("figure", "must be one of those that the report names");
        }
        return figure;
    }

    private static BehindView behind(CsatContactView contact) {
        BehindView.Kind kind = contact.rating() != null
                ? BehindView.Kind.ANSWER
                : contact.kind().equals("call") ? BehindView.Kind.CALL : BehindView.Kind.TICKET;
        return new BehindView(
                Words.of(kind),
                contact.id(),
                contact.at(),
                contact.ticket(),
                contact.call(),
                contact.comment().isEmpty() ? contact.subject() : contact.comment(),
                contact.became(),
                contact.rating(),
                contact.agentName());
    }

    static BehindView view(BehindView.Kind kind, ResultSet row) throws SQLException {
        return BehindView.about(
                kind,
                row.getLong(1),
                RowTime.instant(row, 2),
                row.getObject(3, Long.class),
                row.getObject(4, Long.class),
                row.getString(5),
                row.getString(6));
    }

    static BehindView of(CalledView call) {
        return new BehindView(
                Words.of(BehindView.Kind.CALL),
                call.id(),
                call.at(),
                call.ticket(),
                call.id(),
                "",
                call.outcome(),
                call.rating(),
                call.agent() == null ? null : call.agent().name());
    }
}
