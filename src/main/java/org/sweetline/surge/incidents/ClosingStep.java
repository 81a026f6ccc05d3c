package org.sweetline.surge.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sweetline.schema.Statements;
import org.sweetline.surge.incidents.AnswerWays.Way;
import org.sweetline.surge.incidents.DueAnswers.Due;
import org.sweetline.surge.incidents.DueClosings.Closing;
import org.sweetline.surge.incidents.DueClosings.Place;
import org.sweetline.tickets.TicketDesk;
import org.sweetline.tickets.TicketDesk.Edit;

/** Ends one ticket of a resolved incident: its customer is told, and it is solved where nothing new was said. */
@ApplicationScoped
class ClosingStep {

    private static final String LATER =
            "update incident_ticket set closing_due_at = ? where incident_id = ? and ticket_id = ?";
    private static final String LETTER = """
            update incident_ticket set letter = ?, letter_at = ?, letter_because = ? where incident_id = ? and ticket_id = ?
            """;
    private static final String SKIP = """
            update incident_ticket set letter_because = case when letter = 'WAITING' then ? else letter_because end,
                letter_at = case when letter = 'WAITING' then ? else letter_at end,
                letter = case when letter = 'WAITING' then 'SKIPPED' else letter end,
                solving = case when solving = 'WAITING' then 'LEFT' else solving end
            where incident_id = ? and ticket_id = ?
            """;
    private static final String SOLVING =
            "update incident_ticket set solving = ? where incident_id = ? and ticket_id = ?";

    private final Statements statements;
    private final DueClosings closings;
    private final AnswerWays ways;
    private final Strangers strangers;
    private final TicketDesk desk;
    private final Clock clock;

    @Inject
    ClosingStep(
            Statements statements,
            DueClosings closings,
            AnswerWays ways,
            Strangers strangers,
            TicketDesk desk,
            Clock clock) {
        this.statements = statements;
        this.closings = closings;
        this.ways = ways;
        this.strangers = strangers;
        this.desk = desk;
        this.clock = clock;
    }

    List<Place> due(int limit) throws SQLException {
        return closings.at(clock.instant(), limit);
    }

    /** What waits for the morning, or for a person, is not solved before. */
    @Transactional(rollbackOn = Exception.class)
    void close(Place place) throws SQLException {
        statements.first(AnswerStep.ALONE, row -> true);
        Optional<Closing> taken = closings.take(place);
        if (taken.isEmpty()) {
            return;
        }
        Closing closing = taken.get();
        String letter = closing.letter() ? tell(place, closing.due()) : "";
        boolean waits = letter.equals("WAITING") || letter.equals("HELD");
        if (closing.solves() && !waits) {
            boolean told = closing.told() || closing.due().past().equals("told-already");
            solve(place, closing, told || letter.equals("SENT"));
        }
    }

    /** One that can't be ended must not keep the others from it. */
    @Transactional(rollbackOn = Exception.class)
    void skip(Place place, String because) throws SQLException {
        statements.change(
                SKIP, because, clock.instant(), place.incident(), place.ticket().id());
    }

    private String tell(Place place, Due due) throws SQLException {
        Way way = due.past().isEmpty() ? ways.of(due.reach()) : Way.NONE;
        if (way == Way.NONE) {
            return letter(place, "SKIPPED", due.past().isEmpty() ? "no-address" : due.past());
        }
        Instant from = ways.from(way, clock.instant());
        if (from.isAfter(clock.instant())) {
            statements.change(LATER, from, place.incident(), place.ticket().id());
            return "WAITING";
        }
        if (way == Way.MAIL && strangers.hold(place.ticket().id(), due)) {
            return letter(place, "HELD", "strangers");
        }
        ways.send(way, due.reach(), place.ticket(), due.text().in(due.language()), due.author());
        return letter(place, "SENT", "");
    }

    /** What a colleague has solved meanwhile is not solved with it. */
    private void solve(Place place, Closing closing, boolean told) throws SQLException {
        Due due = closing.due();
        if (due.past().equals("solved")) {
            solving(place, "");
            return;
        }
        boolean ends = told && !closing.saidMore() && !due.past().equals("open-again");
        if (ends) {
            desk.close(new Edit(
                    place.ticket(), due.author().account(), due.author().name(), Optional.empty()));
        }
        solving(place, ends ? "SOLVED" : "LEFT");
    }

    private String letter(Place place, String state, String because) throws SQLException {
        statements.change(
                LETTER,
                state,
                clock.instant(),
                because,
                place.incident(),
                place.ticket().id());
        return state;
    }

    private void solving(Place place, String state) throws SQLException {
        statements.change(SOLVING, state, place.incident(), place.ticket().id());
    }
}
