package org.sweetline.satisfaction.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.satisfaction.figures.CountedContacts.Counted;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;
import org.sweetline.web.OneOf;
import org.sweetline.web.Page;
import org.sweetline.web.PageRequest;
import org.sweetline.web.TimeCursor;
import org.sweetline.web.Words;

/** The contacts that a number counts, the newest first: one query, three for all who were never asked. */
@ApplicationScoped
public class ContactsBehind {

    private static final String HUNG_UP = """
            select d.id, d.began_at, p.ticket_id, d.id, coalesce(t.subject, ''), 'hung-up', cast(null as int), '', null,
                coalesce(c.name, ''), cast(null as boolean), cast(null as int)
            from desk_call d left join phone_call p on p.sid = d.sid left join ticket t on t.id = p.ticket_id
            left join customer c on c.id = d.customer_id
            where d.began_at >= ? and d.began_at < ? and (d.began_at, d.id) < (?, ?) and %s %%s
            order by d.began_at desc, d.id desc limit ?
            """.formatted(NeverAsked.HUNG_UP);
    private static final String UNSOLVED = """
            select t.id, t.created_at, t.id, cast(null as bigint), t.subject, 'unsolved', cast(null as int), '', a.name,
                coalesce(c.name, ''), cast(null as boolean), cast(null as int)
            from ticket t left join account a on a.id = t.assignee_id left join customer c on c.id = t.customer_id
            where t.created_at >= ? and t.created_at < ? and (t.created_at, t.id) < (?, ?) and %s %%s
            order by t.created_at desc, t.id desc limit ?
            """.formatted(NeverAsked.UNSOLVED);
    /** The ticket that a call opened is its own too. */
    private static final String SURVEYS = """
            select s.id, s.contact_at, coalesce(s.ticket_id, p.ticket_id), s.call_id, coalesce(t.subject, ''),
                replace(lower(case when s.state = 'SUPPRESSED' then s.suppressed else s.state end), '_', '-'),
                s.rating, coalesce(x.comment, ''), a.name, coalesce(c.name, ''), x.solved, x.agent_rating
            from survey s left join desk_call d on d.id = s.call_id left join phone_call p on p.sid = d.sid
            left join ticket t on t.id = coalesce(s.ticket_id, p.ticket_id)
            left join survey_answer x on x.survey_id = s.id left join account a on a.id = s.agent_id
            left join customer c on c.id = s.customer_id
            where s.contact_at >= ? and s.contact_at < ? %s and (s.contact_at, s.id) < (?, ?)
            order by s.contact_at desc, s.id desc limit ?
            """;

    private final Statements statements;
    private final Clock clock;

    @Inject
    ContactsBehind(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /** What is behind a number. */
    public enum BehindKind {
        SURVEY,
        CALL,
        TICKET
    }

    /**
     * @param id of the survey, the call or the ticket
     * @param became what became of the survey, such as {@code answered} or {@code sent}, or why there was none
     */
    public record CsatContactView(
            @OneOf(BehindKind.class) String kind,
            long id,
            Instant at,
            @Nullable String ticket,
            @Nullable Long call,
            String subject,
            String became,
            @Nullable Integer rating,
            @Nullable Boolean solved,
            @Nullable Integer agentRating,
            String comment,
            @Nullable String agentName,
            String customerName) {}

    Page<CsatContactView> of(CsatScope asked, CountedContacts counted, PageRequest page) throws SQLException {
        return Page.of(
                list(asked, counted, page.after(), page.limit() + 1),
                page.limit(),
                contact -> new TimeCursor(contact.at(), contact.id()).text());
    }

    public List<CsatContactView> list(CsatScope asked, CountedContacts counted, Optional<TimeCursor> behind, int most)
            throws SQLException {
        TimeCursor after = behind.orElse(TimeCursor.BEHIND_ALL);
        if (counted.hungUp()) {
            return hungUp(asked, after, most);
        }
        if (counted.unsolved()) {
            return unsolved(asked, after, most);
        }
        List<CsatContactView> surveys = surveys(asked, counted, after, most);
        if (counted.counted() != Counted.NEVER_ASKED) {
            return surveys;
        }
        List<CsatContactView> all = new ArrayList<>(surveys);
        all.addAll(hungUp(asked, after, most));
        all.addAll(unsolved(asked, after, most));
        return all.stream()
                .sorted(Comparator.comparing(CsatContactView::at)
                        .thenComparing(CsatContactView::id)
                        .reversed())
                .limit(most)
                .toList();
    }

    private List<CsatContactView> hungUp(CsatScope asked, TimeCursor after, int most) throws SQLException {
        Optional<Narrowing> narrowing = Narrowing.calls(asked.only());
        return narrowing.isEmpty()
                ? List.of()
                : withoutSurvey(HUNG_UP, BehindKind.CALL, narrowing.get(), asked, after, most);
    }

    private List<CsatContactView> unsolved(CsatScope asked, TimeCursor after, int most) throws SQLException {
        Optional<Narrowing> narrowing = Narrowing.tickets(asked.only());
        return narrowing.isEmpty()
                ? List.of()
                : withoutSurvey(UNSOLVED, BehindKind.TICKET, narrowing.get(), asked, after, most);
    }

    private List<CsatContactView> withoutSurvey(
            String sql, BehindKind kind, Narrowing narrowing, CsatScope asked, TimeCursor after, int most)
            throws SQLException {
        List<Object> parameters = new ArrayList<>(List.of(asked.start(), asked.end(), after.at(), after.id()));
        parameters.addAll(narrowing.parameters());
        parameters.add(most);
        return statements.list(sql.formatted(narrowing.condition()), row -> read(kind, row), parameters.toArray());
    }

    private List<CsatContactView> surveys(CsatScope asked, CountedContacts counted, TimeCursor after, int most)
            throws SQLException {
        CsatScope meant = counted.scope(asked);
        List<Object> parameters = new ArrayList<>(meant.boundParameters());
        parameters.addAll(counted.parameters(clock.instant()));
        parameters.addAll(List.of(after.at(), after.id(), most));
        return statements.list(
                SURVEYS.formatted(meant.condition() + counted.condition()),
                row -> read(BehindKind.SURVEY, row),
                parameters.toArray());
    }

    private static CsatContactView read(BehindKind kind, ResultSet row) throws SQLException {
        @Nullable Long ticket = row.getObject(3, Long.class);
        return new CsatContactView(
                Words.of(kind),
                row.getLong(1),
                RowTime.instant(row, 2),
                ticket == null ? null : "T-" + ticket,
                row.getObject(4, Long.class),
                row.getString(5),
                row.getString(6),
                row.getObject(7, Integer.class),
                row.getObject(11, Boolean.class),
                row.getObject(12, Integer.class),
                row.getString(8),
                row.getString(9),
                row.getString(10));
    }
}
