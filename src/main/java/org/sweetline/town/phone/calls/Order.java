package org.sweetline.town.phone.calls;

import java.time.Duration;
import java.util.Map;

/** A call that is to be made. */
public record Order(String to, String from, Duration timeout, Detection detection, Map<String, String> parameters) {
    /** Whether somebody wants to know if a machine answers, and whether the call waits for that; where else it is told. */
    public record Detection(boolean wanted, boolean untilBeep, boolean waits, String callback) {
        public static final Detection NONE = new Detection(false, false, false, "");

        String finding(boolean machine) {
            if (!machine) return "human";
            return untilBeep ? "machine_end_beep" : "machine_start";
        }

        /** Of a person: no beep comes, so silence is what ends the greeting. */
        String mistake() {
            return untilBeep ? "machine_end_silence" : "machine_start";
        }
    }
}
