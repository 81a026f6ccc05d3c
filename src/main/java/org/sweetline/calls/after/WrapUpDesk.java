package org.sweetline.calls.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import org.sweetline.calls.AgentPhone;
import org.sweetline.calls.AgentPhones;
import org.sweetline.calls.Call;
import org.sweetline.calls.CallProblem;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;

/** Where an agent writes down what a call was about, and is free again. */
@ApplicationScoped
public class WrapUpDesk {
    private static final String WRITE = """
            insert into call_wrap_up as known (call_id, account_id, topic, disposition, note, follow_up_at, written_at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (call_id, account_id) do update set topic = excluded.topic, disposition = excluded.disposition,
                note = excluded.note, follow_up_at = excluded.follow_up_at, written_at = excluded.written_at,
                followed_up_at = case when known.follow_up_at is not distinct from excluded.follow_up_at
                    then known.followed_up_at end,
                version = known.version + 1
            returning version
            """;
    private static final String PRAISE = """
            insert into call_praise (call_id, agent_id, words, at) values (?, ?, ?, ?)
            on conflict (call_id, agent_id) do update set words = excluded.words
            """;
    private static final String NO_PRAISE = "delete from call_praise where call_id = ? and agent_id = ?";

    private final Statements statements;
    private final WrapUps wrapUps;
    private final AgentPhones phones;
    private final WrapUpTelling telling;
    private final Clock clock;

    @Inject
    WrapUpDesk(Statements statements, WrapUps wrapUps, AgentPhones phones, WrapUpTelling telling, Clock clock) {
        this.statements = statements;
        this.wrapUps = wrapUps;
        this.phones = phones;
        this.telling = telling;
        this.clock = clock;
    }

    /** For whoever talked in the call; a supervisor may write about any. */
    @Transactional(rollbackOn = Throwable.class)
    public void write(long number, WrapUpView wrapUp, CurrentAccount by) throws SQLException {
        Call call = telling.call(number);
        requireTalked(call, by);
        WrapUpView before = wrapUps.of(number, by.id());
        telling.requireChosen(wrapUp, before);
        long version = statements.number(
                WRITE,
                number,
                by.id(),
                wrapUp.topic(),
                wrapUp.disposition(),
                wrapUp.note(),
                wrapUp.followUpAt(),
                clock.instant());
        praise(number, by.id(), wrapUp);
        telling.isAbout(call, wrapUps.topicOf(number));
        telling.tell(
                call,
                by.id(),
                version,
                !wrapUp.note().isEmpty() && !wrapUp.note().equals(before.note()));
        freeAgain(number, by.id());
    }

    private void requireTalked(Call call, CurrentAccount by) throws SQLException {
        boolean may =
                by.role().permissions().contains(Permission.SUPERVISE_CALLS) || wrapUps.hasTalked(call.id(), by.id());
        if (!may) {
            throw new ProblemException(CallProblem.NOT_YOUR_CALL, "You have not talked in call " + call.id() + ".");
        }
    }

    private void praise(long call, long agent, WrapUpView wrapUp) throws SQLException {
        if (wrapUp.praised()) {
            statements.change(PRAISE, call, agent, wrapUp.praise(), clock.instant());
        } else {
            statements.change(NO_PRAISE, call, agent);
        }
    }

    private void freeAgain(long call, long account) {
        boolean wrapping = phones.find(account)
                .filter(phone -> phone.state() == AgentPhone.State.WRAP_UP)
                .filter(phone -> phone.call() != null && phone.call() == call)
                .isPresent();
        if (wrapping) {
            phones.release(account);
        }
    }
}
