package org.sweetline.satisfaction.praise.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cues of one way of writing, read from a file beside this class. */
final class Lexicon {

    private static final Pattern NAMED = Pattern.compile("<([A-Z]+)>");

    private final List<Cue> cues = new ArrayList<>();
    private final Map<String, String> parts = new HashMap<>();

    /** @param before what must stand before a match, such as the edge of a word */
    Lexicon(String file, String before, String after) {
        for (String line : lines(file)) {
            String[] fields = line.split("\t");
            if (line.startsWith("@")) {
                parts.put(fields[0].substring(1), expanded(fields[1]));
            } else {
                cues.add(new Cue(
                        CueKind.valueOf(fields[0]),
                        Double.parseDouble(fields[1]),
                        fields[2].equals("-") ? Target.NONE : Target.valueOf(fields[2]),
                        fields[3],
                        Pattern.compile(before + expanded(fields[4]) + after)));
            }
        }
    }

    List<Cue> cues() {
        return cues;
    }

    static List<String> lines(String file) {
        try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the product lacks " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String expanded(String pattern) {
        Matcher named = NAMED.matcher(pattern);
        StringBuilder whole = new StringBuilder();
        while (named.find()) {
            String part = parts.get(named.group(1));
            if (part == null) {
                throw new IllegalStateException("no part of a pattern is named " + named.group(1));
            }
            named.appendReplacement(whole, Matcher.quoteReplacement(part));
        }
        return named.appendTail(whole).toString();
    }
}
