package org.sweetline.returns.labels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.ReturnState;
import org.sweetline.returns.pages.ReturnSheet;
import org.sweetline.returns.pages.ReturnView;
import org.sweetline.web.Words;
import org.sweetline.web.pages.PageLanguage;

/** Has labels made. No transaction is open while a carrier is asked. */
@ApplicationScoped
public class LabelDesk {

    private static final Set<ReturnState> AWAITED = Set.of(
            ReturnState.AUTHORIZED,
            ReturnState.PARTIALLY_AUTHORIZED,
            ReturnState.IN_TRANSIT,
            ReturnState.PARTIALLY_RECEIVED);

    private final LabelMaker maker;
    private final LabelBook book;
    private final ParcelSlips slips;
    private final ReturnSheet sheet;
    private final Clock clock;

    @Inject
    LabelDesk(LabelMaker maker, LabelBook book, ParcelSlips slips, ReturnSheet sheet, Clock clock) {
        this.maker = maker;
        this.book = book;
        this.slips = slips;
        this.sheet = sheet;
        this.clock = clock;
    }

    /** The return's label, made now if there is none; empty when nothing is to be sent. */
    public Optional<Label> issue(ReturnNumber number) throws SQLException {
        ReturnView view = sheet.get(number, false);
        if (!awaits(view)) {
            return Optional.empty();
        }
        book.letGoOfSpent(number, clock.instant());
        Optional<Label> known = book.valid(number);
        return known.isPresent() ? known : Optional.of(make(number, view));
    }

    /** What is printed; throws NOTHING_TO_SEND when there is nothing to send. */
    public byte[] paper(ReturnNumber number, PageLanguage language) throws SQLException {
        Label label = issue(number)
                .orElseThrow(() ->
                        new ProblemException(LabelProblem.NOTHING_TO_SEND, "Nothing of " + number + " is to be sent."));
        return maker.paper(slips.of(number, sheet.get(number, false), language), label.tracking());
    }

    private Label make(ReturnNumber number, ReturnView view) throws SQLException {
        LabelMaker.MadeLabel made = maker.make(slips.of(number, view, PageLanguage.EN));
        return book.keep(new Label(
                number,
                maker.carrier(),
                made.tracking(),
                made.cost(),
                view.currency(),
                slips.payer(view),
                clock.instant(),
                null,
                null,
                null,
                ""));
    }

    private static boolean awaits(ReturnView view) {
        return AWAITED.contains(Words.parse(ReturnState.class, "state", view.state()))
                && view.items().stream().anyMatch(ParcelSlips::isSent);
    }
}
