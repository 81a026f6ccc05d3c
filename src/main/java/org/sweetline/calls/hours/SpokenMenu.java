package org.sweetline.calls.hours;

import java.util.List;
import org.sweetline.calls.hours.Menu.Option;
import org.sweetline.web.Bilingual;

/** The menu as it is read out. */
final class SpokenMenu {

    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;
    private static final int ENDINGS = 28;

    private SpokenMenu() {}

    static Bilingual of(Bilingual intro, List<Option> options) {
        StringBuilder en = new StringBuilder(intro.in(Bilingual.ENGLISH));
        StringBuilder ko = new StringBuilder(intro.in(Bilingual.KOREAN));
        for (Option option : options) {
            String korean = option.label().in(Bilingual.KOREAN);
            Bilingual label = new Bilingual(option.label().in(Bilingual.ENGLISH), korean + topicParticle(korean));
            Bilingual line = SpokenLines.line("menu.option", label, new Bilingual(option.key(), option.key()));
            append(en, line.en());
            append(ko, line.ko());
        }
        return new Bilingual(en.toString(), ko.toString());
    }

    /** 은 after a closed syllable, 는 after an open one. */
    private static String topicParticle(String word) {
        char last = word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
        boolean closed = last >= FIRST_SYLLABLE && last <= LAST_SYLLABLE && (last - FIRST_SYLLABLE) % ENDINGS != 0;
        return closed ? "은" : "는";
    }

    private static void append(StringBuilder text, String line) {
        text.append(text.isEmpty() ? "" : " ").append(line);
    }
}
