package org.sweetline.town.cast;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sweetline.town.cast.Person.Language;

/** What people say, by language and occasion, e.g. "where.ask"; read from phrases-*.txt. */
public final class Phrasebook {
    private static final Pattern CHOICE = Pattern.compile("<([^<>]*)>");
    private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");
    private static final Map<Language, Map<String, List<String>>> PHRASES = load();
    private final Language language;
    private final RandomGenerator random;

    public Phrasebook(Language language, RandomGenerator random) {
        this.language = language;
        this.random = random;
    }

    /** One way to say it; blanks without a filling stay as they are. */
    public String say(String occasion, Map<String, String> fillings) {
        List<String> ways = PHRASES.getOrDefault(language, Map.of()).getOrDefault(occasion, List.of());
        if (ways.isEmpty()) throw new IllegalArgumentException("Nobody knows what to say for " + occasion);
        String way = ways.get(random.nextInt(ways.size()));
        return fill(choose(way), fillings).replace("\\n", "\n");
    }

    public static String fill(String text, Map<String, String> fillings) {
        return BLANK.matcher(text)
                .replaceAll(blank -> Matcher.quoteReplacement(fillings.getOrDefault(blank.group(1), blank.group())));
    }

    private String choose(String text) {
        return CHOICE.matcher(text).replaceAll(choice -> {
            String[] options = choice.group(1).split("\\|");
            return Matcher.quoteReplacement(options[random.nextInt(options.length)]);
        });
    }

    private static Map<Language, Map<String, List<String>>> load() {
        Map<Language, Map<String, List<String>>> phrases = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            phrases.put(language, read("/town/phrases-" + language.tag() + ".txt"));
        }
        return phrases;
    }

    private static Map<String, List<String>> read(String resource) {
        Map<String, List<String>> phrases = new LinkedHashMap<>();
        List<String> ways = new ArrayList<>();
        for (String line : text(resource).lines().toList()) {
            if (line.startsWith("[")) {
                ways = new ArrayList<>();
                phrases.put(line.substring(1, line.length() - 1), ways);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                ways.add(line);
            }
        }
        return phrases;
    }

    private static String text(String resource) {
        try (InputStream in = Phrasebook.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException(resource + " is missing");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
