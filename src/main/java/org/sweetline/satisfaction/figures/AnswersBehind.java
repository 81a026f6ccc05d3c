package org.sweetline.satisfaction.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.json.Json;
import org.sweetline.satisfaction.TeamDriverView;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;
import org.sweetline.web.Page;
import org.sweetline.web.PageRequest;
import org.sweetline.web.TimeCursor;

/** The answers behind a number, the newest contact first. */
@ApplicationScoped
public class AnswersBehind {

    private static final String LIST = """
            select s.id, s.ticket_id, s.call_id, s.contact_at, a.answered_at, a.rating, a.solved, a.agent_rating, a.comment,
                a.drivers, s.channel, s.language, g.id, g.name, c.id, coalesce(c.name, ''), a.edited_at, s.surge_id,
                a.staff_id is not null, a.our_place, a.earlier,
                a.team_driver, a.team_reason, coalesce(t.name, ''), a.team_at
            from survey s join survey_answer a on a.survey_id = s.id left join account g on g.id = s.agent_id
            left join customer c on c.id = s.customer_id left join account t on t.id = a.team_account_id
            where s.contact_at >= ? and s.contact_at < ? %s %s %s
            order by s.contact_at desc, s.id desc limit ?
            """;
    private static final String BEHIND = " and (s.contact_at, s.id) < (?, ?)";

    private final Statements statements;

    @Inject
    AnswersBehind(Statements statements) {
        this.statements = statements;
    }

    /** Which answers. */
    public enum Wanted {
        ALL(""),
        SATISFIED("and a.rating >= 4"),
        DISSATISFIED("and a.rating <= 3"),
        COMMENTED("and a.comment <> ''");

        private final String condition;

        Wanted(String condition) {
            this.condition = condition;
        }
    }

    /**
     * @param surge in which the contact came
     * @param teamDriver what the team says spoilt it; null as long as nobody did
     * @param earlier what they answered before they changed it, the oldest first
     * @param byStaff it was sent from a browser in which one of us was signed in, and counts for no award
     * @param fromOurPlace it was sent from where one of us had worked in the week before
     */
    public record AnswerView(
            long survey,
            @Nullable String ticket,
            @Nullable Long call,
            Instant contactAt,
            Instant answeredAt,
            @Nullable Instant editedAt,
            int rating,
            @Nullable Boolean solved,
            @Nullable Integer agentRating,
            String comment,
            List<String> drivers,
            String channel,
            String language,
            @Nullable Long agent,
            @Nullable String agentName,
            @Nullable String customer,
            String customerName,
            @Nullable Long surge,
            boolean byStaff,
            boolean fromOurPlace,
            @Nullable TeamDriverView teamDriver,
            List<EarlierAnswerView> earlier) {}

    /** What is null was not answered, or not kept yet at that time. */
    public record EarlierAnswerView(
            int rating,
            @Nullable Boolean solved,
            @Nullable Integer agentRating,
            String comment,
            List<String> drivers,
            @Nullable Boolean mayQuote,
            Instant at) {

        public EarlierAnswerView {
            // Once only ratings and words were kept.
            drivers = drivers == null ? List.of() : drivers;
        }
    }

    Page<AnswerView> of(CsatScope asked, Wanted wanted, PageRequest page) throws SQLException {
        return Page.of(
                list(asked, wanted, page),
                page.limit(),
                answer -> new TimeCursor(answer.contactAt(), answer.survey()).text());
    }

    /** One more than the page holds, if there are more. */
    public List<AnswerView> list(CsatScope asked, Wanted wanted, PageRequest page) throws SQLException {
        List<Object> parameters = asked.boundParameters();
        Optional<TimeCursor> after = page.after();
        after.ifPresent(cursor -> parameters.addAll(List.of(cursor.at(), cursor.id())));
        parameters.add(page.limit() + 1);
        String sql = LIST.formatted(asked.condition(), wanted.condition, after.isPresent() ? BEHIND : "");
        return new ArrayList<>(statements.list(sql, AnswersBehind::read, parameters.toArray()));
    }

    private static AnswerView read(ResultSet row) throws SQLException {
        return new AnswerView(
                row.getLong(1),
                numbered("T-", row.getObject(2, Long.class)),
                row.getObject(3, Long.class),
                RowTime.instant(row, 4),
                RowTime.instant(row, 5),
                RowTime.nullable(row, 17),
                row.getInt(6),
                row.getObject(7, Boolean.class),
                row.getObject(8, Integer.class),
                row.getString(9),
                drivers(row.getString(10)),
                row.getString(11),
                row.getString(12),
                row.getObject(13, Long.class),
                row.getString(14),
                numbered("C-", row.getObject(15, Long.class)),
                row.getString(16),
                row.getObject(18, Long.class),
                row.getBoolean(19),
                row.getBoolean(20),
                teamDriver(row),
                List.of(Json.read(row.getString(21), EarlierAnswerView[].class)));
    }

    private static @Nullable TeamDriverView teamDriver(ResultSet row) throws SQLException {
        return row.getString(22).isEmpty()
                ? null
                : new TeamDriverView(row.getString(22), row.getString(23), row.getString(24), RowTime.instant(row, 25));
    }

    private static List<String> drivers(String named) {
        return named.isEmpty() ? List.of() : List.of(named.split(",", -1));
    }

    private static @Nullable String numbered(String prefix, @Nullable Long id) {
        return id == null ? null : prefix + id;
    }
}
