package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.sweetline.calls.Call;
import org.sweetline.channels.voice.CallAddresses;
import org.sweetline.channels.voice.flow.Document.Asked;
import org.sweetline.channels.voice.flow.Document.Spoken;
import org.sweetline.contact.PhoneNumber;

/** Asks a caller for the number at which they want to be called, and reads out what was understood. */
@ApplicationScoped
class NumberQuestion {
    private static final int SECONDS = 8;

    /** As many keys as there are, up to the pound key. */
    private static final int A_NUMBER = 0;

    private static final int YES_OR_NO = 1;

    private final CallAddresses addresses;

    @Inject
    NumberQuestion(CallAddresses addresses) {
        this.addresses = addresses;
    }

    /** @param time the first, the second, … time that they are asked */
    String ask(Call call, int time, List<Spoken> before) {
        return asked(
                call,
                "callback/number/" + time,
                A_NUMBER,
                before,
                Lines.in(call.language()).enterNumber());
    }

    /** One that they pressed: a slip would have somebody else called. */
    String confirm(Call call, int time, PhoneNumber pressed) {
        return asked(call, "callback/pressed/" + time, YES_OR_NO, List.of(), confirmation(call, pressed));
    }

    /** The one that shows. */
    String confirm(Call call, PhoneNumber shown) {
        return asked(call, "callback", YES_OR_NO, List.of(), confirmation(call, shown));
    }

    private static String confirmation(Call call, PhoneNumber number) {
        return Lines.in(call.language()).confirmNumber(spelled(number));
    }

    private String asked(Call call, String hop, int keys, List<Spoken> before, String line) {
        Asked asked = new Asked(addresses.hop(call, hop), keys, SECONDS, true);
        return new Document()
                .say(before)
                .ask(asked, List.of(Spoken.in(call.language(), line)))
                .xml();
    }

    /** Digit by digit, as one reads a number out. */
    private static String spelled(PhoneNumber number) {
        return number.national()
                .chars()
                .filter(Character::isDigit)
                .mapToObj(digit -> String.valueOf((char) digit))
                .collect(Collectors.joining(" "));
    }
}
