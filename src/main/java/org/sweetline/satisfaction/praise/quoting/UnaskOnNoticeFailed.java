package org.sweetline.satisfaction.praise.quoting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.events.Reaction;
import org.sweetline.notices.NoticeFailed;

/** A letter that came back asked nobody. */
@ApplicationScoped
class UnaskOnNoticeFailed implements Reaction<NoticeFailed> {

    private final QuoteFailures failures;

    @Inject
    UnaskOnNoticeFailed(QuoteFailures failures) {
        this.failures = failures;
    }

    @Override
    public String name() {
        return "unask for a quote on notice failed";
    }

    @Override
    public Class<NoticeFailed> event() {
        return NoticeFailed.class;
    }

    @Override
    public void react(NoticeFailed event) throws SQLException {
        if (event.purpose().equals(QuotePost.PURPOSE)) {
            failures.failed(Long.parseLong(event.about()), "the letter came back");
        }
    }
}
