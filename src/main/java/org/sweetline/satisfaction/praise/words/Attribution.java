package org.sweetline.satisfaction.praise.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sweetline.satisfaction.praise.names.NameFound;

/** Who is praised by name. A name that could be two people's is nobody's: a person decides. */
final class Attribution {

    private static final Pattern JOINED = Pattern.compile("(?is)[^.!?]*(?:\\band\\b|&|,|와|과|랑|하고|그리고|및|도)[^.!?]*");

    private final String text;
    private final List<Said> all;
    private final Quote quote;

    Attribution(String text, List<Said> all, Quote quote) {
        this.text = text;
        this.all = all;
        this.quote = quote;
    }

    List<Praised> praised() {
        Map<Long, Praised> praised = new LinkedHashMap<>();
        for (Said said : all) {
            if (said.praises()) {
                for (NameFound name : named(said)) {
                    praised.merge(name.colleague(), of(said, name), this::both);
                }
            }
        }
        return praised.values().stream().map(this::inWholeSentences).toList();
    }

    /** Where a sentence speaks of several, each has their own part of it. */
    private Praised inWholeSentences(Praised one) {
        int start = quote.firstWord(one.start());
        int end = quote.lastWord(one.end());
        boolean alone = all.stream()
                .flatMap(said -> said.names().stream())
                .filter(name -> name.start() >= start && name.end() <= end)
                .allMatch(name -> name.colleague() == one.colleague());
        return alone ? new Praised(one.colleague(), start, end, one.sure()) : one;
    }

    private List<NameFound> named(Said said) {
        List<NameFound> near = clear(said.names());
        if (near.isEmpty()) {
            near = clear(all.stream()
                    .filter(other -> other.clause().sentence() == said.clause().sentence())
                    .filter(other -> other.complaint() == 0 || other.praises())
                    .flatMap(other -> other.names().stream())
                    .toList());
        }
        if (near.isEmpty()) {
            List<NameFound> anywhere = clear(all.stream()
                    .filter(other -> other.complaint() == 0 || other.praises())
                    .flatMap(other -> other.names().stream())
                    .toList());
            return anywhere.stream().map(NameFound::colleague).distinct().count() == 1
                    ? anywhere.subList(0, 1)
                    : List.of();
        }
        return near.size() == 1 || areJoined(near) ? near : List.of(nearest(said, near));
    }

    /** One place in the text that could be several people names none of them. */
    private static List<NameFound> clear(List<NameFound> names) {
        List<NameFound> clear = new ArrayList<>();
        for (NameFound name : names) {
            boolean contested = names.stream()
                    .anyMatch(other -> other.start() == name.start() && other.colleague() != name.colleague());
            if (!contested) {
                clear.add(name);
            }
        }
        return clear;
    }

    private boolean areJoined(List<NameFound> names) {
        for (int i = 1; i < names.size(); i++) {
            String between = text.substring(names.get(i - 1).end(), names.get(i).start());
            boolean ending = text.substring(
                            names.get(i - 1).start(), names.get(i - 1).end())
                    .matches(".*(?:과|와|랑|하고|도)");
            if (between.length() > 12 || !(ending || JOINED.matcher(between).matches())) {
                return false;
            }
        }
        return true;
    }

    private static NameFound nearest(Said said, List<NameFound> names) {
        int praise = said.matches().stream()
                .filter(Match::praises)
                .mapToInt(Match::start)
                .min()
                .orElse(said.clause().start());
        return names.stream()
                .min(Comparator.comparingInt(
                        name -> name.end() <= praise ? praise - name.end() : 1000 + name.start() - praise))
                .orElseThrow();
    }

    private Praised of(Said said, NameFound name) {
        Clause clause = said.clause();
        boolean near = name.start() < clause.start()
                ? quote.spans(name.end(), clause.start())
                : quote.spans(clause.end(), name.start());
        return near
                ? new Praised(
                        name.colleague(),
                        Math.min(clause.start(), name.start()),
                        Math.max(clause.end(), name.end()),
                        name.sure())
                : new Praised(name.colleague(), clause.start(), clause.end(), name.sure());
    }

    private Praised both(Praised one, Praised other) {
        boolean near = quote.spans(one.end(), other.start());
        return new Praised(
                one.colleague(),
                near ? Math.min(one.start(), other.start()) : one.start(),
                near ? Math.max(one.end(), other.end()) : one.end(),
                one.sure() || other.sure());
    }
}
