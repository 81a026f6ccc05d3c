package org.sweetline.calls.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.hours.opening.Timetable;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.events.NotYet;
import org.sweetline.events.Reaction;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.tickets.texts.TextDesk;
import org.sweetline.tickets.texts.TextPurpose;
import org.sweetline.tickets.texts.WantedText;

/**
 * Whom nobody called in time is told so by text, by day and where they take texts; whom we called in vain has seen that. Not who
 * was reached meanwhile, or is to be called once more.
 */
@ApplicationScoped
class TellOnPromiseBroken implements Reaction<PromiseBroken> {

    private static final String ENGLISH =
            "We promised to call you back and did not get to it in time. We are sorry. You are"
                    + " still on our list; if you would rather not wait, answer this text or call us again.";
    private static final String KOREAN =
            "다시 전화드리기로 하고 제때 드리지 못해 죄송합니다. 아직 연락드릴 분으로 적어 두고 있습니다. 기다리기 어려우시면 이 문자에 답장하시거나 다시 전화해 주세요.";

    private static final String WAITING = """
            select b.number, b.customer_id, coalesce(b.ticket_id, p.ticket_id), b.team_id, b.language
            from callback b join missed_caller m on m.id = b.missed_id
            left join desk_call d on d.id = b.call_id
            left join phone_call p on p.sid = d.sid
            where b.id = ? and b.state = 'EXPIRED' and m.reached_at is null and not exists (
                select 1 from callback n where n.ended_at is null and (n.number = b.number or n.customer_id = m.customer_id))
            """;

    private final Statements statements;
    private final TeamHours hours;
    private final DialConfig config;
    private final TextDesk texts;
    private final Clock clock;

    @Inject
    TellOnPromiseBroken(Statements statements, TeamHours hours, DialConfig config, TextDesk texts, Clock clock) {
        this.statements = statements;
        this.hours = hours;
        this.config = config;
        this.texts = texts;
        this.clock = clock;
    }

    private record Waiting(
            String number,
            @Nullable Long customer,
            @Nullable Long ticket,
            @Nullable Long team,
            String language) {}

    @Override
    public String name() {
        return "tell on promise broken";
    }

    @Override
    public Class<PromiseBroken> event() {
        return PromiseBroken.class;
    }

    @Override
    public void react(PromiseBroken event) throws SQLException, NotYet {
        Optional<Waiting> waiting = statements.first(WAITING, TellOnPromiseBroken::waiting, event.callback());
        if (waiting.isPresent()) {
            byDay(waiting.get());
            tell(event.callback(), waiting.get());
        }
    }

    private void byDay(Waiting waiting) throws SQLException, NotYet {
        Instant now = clock.instant();
        TwoClocks clocks = TwoClocks.of(
                        waiting.number(),
                        Timetable.always(hours.of(waiting.team()).zone()))
                .with(config.day(), Instant.EPOCH);
        Optional<Instant> day = CallTime.first(Window.NOW, now, now, clocks).map(CallTime::from);
        if (day.filter(now::isBefore).isPresent()) {
            throw new NotYet("It is night where they are", day.get());
        }
    }

    private void tell(long callback, Waiting waiting) throws SQLException {
        Optional<PhoneNumber> number = PhoneNumber.parse(waiting.number(), config.home());
        if (number.isPresent()) {
            texts.send(new WantedText(
                    "callback-" + callback,
                    number.get(),
                    waiting.language().equals("ko") ? KOREAN : ENGLISH,
                    TextPurpose.CALLBACK,
                    Optional.ofNullable(waiting.customer()),
                    Optional.ofNullable(waiting.ticket()).map(TicketNumber::new)));
        }
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                row.getString(1),
                row.getObject(2, Long.class),
                row.getObject(3, Long.class),
                row.getObject(4, Long.class),
                row.getString(5));
    }
}
