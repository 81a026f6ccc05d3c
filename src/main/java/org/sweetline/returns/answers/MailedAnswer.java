package org.sweetline.returns.answers;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sweetline.returns.ReturnNumber;

/**
 * A mail that came while a return waited for its customer.
 *
 * @param spoken its subject and what it quotes: our letter names the return that it asks about
 */
record MailedAnswer(ReturnNumber number, String text, String spoken) {

    private static final int LONGEST = 4_000;

    MailedAnswer {
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** Where several returns wait on one ticket, those that the mail names; all of them when it names none. */
    static List<MailedAnswer> meant(List<MailedAnswer> waiting) {
        List<MailedAnswer> named =
                waiting.stream().filter(MailedAnswer::isNamed).toList();
        return named.isEmpty() ? waiting : named;
    }

    private boolean isNamed() {
        String name = number.toString().toUpperCase(Locale.ROOT);
        return Pattern.compile(Pattern.quote(name) + "(?!\\d)")
                .matcher(spoken.toUpperCase(Locale.ROOT))
                .find();
    }
}
