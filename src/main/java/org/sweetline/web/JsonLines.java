package org.sweetline.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sweetline.json.Json;
import org.sweetline.problem.ProblemException;
import org.sweetline.web.LineFault.LineFaultView;

/** Takes in a body of one JSON object a line, in batches. A bad line is reported by its number and stops nothing. */
public final class JsonLines<T> {

    private static final int BATCH = 500;
    private static final int MOST_ERRORS = 100;
    private static final String NUL = "\\u0000";

    private final Class<T> type;
    private final Consumer<T> check;
    private final Sifting<T> sifting;
    private final List<LineFaultView> errors = new ArrayList<>();
    private final List<LineErrorView> left = new ArrayList<>();
    private final List<T> batch = new ArrayList<>();
    private final List<Long> places = new ArrayList<>();
    private long received;
    private long created;
    private long failed;
    private long leftOut;

    /** Stores a batch and answers how many were not known yet. */
    public interface Taking<T> {
        long take(List<T> lines) throws SQLException;
    }

    /** Stores what belongs to something that is known here, and answers what does not. */
    public interface Sifting<T> {
        Sifted take(List<T> lines) throws SQLException;
    }

    /** @param created how many were not known yet */
    public record Sifted(long created, List<Left> left) {}

    /**
     * A line that was left out.
     *
     * @param place in its batch, from 0
     */
    public record Left(int place, String why) {}

    /** @param check throws a {@link ProblemException} that says what is wrong with a line */
    public JsonLines(Class<T> type, Consumer<T> check, Taking<T> taking) {
        this(type, taken -> new Sifted(taking.take(taken), List.of()), check);
    }

    private JsonLines(Class<T> type, Sifting<T> sifting, Consumer<T> check) {
        this.type = type;
        this.check = check;
        this.sifting = sifting;
    }

    /** For lines that may be sound and still belong to nothing that is known here. */
    public static <T> JsonLines<T> sifting(Class<T> type, Consumer<T> check, Sifting<T> sifting) {
        return new JsonLines<>(type, sifting, check);
    }

    public record LineErrorView(long line, String message) {}

    /**
     * Only the first hundred errors are listed; failed counts all.
     *
     * @param leftOut how many were sound and belong to nothing that is known here
     * @param left the first hundred of these
     */
    public record LinesTakenView(
            long received,
            long created,
            long failed,
            List<LineFaultView> errors,
            long leftOut,
            List<LineErrorView> left) {}

    public LinesTakenView read(InputStream body) throws IOException, SQLException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                read(text);
                if (batch.size() == BATCH) {
                    store();
                }
            }
        }
        store();
        return new LinesTakenView(received, created, failed, List.copyOf(errors), leftOut, List.copyOf(left));
    }

    private void read(String text) {
        if (text.isBlank()) {
            return;
        }
        received++;
        try {
            T line = line(text);
            check.accept(line);
            batch.add(line);
            places.add(received);
        } catch (IllegalArgumentException | ProblemException e) {
            failed(e);
        }
    }

    /** A letter of no meaning, which no text in the database can hold, would take its whole batch with it. */
    private T line(String text) {
        @Nullable T line = text.contains(NUL) ? null : Json.read(text, type);
        return Optional.ofNullable(line).orElseThrow(() -> new IllegalArgumentException("no such line"));
    }

    private void store() throws SQLException {
        Sifted sifted = sifting.take(List.copyOf(batch));
        created += sifted.created();
        leftOut += sifted.left().size();
        sifted.left().stream()
                .limit(MOST_ERRORS - left.size())
                .forEach(each -> left.add(new LineErrorView(places.get(each.place()), each.why())));
        batch.clear();
        places.clear();
    }

    private void failed(RuntimeException why) {
        failed++;
        if (errors.size() < MOST_ERRORS) {
            errors.add(LineFault.view(received, why));
        }
    }
}
