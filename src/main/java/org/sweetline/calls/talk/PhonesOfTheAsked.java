package org.sweetline.calls.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.sweetline.calls.AgentPhone;
import org.sweetline.calls.AgentPhone.State;
import org.sweetline.calls.AgentPhones;
import org.sweetline.calls.Call;
import org.sweetline.calls.Leg;

/** The phone of a colleague who is asked into a call. */
@ApplicationScoped
class PhonesOfTheAsked {
    private static final String NO_ANSWER = "ring-no-answer";

    private final AgentPhones phones;

    @Inject
    PhonesOfTheAsked(AgentPhones phones) {
        this.phones = phones;
    }

    void talks(Call call, Leg leg) {
        leg.account().ifPresent(account -> phones.become(account, State.ON_CALL, "", call.id()));
    }

    /** Who let it ring is away, as with callers; who said no is free. */
    void free(Call call, Leg leg) {
        leg.account()
                .map(phones::lock)
                .filter(AgentPhone::busy)
                .filter(phone -> Objects.equals(phone.call(), call.id()))
                .ifPresent(phone -> {
                    if (leg.state() == Leg.State.NO_ANSWER) {
                        phones.become(phone.account(), State.AWAY, NO_ANSWER, null);
                    } else {
                        phones.toAvailable(phone.account());
                    }
                });
    }
}
