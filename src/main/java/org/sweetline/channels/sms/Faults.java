package org.sweetline.channels.sms;

import org.sweetline.tickets.texts.TextBook.Trouble;
import org.sweetline.tickets.texts.TextFault;

/** What Twilio's numbers of errors mean for who wrote the text. */
final class Faults {

    private Faults() {}

    static Trouble of(int code) {
        return new Trouble(fault(code), code);
    }

    private static TextFault fault(int code) {
        return switch (code) {
            case 21610 -> TextFault.OPTED_OUT;
            case 21211, 21217, 21401, 21421, 30005, 60200 -> TextFault.WRONG_NUMBER;
            case 21614, 21635, 30006 -> TextFault.NO_TEXTS;
            case 30003, 30009, 30410 -> TextFault.UNREACHABLE;
            case 30004, 30007, 30008, 30036 -> TextFault.BLOCKED;
            case 21408, 21612, 30024 -> TextFault.COUNTRY;
            case 21605, 21617, 30019 -> TextFault.TOO_LONG;
            case 21212, 21603, 21606, 21659, 21660, 30032, 30034 -> TextFault.SENDER;
            case 20003, 21611, 30001, 30002, 30010, 30022 -> TextFault.ACCOUNT;
            default -> TextFault.OTHER;
        };
    }
}
