package org.sweetline.calls.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sweetline.calls.hours.BlockedNumbers.BlockedNumber;
import org.sweetline.problem.ProblemException;
import org.sweetline.web.Bilingual;

/**
 * Says what a call is to meet. Answers from memory, at most a second behind what was set up; only a blocked caller costs
 * a statement, which counts them.
 */
@ApplicationScoped
public class Reception {

    private final PhoneSetups setups;
    private final PhoneSetupReader reader;
    private final BlockedHits hits;

    @Inject
    Reception(PhoneSetups setups, PhoneSetupReader reader, BlockedHits hits) {
        this.reader = reader;
        this.setups = setups;
        this.hits = hits;
    }

    /**
     * Who calls.
     *
     * @param number as we know it, "" when it is hidden or none: an extension, an address
     * @param said as the network names them
     */
    public record Caller(String number, String said) {
        boolean hides() {
            return number.isEmpty();
        }

        private String named() {
            return hides() ? said : number;
        }
    }

    /** Asked once for each new call: a blocked caller is counted each time. */
    public Answer receive(Caller caller, String dialled, Instant at) throws SQLException {
        PhoneSetup setup = setups.current();
        Optional<BlockedNumber> blocked = setup.blocked().matching(caller.named(), at);
        if (blocked.isPresent()) {
            hits.count(blocked.get(), at);
            return new Answer.Blocked(blocked.get().reason());
        }
        Team team = setup.teamFor(dialled);
        return caller.hides() && setup.settings().anonymousCallers() == AnonymousCallers.VOICEMAIL_ONLY
                ? ClosedAnswers.toAnonymous(team)
                : setup.answer(team, at);
    }

    /** What a caller who is already in meets at this team; a team that is gone is answered for by that of the settings. */
    public Answer answer(long team, Instant at) throws SQLException {
        PhoneSetup setup = setups.current();
        return setup.answer(setup.team(team).orElseGet(() -> setup.teamFor("")), at);
    }

    /**
     * Where the digits lead that a caller of this team pressed; none at all is the menu's default. Empty when they lead
     * nowhere: the menu is read again.
     */
    public Optional<MenuChoice> choose(long team, String digits) throws SQLException {
        PhoneSetup setup = setups.current();
        return setup.menu()
                .map(menu -> menu.choose(digits, team))
                .orElse(Optional.of(new MenuChoice.ToLine(team, "", "", 0)))
                .map(choice -> setup.settled(choice, team));
    }

    /** As {@link #answer}, of what is stored this very moment: for people who have just changed it. */
    public Answer rehearse(long team, Instant at) throws SQLException {
        PhoneSetup setup = reader.read();
        Team wanted = setup.team(team)
                .orElseThrow(() -> new ProblemException(HoursProblem.NO_SUCH_TEAM, "There is no team " + team + "."));
        return setup.answer(wanted, at);
    }

    /** The numbers that lead to a team of their own. */
    public List<String> numbers() throws SQLException {
        return setups.current().teams().stream()
                .flatMap(team -> team.numbers().stream())
                .toList();
    }

    /** What was announced since the caller last heard, for those who wait: an incident is found out while they do. */
    public List<Bilingual> news(Instant heard, Instant at) throws SQLException {
        return setups.current().news(heard, at);
    }

    /** When the latest of what is announced began to be; long ago when nothing is. Asked for before the announcements, never after. */
    public Instant newsUntil(Instant at) throws SQLException {
        return setups.current().newsUntil(at);
    }

    /** How long the line of any team may get. */
    public QueueLimits limits() throws SQLException {
        return setups.current().settings().limits();
    }

    public PhoneSettings settings() throws SQLException {
        return setups.current().settings();
    }
}
