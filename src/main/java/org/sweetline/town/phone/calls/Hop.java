package org.sweetline.town.phone.calls;

import java.util.List;
import org.sweetline.town.phone.signal.Step;
import org.sweetline.town.wire.Param;

/** The next TwiML to perform: from an address, or given with the request that asked for it. */
public record Hop(Step step, String method, String url, List<Param> extra, String inline) {
    static Hop to(Step step, String url) {
        return new Hop(step, "POST", url, List.of(), "");
    }

    public static Hop to(Step step, String method, String url) {
        return new Hop(step, method, url, List.of(), "");
    }

    public static Hop inline(Step step, String twiml) {
        return new Hop(step, "POST", "", List.of(), twiml);
    }

    Hop with(List<Param> more) {
        return new Hop(step, method, url, more, inline);
    }
}
