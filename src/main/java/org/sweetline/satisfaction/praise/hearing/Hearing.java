package org.sweetline.satisfaction.praise.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.satisfaction.praise.PraiseSource;
import org.sweetline.satisfaction.praise.RosterBook;
import org.sweetline.satisfaction.praise.words.HeldBack;
import org.sweetline.satisfaction.praise.words.Label;
import org.sweetline.satisfaction.praise.words.Listener;
import org.sweetline.satisfaction.praise.words.Praised;
import org.sweetline.satisfaction.praise.words.Reading;
import org.sweetline.satisfaction.praise.words.Span;
import org.sweetline.satisfaction.praise.words.Target;

/** Hears kind words in a remark and says whom they are about: who is named, else who alone spoke with the customer. */
@ApplicationScoped
class Hearing {

    private static final int LONGEST_QUOTE = 600;
    private static final int LONGEST_WORDS = 4_000;

    private final Listener listener = new Listener();
    private final RosterBook rosters;

    @Inject
    Hearing(RosterBook rosters) {
        this.rosters = rosters;
    }

    Reading read(Remark remark) throws SQLException {
        return listener.read(remark.text(), remark.ours(), remark.occasion(), rosters.present());
    }

    /** Praise and a wish for what is not due in one breath, quoted together; empty when it is not both. */
    Optional<Heard> plea(Remark remark) throws SQLException {
        Reading reading = read(remark);
        return reading.heldBack() == HeldBack.PLEADING
                ? Optional.of(heard(remark, reading, remark.key(), null, reading.start(), reading.end()))
                : Optional.empty();
    }

    /** Empty when the remark is no praise. What an agent wrote down is kept as it is: they say that it was praise. */
    List<Heard> hear(Remark remark) throws SQLException {
        boolean toldByAgent =
                remark.source() == PraiseSource.LOGGED && remark.key().startsWith("L-");
        if (!toldByAgent && remark.text().isBlank()) {
            return List.of();
        }
        Reading reading = read(remark);
        if (toldByAgent) {
            return List.of(heard(
                    remark,
                    reading,
                    remark.key(),
                    remark.assignee(),
                    0,
                    remark.text().length()));
        }
        if (reading.label() != Label.PRAISE && reading.heldBack() != HeldBack.DOUBTFUL) {
            return List.of();
        }
        if (reading.praised().size() > 1) {
            return ofEach(remark, reading);
        }
        return List.of(heard(remark, reading, remark.key(), about(remark, reading), reading.start(), reading.end()));
    }

    /** What somebody marked, with what the rules say of it. */
    Heard marked(Remark remark, int start, int end, long about) throws SQLException {
        Remark chosen = remark.chosen("C-%d-%d-%d-%d".formatted(remark.entry(), start, end, about));
        return heard(chosen, read(remark), chosen.key(), about, start, end);
    }

    private static List<Heard> ofEach(Remark remark, Reading reading) {
        List<Heard> each = new ArrayList<>();
        for (Praised praised : reading.praised()) {
            String key = remark.key() + "-" + praised.colleague();
            each.add(heard(remark, reading, key, praised.colleague(), praised.start(), praised.end()));
        }
        return each;
    }

    private static @Nullable Long about(Remark remark, Reading reading) {
        if (!reading.praised().isEmpty()) {
            return reading.praised().get(0).colleague();
        }
        if (reading.target() != Target.AGENT) {
            return null;
        }
        if (remark.about().isEmpty()) {
            return remark.assignee();
        }
        return remark.about().size() == 1 ? remark.about().get(0) : null;
    }

    private static Heard heard(Remark remark, Reading reading, String key, @Nullable Long about, int start, int end) {
        String words = cut(remark.text(), LONGEST_WORDS);
        int to = Math.min(end, words.length());
        int from = Math.min(start, to);
        String quote = cut(words.substring(from, to).strip(), LONGEST_QUOTE);
        List<Span> spans = reading.spans().stream()
                .filter(span -> span.end() <= words.length()
                        && (span.weight() != 0 || !span.why().isEmpty()))
                .toList();
        return new Heard(remark, key, about, words, quote, spans, reading);
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
