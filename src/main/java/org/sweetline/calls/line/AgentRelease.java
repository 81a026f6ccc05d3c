package org.sweetline.calls.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.sweetline.calls.AgentPhone;
import org.sweetline.calls.AgentPhone.State;
import org.sweetline.calls.AgentPhones;
import org.sweetline.calls.Call;
import org.sweetline.calls.Leg;
import org.sweetline.calls.hours.Reception;

/** Takes agents into a call and out of it again; a phone that is in another call by now stays there. */
@ApplicationScoped
class AgentRelease {
    private final AgentPhones phones;
    private final Reception reception;

    @Inject
    AgentRelease(AgentPhones phones, Reception reception) {
        this.phones = phones;
        this.reception = reception;
    }

    void talks(Call call, Leg leg) {
        leg.account().ifPresent(account -> phones.become(account, State.ON_CALL, "", call.id()));
    }

    void free(Call call, Leg leg, State next, String reason) {
        inThisCall(call, leg).ifPresent(phone -> phones.become(phone.account(), next, reason, null));
    }

    /** Somebody who spoke with the customer has time to write it down. */
    void afterTalk(Call call, Leg leg) {
        inThisCall(call, leg).ifPresent(phone -> {
            if (call.answeredAt().isPresent()) {
                phones.toWrapUp(phone.account(), call.id(), wrapUp());
            } else {
                phones.toAvailable(phone.account());
            }
        });
    }

    private Duration wrapUp() {
        try {
            return Duration.ofSeconds(reception.settings().wrapUpSeconds());
        } catch (SQLException e) {
            throw new IllegalStateException("The phone settings can't be read", e);
        }
    }

    private Optional<AgentPhone> inThisCall(Call call, Leg leg) {
        return leg.account()
                .map(phones::lock)
                .filter(AgentPhone::busy)
                .filter(phone -> Objects.equals(phone.call(), call.id()));
    }
}
