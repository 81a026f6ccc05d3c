package org.sweetline.calls.hours.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.web.Bilingual;
import org.sweetline.web.OneOf;

/** The keypad menu, and how it is read out. {@code defaultKey} is empty when who presses nothing goes into the line. */
public record PhoneMenuView(
        boolean active,
        Bilingual intro,
        List<MenuOptionView> options,
        String defaultKey,
        Bilingual spoken,
        long version) {

    /**
     * One key. {@code team} is null where the caller's own is meant; {@code priority} is in minutes of waiting, and {@code text}
     * is what {@code say} says.
     */
    public record MenuOptionView(
            String key,
            Bilingual label,
            @OneOf(MenuAction.class) String action,
            @Nullable Long team,
            String skill,
            String topic,
            int priority,
            Bilingual text) {}
}
