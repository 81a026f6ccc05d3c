package org.sweetline.calls.hours;

import java.util.List;
import java.util.Optional;
import org.sweetline.web.Bilingual;

/**
 * What callers may press.
 *
 * @param defaultKey the option of who presses nothing; empty leads into the line of the team
 */
public record Menu(Bilingual intro, List<Option> options, String defaultKey, Bilingual spoken) {

    /** A key, what it is for in the words that follow "For …", and where it leads. */
    public record Option(String key, Bilingual label, MenuChoice choice) {}

    public static Menu of(Bilingual intro, List<Option> options, String defaultKey) {
        return new Menu(intro, options, defaultKey, SpokenMenu.of(intro, options));
    }

    /** Digits that stand for no option choose nothing; no digits choose the default, or the line of the team. */
    Optional<MenuChoice> choose(String digits, long team) {
        if (digits.isEmpty() && defaultKey.isEmpty()) {
            return Optional.of(new MenuChoice.ToLine(team, "", "", 0));
        }
        String key = digits.isEmpty() ? defaultKey : digits;
        return options.stream()
                .filter(option -> option.key().equals(key))
                .map(Option::choice)
                .findFirst();
    }
}
