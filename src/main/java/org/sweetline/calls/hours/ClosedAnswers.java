package org.sweetline.calls.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sweetline.calls.hours.Answer.Closed;
import org.sweetline.calls.hours.Answer.Reason;
import org.sweetline.calls.hours.opening.DayPlan;
import org.sweetline.web.Bilingual;

/** What is said to who calls while nobody is there: why, and when somebody is there again. */
final class ClosedAnswers {

    private ClosedAnswers() {}

    static Closed of(Team team, List<Bilingual> announced, Instant at) {
        DayPlan plan =
                team.timetable().on(LocalDate.ofInstant(at, team.timetable().zone()));
        Optional<Instant> opens = team.timetable().nextOpening(at);
        List<Bilingual> lines = new ArrayList<>();
        lines.add(team.spokenGreeting());
        lines.addAll(announced);
        lines.add(why(plan));
        opens.map(moment -> SpokenTime.of(moment, at, team.timetable().zone()))
                .ifPresent(moment -> lines.add(SpokenLines.line("closed.again", moment)));
        // Who never opens calls nobody back.
        boolean callback = team.callbackWhenClosed() && opens.isPresent();
        return new Closed(team, reason(plan), lines, team.voicemailWhenClosed(), callback, opens);
    }

    /** Who hides may leave a message; there is no number to call back. */
    static Closed toAnonymous(Team team) {
        List<Bilingual> lines = List.of(team.spokenGreeting(), SpokenLines.line("closed.anonymous"));
        return new Closed(team, Reason.ANONYMOUS, lines, true, false, Optional.empty());
    }

    private static Reason reason(DayPlan plan) {
        return switch (plan.reason()) {
            case WEEK -> Reason.HOURS;
            case HOLIDAY -> Reason.HOLIDAY;
            case SPECIAL_DAY -> Reason.SPECIAL_DAY;
        };
    }

    /** The day is named when it is off as a whole. */
    private static Bilingual why(DayPlan plan) {
        Bilingual name = new Bilingual(plan.en(), plan.ko());
        return plan.reason() == DayPlan.Reason.WEEK
                        || !name.hasWords()
                        || !plan.hours().isEmpty()
                ? SpokenLines.line("closed.hours")
                : SpokenLines.line("closed.day", name);
    }
}
