package org.sweetline.satisfaction.praise.quoting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.notices.Departure;
import org.sweetline.notices.NoticeOwner;
import org.sweetline.satisfaction.praise.QuotePermission;
import org.sweetline.schema.Statements;

/** Whether a letter that waited for a mail server still leaves: not once the words, their customer or their wish are others. */
@ApplicationScoped
class QuoteDeparture implements NoticeOwner {

    private static final String ASKED =
            " join quote_letter w on w.praise_id = p.id where w.id = ? and w.quote = p.quote and w.failed_at is null"
                    + " and living_customer(w.customer_id) = c.id for update of p, w";
    private static final String DEPARTED = "update quote_letter set sent_at = ?, expires_at = ? where id = ?";

    private final Statements statements;
    private final QuoteFailures failures;

    @Inject
    QuoteDeparture(Statements statements, QuoteFailures failures) {
        this.statements = statements;
        this.failures = failures;
    }

    @Override
    public String purpose() {
        return QuotePost.PURPOSE;
    }

    @Override
    public Departure departure(String about) throws SQLException {
        long letter = Long.parseLong(about);
        @Nullable String against = against(letter);
        if (against == null) {
            return new Departure.Now();
        }
        failures.failed(letter, "the letter did not leave");
        return new Departure.Never(against);
    }

    private @Nullable String against(long letter) throws SQLException {
        Optional<Askable> found = statements.first(Askable.COLUMNS + ASKED, Askable::read, letter);
        if (found.isEmpty() || found.get().permission() != QuotePermission.ASKED) {
            return "Nobody is asked about these words any more.";
        }
        Askable asked = found.get();
        Optional<QuoteObstacle> obstacle =
                asked.confirmed() ? asked.obstacleOfTheCustomer() : Optional.of(QuoteObstacle.NOT_CONFIRMED);
        return obstacle.map(QuoteObstacle::reason).orElse(null);
    }

    @Override
    public void departed(String about, Instant at) throws SQLException {
        statements.change(DEPARTED, at, at.plus(QuoteAskingDesk.VALID), Long.parseLong(about));
    }
}
