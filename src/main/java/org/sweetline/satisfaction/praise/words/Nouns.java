package org.sweetline.satisfaction.praise.words;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What kind of thing the nouns of one language name. */
final class Nouns {

    static final Nouns ENGLISH = new Nouns("en");
    static final Nouns KOREAN = new Nouns("ko");

    private final Map<Target, Pattern> kinds = new EnumMap<>(Target.class);

    private Nouns(String language) {
        for (String line : Lexicon.lines("said-of.nouns")) {
            String[] fields = line.split("\t");
            if (fields[0].equals(language)) {
                kinds.put(Target.valueOf(fields[1]), Pattern.compile("(?i)(?:" + fields[2] + ")"));
            }
        }
    }

    /** {@link Target#NONE} for a noun that says nothing; nothing for one that is not known. */
    Optional<Target> kind(String noun) {
        return kinds.entrySet().stream()
                .filter(kind -> kind.getValue().matcher(noun).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
