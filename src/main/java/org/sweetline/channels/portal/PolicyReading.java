package org.sweetline.channels.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.sweetline.returns.policy.PolicyBook;
import org.sweetline.returns.policy.PolicyVersion;
import org.sweetline.web.pages.PageLanguage;

/** The policy in force as customers read it: the sentences that stand beside its rules. */
@ApplicationScoped
class PolicyReading {

    /** What everybody wants to know before they ask. */
    private static final Set<String> FIRST = Set.of("window", "labels", "fees", "limits");

    private final PolicyBook book;
    private final Clock clock;

    @Inject
    PolicyReading(PolicyBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** @param key what the sentence is about */
    record Part(String key, String text) {}

    /** @param all in the policy's order */
    record Terms(int version, Instant since, List<Part> all) {

        /** Public for the template, as is the other. */
        public List<Part> first() {
            return all.stream().filter(part -> FIRST.contains(part.key())).toList();
        }

        public List<Part> more() {
            return all.stream().filter(part -> !FIRST.contains(part.key())).toList();
        }
    }

    Terms inForce(PageLanguage language) throws SQLException {
        PolicyVersion version = book.versionAt(clock.instant());
        List<Part> parts = version.terms().parts().entrySet().stream()
                .map(part -> new Part(part.getKey(), PolicyWords.spoken(part.getValue(), language)))
                .toList();
        Instant since = version.madeAt().isAfter(version.effectiveFrom()) ? version.madeAt() : version.effectiveFrom();
        return new Terms(version.version(), since, parts);
    }
}
