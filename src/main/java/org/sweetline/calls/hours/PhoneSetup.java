package org.sweetline.calls.hours;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.web.Bilingual;

/** All that is set up, as it stood at one moment. */
record PhoneSetup(
        PhoneSettings settings,
        List<Team> teams,
        Optional<Menu> menu,
        List<Announcement> announcements,
        BlockedNumbers blocked) {

    /**
     * A text that is switched on, and from when to when it holds; without bounds it holds until it is switched off.
     *
     * @param since when it was switched on, or said otherwise
     */
    record Announcement(
            Bilingual text,
            @Nullable Instant from,
            @Nullable Instant until,
            Instant since) {

        Instant began() {
            return from != null && from.isAfter(since) ? from : since;
        }

        boolean holds(Instant at) {
            return (from == null || !at.isBefore(from)) && (until == null || at.isBefore(until));
        }
    }

    /** The team of the dialled number, else that of the settings, else the oldest. */
    Team teamFor(String dialled) {
        return teams.stream()
                .filter(team -> team.numbers().contains(dialled))
                .findFirst()
                .or(() -> team(settings.team()))
                .orElseGet(() -> teams.get(0));
    }

    Optional<Team> team(long id) {
        return teams.stream().filter(team -> team.id() == id).findFirst();
    }

    Answer answer(Team team, Instant at) {
        if (!team.timetable().isOpen(at)) {
            return ClosedAnswers.of(team, announced(at), at);
        }
        Optional<Bilingual> notice =
                settings.recordCalls() ? Optional.of(SpokenLines.line("recorded")) : Optional.empty();
        return new Answer.Open(team, team.spokenGreeting(), announced(at), notice, menu, settings.limits());
    }

    /** An option without a team of its own, or whose team is gone, stays with the caller's. */
    MenuChoice settled(MenuChoice choice, long own) {
        if (choice instanceof MenuChoice.ToLine line && team(line.team()).isEmpty()) {
            return new MenuChoice.ToLine(own, line.skill(), line.topic(), line.priority());
        }
        if (choice instanceof MenuChoice.Voicemail voicemail
                && team(voicemail.team()).isEmpty()) {
            return new MenuChoice.Voicemail(own, voicemail.topic());
        }
        return choice;
    }

    Instant newsUntil(Instant at) {
        return announcements.stream()
                .filter(text -> text.holds(at))
                .map(Announcement::began)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** What holds now and did not yet when the caller heard the rest. */
    List<Bilingual> news(Instant heard, Instant at) {
        return announcements.stream()
                .filter(announcement ->
                        announcement.holds(at) && announcement.began().isAfter(heard))
                .map(Announcement::text)
                .toList();
    }

    private List<Bilingual> announced(Instant at) {
        return announcements.stream()
                .filter(announcement -> announcement.holds(at))
                .map(Announcement::text)
                .toList();
    }
}
