package org.sweetline.town.phone.calls;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.sweetline.town.phone.signal.Form;
import org.sweetline.town.phone.signal.Step;
import org.sweetline.town.phone.signal.Webhook;
import org.sweetline.town.wire.Param;

/** Listens whether a human or a machine has answered. */
final class MachineDetection {
    private static final Duration HUMAN = Duration.ofSeconds(3);
    private static final Duration MACHINE = Duration.ofSeconds(6);
    private final Leg leg;
    private final Order.Detection wish;

    MachineDetection(Leg leg, Order.Detection wish) {
        this.leg = leg;
        this.wish = wish;
    }

    /** Either the call waits for the finding, or it is told beside it. */
    void look(boolean machine, boolean soundsLikeOne) throws Diverted, InterruptedException {
        if (!wish.wanted()) return;
        Duration takes = machine || soundsLikeOne ? MACHINE : HUMAN;
        String finding = soundsLikeOne ? wish.mistake() : wish.finding(machine);
        if (wish.waits()) {
            leg.pass(takes);
            leg.call().answeredBy(finding);
            return;
        }
        if (wish.callback().isEmpty()) return;
        List<Param> params = new ArrayList<>();
        Form.add(
                params,
                "CallSid",
                leg.sid(),
                "AccountSid",
                leg.board().account().sid());
        Form.add(params, "AnsweredBy", finding, "MachineDetectionDuration", String.valueOf(takes.toMillis()));
        leg.send(Webhook.of(Step.MACHINE, leg.sid(), leg.absolute(wish.callback()), params)
                .after(takes));
    }
}
