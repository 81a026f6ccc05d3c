package org.sweetline.calls.hours.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.hours.Menu;
import org.sweetline.calls.hours.MenuChoice;
import org.sweetline.web.Bilingual;

/** A menu as it is asked for, checked. */
record MenuForm(boolean active, Bilingual intro, List<Row> rows, String defaultKey) {

    /** One key. */
    record Row(
            String key,
            Bilingual label,
            MenuAction action,
            @Nullable Long team,
            String skill,
            String topic,
            int priority,
            Bilingual text) {

        private Menu.Option option() {
            return new Menu.Option(key, label, new MenuChoice.Spoken(text));
        }
    }

    /** As it is read out. */
    Bilingual spoken() {
        return Menu.of(intro, rows.stream().map(Row::option).toList(), defaultKey)
                .spoken();
    }
}
