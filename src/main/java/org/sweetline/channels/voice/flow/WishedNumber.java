package org.sweetline.channels.voice.flow;

import java.util.Optional;
import org.sweetline.calls.Call;
import org.sweetline.contact.PhoneNumber;

/**
 * The number at which a caller asks to be called, as {@link Call#leaving()} has it until they are done. How they would leave
 * without a callback stands behind it and holds again when none comes about.
 */
final class WishedNumber {
    private static final char APART = ' ';

    /** Before a number that they have not said is right. */
    private static final String UNSURE = Call.CALLBACK_TO + "?";

    private static final String SURE = Call.CALLBACK_TO + "+";

    private WishedNumber() {}

    /** They pressed it, and are asked whether it is right. */
    static void pressed(Call call, PhoneNumber number) {
        call.isLeavingBy(UNSURE + number.value() + APART + otherwise(call));
    }

    /** They said that it is right. */
    static void agreed(Call call, PhoneNumber number) {
        call.isLeavingBy(Call.CALLBACK_TO + number.value() + APART + otherwise(call));
    }

    /** What they were asked about, be it that they have agreed meanwhile: an answer may be told twice. */
    static Optional<PhoneNumber> pressedBy(Call call) {
        return call.leaving().startsWith(UNSURE)
                ? Optional.of(new PhoneNumber(number(call.leaving().substring(UNSURE.length()))))
                : agreedWith(call).map(PhoneNumber::new);
    }

    /** Where they are to be called: never a number that nobody said is right. */
    static Optional<String> agreedWith(Call call) {
        return call.leaving().startsWith(SURE)
                ? Optional.of(number(call.leaving().substring(Call.CALLBACK_TO.length())))
                : Optional.empty();
    }

    /** They are not called. */
    static void drop(Call call) {
        call.isLeavingBy(otherwise(call));
    }

    private static String otherwise(Call call) {
        String leaving = call.leaving();
        if (!leaving.startsWith(Call.CALLBACK_TO)) {
            return leaving;
        }
        int apart = leaving.indexOf(APART);
        return apart < 0 ? "" : leaving.substring(apart + 1);
    }

    private static String number(String text) {
        int apart = text.indexOf(APART);
        return apart < 0 ? text : text.substring(0, apart);
    }
}
