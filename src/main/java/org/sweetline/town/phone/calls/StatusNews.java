package org.sweetline.town.phone.calls;

import java.time.Duration;
import java.util.List;
import org.sweetline.town.phone.signal.Form;
import org.sweetline.town.phone.signal.Step;
import org.sweetline.town.phone.signal.Webhook;
import org.sweetline.town.wire.Param;

/** Reports how a call goes: initiated, ringing, answered, and once that it is over. */
final class StatusNews {
    private static final Duration SOON = Duration.ofMillis(200);
    private final Leg leg;
    private int sequence;

    StatusNews(Leg leg) {
        this.leg = leg;
    }

    void tell(String event) {
        Reports reports = leg.reports();
        int number = sequence++;
        if (reports.statusUrl().isEmpty() || !reports.events().contains(event)) return;
        List<Param> params = leg.standard();
        Form.add(params, "Timestamp", Form.date(leg.now()), "CallbackSource", "call-progress-events");
        Form.add(params, "SequenceNumber", String.valueOf(reports.events().size() == 1 ? 0 : number));
        Call call = leg.call();
        if (call.status() == CallStatus.COMPLETED) {
            long minutes = Math.max(1, (call.seconds() + 59) / 60);
            Form.add(params, "CallDuration", String.valueOf(call.seconds()), "Duration", String.valueOf(minutes));
        }
        Webhook webhook = Webhook.of(Step.STATUS, leg.sid(), leg.absolute(reports.statusUrl()), params)
                .after(SOON);
        if (call.isOver()) leg.afterwards().add(webhook);
        else leg.send(webhook);
    }
}
