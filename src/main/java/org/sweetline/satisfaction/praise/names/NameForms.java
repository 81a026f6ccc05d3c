package org.sweetline.satisfaction.praise.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** How customers may write a colleague's name. */
record NameForms(long id, Set<String> latin, Set<String> hangul, Set<String> sounds) {

    private static final Map<String, List<String>> WRITTEN_IN_KOREAN = words("first.names");
    private static final Map<String, List<String>> SHORT_FOR = words("nick.names");
    private static final String SURNAMES =
            "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모";

    static NameForms of(Colleague colleague) {
        NameForms forms = new NameForms(colleague.id(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        forms.add(colleague.name());
        colleague.aliases().forEach(forms::add);
        return forms;
    }

    private void add(String name) {
        String[] words = name.strip().split("[\\s]+");
        String given = words[0];
        if (isHangul(given)) {
            hangul.add(given);
            if (words.length == 1 && given.length() == 3 && SURNAMES.indexOf(given.charAt(0)) >= 0) {
                hangul.add(given.substring(1));
                sounds.add(NameSound.of(given.substring(1)));
            }
            if (words.length == 2 && given.length() == 1) {
                hangul.add(words[1]);
                hangul.add(given + words[1]);
                sounds.add(NameSound.of(words[1]));
            }
            latinOf(given).forEach(latin::add);
        } else {
            String small = given.toLowerCase(Locale.ROOT);
            latin.add(small);
            latin.add(small.replace("-", ""));
            hangul.addAll(WRITTEN_IN_KOREAN.getOrDefault(small, List.of()));
            SHORT_FOR.getOrDefault(small, List.of()).forEach(this::addShort);
        }
        sounds.add(NameSound.of(given));
    }

    private void addShort(String nickname) {
        latin.add(nickname);
        hangul.addAll(WRITTEN_IN_KOREAN.getOrDefault(nickname, List.of()));
    }

    private static List<String> latinOf(String hangul) {
        return WRITTEN_IN_KOREAN.entrySet().stream()
                .filter(entry -> entry.getValue().contains(hangul))
                .map(Map.Entry::getKey)
                .toList();
    }

    static boolean isHangul(String word) {
        return !word.isEmpty() && word.charAt(0) >= 0xAC00 && word.charAt(0) <= 0xD7A3;
    }

    static boolean startsWithSurname(String word) {
        return word.length() > 2 && SURNAMES.indexOf(word.charAt(0)) >= 0;
    }

    private static Map<String, List<String>> words(String file) {
        Map<String, List<String>> names = new HashMap<>();
        try (InputStream in = NameForms.class.getResourceAsStream(file)) {
            String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            all.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                List<String> words = new ArrayList<>(List.of(line.split(" ")));
                names.put(words.remove(0), words);
            });
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
