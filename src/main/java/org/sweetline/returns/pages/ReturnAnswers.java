package org.sweetline.returns.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.Actor;
import org.sweetline.returns.AppealDesk;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.ReturnProblem;
import org.sweetline.returns.pages.ReturnSheet.Reader;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.web.Asked;

/** Answers a step with the return as it is afterwards, or as it is instead when somebody else was faster. */
@ApplicationScoped
class ReturnAnswers {

    private final ReturnSheet sheet;
    private final AppealDesk appeals;
    private final CurrentAccount current;

    @Inject
    ReturnAnswers(ReturnSheet sheet, AppealDesk appeals, CurrentAccount current) {
        this.sheet = sheet;
        this.appeals = appeals;
        this.current = current;
    }

    /** What is done to a return. */
    interface Command {
        void run(Actor by) throws SQLException;
    }

    ReturnView after(ReturnNumber number, Command command) throws SQLException {
        try {
            command.run(actor(null));
        } catch (ProblemException problem) {
            throw problem.type() == ReturnProblem.CHANGED_MEANWHILE ? problem.with("current", of(number)) : problem;
        }
        return of(number);
    }

    ReturnView of(ReturnNumber number) throws SQLException {
        boolean decides = seesRisk();
        return sheet.get(number, new Reader(decides, decides && appeals.mayJudge(number, current.id())));
    }

    Actor actor(@Nullable String requestKey) {
        return Actor.person(current.id(), current.name(), Asked.requestKey(requestKey));
    }

    /** What an assessment says is for whoever decides. */
    boolean seesRisk() {
        return current.signedIn().permissions().contains(Permission.DECIDE_RETURNS);
    }

    static <T> T said(String field, @Nullable T value) {
        if (value == null) {
            throw ProblemException.invalid(field, "is missing");
        }
        return value;
    }

    static Optional<Long> version(@Nullable Long asked) {
        if (asked == null) {
            throw ProblemException.invalid("version", "is missing; it is the one that you saw");
        }
        return Optional.of(asked);
    }
}
