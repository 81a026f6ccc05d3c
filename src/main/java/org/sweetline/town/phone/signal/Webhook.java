package org.sweetline.town.phone.signal;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sweetline.town.wire.Param;

/** A request that the network is about to send, with the faults asked for. */
public record Webhook(
        Step step,
        String sid,
        Cookies cookies,
        String method,
        String url,
        List<Param> params,
        Set<Fault> faults,
        Duration after) {

    /** An honest POST at once. */
    public static Webhook of(Step step, String sid, String url, List<Param> params) {
        return new Webhook(step, sid, new Cookies(), "POST", url, params, Set.of(), Duration.ZERO);
    }

    public Webhook with(Cookies kept) {
        return new Webhook(step, sid, kept, method, url, params, faults, after);
    }

    public Webhook with(Set<Fault> more) {
        if (more.isEmpty()) return this;
        EnumSet<Fault> all = EnumSet.copyOf(more);
        all.addAll(faults);
        return new Webhook(step, sid, cookies, method, url, params, all, after);
    }

    public Webhook by(String otherMethod) {
        return new Webhook(step, sid, cookies, otherMethod, url, params, faults, after);
    }

    public Webhook after(Duration pause) {
        return new Webhook(step, sid, cookies, method, url, params, faults, pause);
    }

    public boolean has(Fault fault) {
        return faults.contains(fault);
    }

    Webhook to(String otherUrl) {
        return new Webhook(step, sid, cookies, method, otherUrl, params, faults, after);
    }

    Webhook without(Fault fault) {
        if (!has(fault)) return this;
        EnumSet<Fault> left = EnumSet.copyOf(faults);
        left.remove(fault);
        return new Webhook(step, sid, cookies, method, url, params, left, after);
    }
}
