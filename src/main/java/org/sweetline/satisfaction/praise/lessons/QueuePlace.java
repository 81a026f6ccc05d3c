package org.sweetline.satisfaction.praise.lessons;

import java.util.Comparator;
import java.util.Set;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.praise.PraiseSource;
import org.sweetline.web.Words;

/**
 * A place in the list of what waits: the likelier comes first, of equally likely ones the younger. What somebody of the team
 * wrote down or marked is taken at their word, whatever the rules say of it.
 */
record QueuePlace(double likelihood, long id) implements Comparable<QueuePlace> {

    private static final Set<String> BY_A_PERSON = Set.of(Words.of(PraiseSource.LOGGED), Words.of(PraiseSource.CHOSEN));
    private static final Comparator<QueuePlace> ORDER = Comparator.comparingDouble(QueuePlace::likelihood)
            .thenComparingLong(QueuePlace::id)
            .reversed();

    static QueuePlace of(QueuedPraiseView queued) {
        boolean told = BY_A_PERSON.contains(queued.praise().source());
        return new QueuePlace(told ? 1 : queued.likelihood(), queued.praise().id());
    }

    static QueuePlace parse(String text) {
        int between = text.indexOf('_');
        try {
            return new QueuePlace(
                    Double.parseDouble(text.substring(0, Math.max(0, between))),
                    Long.parseLong(text.substring(between + 1)));
        } catch (NumberFormatException e) {
            throw ProblemException.invalid("after", "must be the next of the page before");
        }
    }

    String text() {
        return likelihood + "_" + id;
    }

    @Override
    public int compareTo(QueuePlace other) {
        return ORDER.compare(this, other);
    }
}
