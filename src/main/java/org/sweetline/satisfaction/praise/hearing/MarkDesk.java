package org.sweetline.satisfaction.praise.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.praise.PraiseDesk;
import org.sweetline.satisfaction.praise.PraiseDesk.Judging;
import org.sweetline.satisfaction.praise.PraiseProblem;
import org.sweetline.satisfaction.praise.PraiseState;
import org.sweetline.satisfaction.praise.PraiseTrail;
import org.sweetline.satisfaction.praise.Stretch;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.tickets.TicketNumber;

/**
 * Where people mark what the rules did not hear. Whoever judges kind words confirms by marking, unless they are about
 * themselves or they wrote them down; of everybody else it is a suggestion.
 */
@ApplicationScoped
public class MarkDesk {

    private static final String MARKED = "marked";

    private final Remarks remarks;
    private final Hearing hearing;
    private final MarkRows rows;
    private final PraiseDesk desk;
    private final PraiseTrail trail;

    @Inject
    MarkDesk(Remarks remarks, Hearing hearing, MarkRows rows, PraiseDesk desk, PraiseTrail trail) {
        this.remarks = remarks;
        this.hearing = hearing;
        this.rows = rows;
        this.desk = desk;
        this.trail = trail;
    }

    /**
     * @param quote the words, as the customer said them
     * @param start where they stand in what was said; null for the first place
     * @param agent whom they are about
     */
    public record Marking(
            long entry, String quote, @Nullable Integer start, long agent) {}

    /** The same words for the same colleague are marked once. */
    @Transactional(rollbackOn = Throwable.class)
    public long mark(TicketNumber ticket, Marking marking, CurrentAccount by) throws SQLException {
        rows.requireColleague(marking.agent());
        Remark remark = remarks.toMark(marking.entry()).stream()
                .filter(said -> said.ticket() != null && said.ticket() == ticket.id())
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        PraiseProblem.NO_CUSTOMERS_WORDS, "Only what a customer said can be marked as kind words."));
        Stretch place = place(remark.text(), marking);
        Heard heard = hearing.marked(remark, place.start(), place.end(), marking.agent());
        Optional<Long> known = rows.find(heard.key());
        long praise = known.isPresent() ? known.get() : rows.add(heard);
        if (known.isEmpty()) {
            trail.add(praise, by, MARKED, "from %d to %d".formatted(place.start(), place.end()));
        }
        boolean third = marking.agent() != by.id() && !desk.hasWritten(praise, by.id());
        if (judges(by) && third && rows.isUnjudged(praise)) {
            desk.judge(new Judging(praise, by, Optional.empty()), PraiseState.CONFIRMED);
        }
        return praise;
    }

    /** As if it had never been marked, but for the audit trail. */
    @Transactional(rollbackOn = Throwable.class)
    public void unmark(long praise, CurrentAccount by) throws SQLException {
        MarkRows.Mark mark = rows.hold(praise)
                .orElseThrow(() ->
                        new ProblemException(PraiseProblem.NO_SUCH_PRAISE, "Nobody marked the words " + praise + "."));
        if (mark.by() != by.id() && !judges(by)) {
            throw new ProblemException(PraiseProblem.NOT_YOUR_MARK, "Ask whoever marked them, or a manager.");
        }
        if (mark.judgedBy() != null && mark.judgedBy() != by.id()) {
            throw new ProblemException(PraiseProblem.CHANGED_MEANWHILE, "Somebody judged them; look again.");
        }
        trail.add(praise, by, "mark taken back", "");
        rows.remove(praise);
    }

    private static boolean judges(CurrentAccount by) {
        return by.role().permissions().contains(Permission.JUDGE_PRAISE);
    }

    private static Stretch place(String text, Marking marking) {
        Integer start = marking.start();
        if (start != null && start >= 0 && text.startsWith(marking.quote(), start)) {
            return new Stretch(start, start + marking.quote().length());
        }
        return Stretch.of(text, marking.quote());
    }
}
