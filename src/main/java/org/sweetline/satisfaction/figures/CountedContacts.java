package org.sweetline.satisfaction.figures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.web.Words;

/**
 * Which contacts a number counts.
 *
 * @param word the driver that was named, or why nobody was asked, as the API writes it; "" where there is none
 * @param peak the hours in question; null without any
 */
public record CountedContacts(
        Counted counted, String word, @Nullable Hours peak) {

    /** Some hours, or all but those and other peaks: what a peak is held against. */
    public record Hours(Instant from, Instant until, boolean within) {}

    /** What a number counts of the survey s. */
    public enum Counted {
        ANSWERED(" and s.rating is not null"),
        SATISFIED(" and s.rating >= 4"),
        /** Who said whether it is solved. */
        TOLD_SOLVED(" and x.solved is not null"),
        /** Who said how the agent was. */
        RATED_AGENT(" and x.agent_rating is not null"),
        ASKED(" and s.state in ('SENT', 'OPENED', 'ANSWERED', 'EXPIRED')"),
        ARRIVING(" and (s.state = 'QUEUED' or s.state in ('SENT', 'OPENED')"
                + " and floor(extract(epoch from coalesce(s.sent_at, s.made_at)) / 3600) > ?)"),
        CLICKED(" and s.state in ('OPENED', 'EXPIRED') and exists ("
                + "select from survey_click k where k.survey_id = s.id and not k.by_machine)"),
        DRIVER(" and s.rating <= 3 and ? = any (string_to_array(x.drivers, ','))"),
        /** What the team says spoilt it. */
        TEAM_DRIVER(" and s.rating <= 3 and x.team_driver = ?"),
        /** For whatever reason. */
        NEVER_ASKED(" and s.state in ('SUPPRESSED', 'BOUNCED', 'VOIDED', 'QUEUED')"),
        NOT_ASKED(" and s.state in ('SUPPRESSED', 'BOUNCED', 'VOIDED', 'QUEUED')"
                + " and case when s.state = 'SUPPRESSED' then s.suppressed else s.state end = ?");

        private final String condition;

        Counted(String condition) {
            this.condition = condition;
        }
    }

    public CountedContacts(Counted counted, String word) {
        this(counted, word, null);
    }

    boolean hungUp() {
        return counted == Counted.NOT_ASKED && word.equals("hung-up");
    }

    boolean unsolved() {
        return counted == Counted.NOT_ASKED && word.equals("unsolved");
    }

    CsatScope scope(CsatScope asked) {
        return peak == null || peak.within() ? asked : asked.withoutPeaks();
    }

    /** Begins with "and". */
    String condition() {
        String inHours = peak == null
                ? ""
                : peak.within()
                        ? " and s.contact_at >= ? and s.contact_at < ?"
                        : " and not (s.contact_at >= ? and s.contact_at < ?)";
        return counted.condition + inHours;
    }

    List<Object> parameters(Instant now) {
        List<Object> parameters = new ArrayList<>();
        switch (counted) {
            case ARRIVING -> parameters.add(SurveyOutcome.lastHourGivenUp(now));
            case DRIVER, TEAM_DRIVER -> parameters.add(word);
            case NOT_ASKED -> parameters.add(Words.name(word));
            case ANSWERED, SATISFIED, TOLD_SOLVED, RATED_AGENT, ASKED, CLICKED, NEVER_ASKED -> {}
        }
        if (peak != null) {
            parameters.addAll(List.of(peak.from(), peak.until()));
        }
        return parameters;
    }
}
